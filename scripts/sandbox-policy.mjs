/**
 * Lets a page that stands in a sandbox load its own files. There its origin is opaque, and `'self'` in a policy is read in
 * two ways: Chromium and Firefox go by the page's address, WebKit by its origin, which matches nothing. The policy then
 * forbids the page its own style sheet, picture and scripts, and no embed shows in a WordPress article on any iPhone.
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]+)(")/;

/**
 * @param {string} file of the build, with `/` between folders
 * @returns {boolean} whether other pages put it into a sandbox: embeds, and what is shown where there is none
 */
export function isSandboxed(file) {
	return file === '404.html' || /^embed\/(.*\/)?index\.html$/.test(file);
}

/**
 * @param {string} html a prerendered page
 * @param {string} site address of the site's folder, in full and with its final slash
 * @returns {string} the same page; wherever its policy lets it load its own files, it names their folder as well
 * @throws {Error} when the page has no policy of its own
 */
export function nameSite(html, site) {
	if (!POLICY.test(html)) throw new Error('The page has no content security policy.');
	return html.replace(
		POLICY,
		(_, before, policy, after) =>
			before + policy.replaceAll(/(?<=-src )'self'/g, () => `'self' ${sourceOf(site)}`) + after
	);
}

/** A folder as a policy writes it, where `;` and `,` end a rule. @param {string} site */
function sourceOf(site) {
	return new URL(site).href.replaceAll(';', '%3B').replaceAll(',', '%2C').replaceAll("'", '%27');
}
