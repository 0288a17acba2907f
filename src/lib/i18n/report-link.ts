/** The way from a gap in the atlas to those who can fill it. */
import { messages as m } from './messages';

/**
 * A letter, or a new issue, that is begun already.
 * @param to a mail address, or the page for new issues (`title` and `body` as GitHub, Gitea and Codeberg read them)
 * @param region its full name
 */
export function missingAgreementLink(to: string, region: string): string {
	const title = m.reportTitle(region);
	const body = m.reportBody(region);
	// A mail program takes "+" for itself.
	const said = (name: string, text: string) => `${name}=${encodeURIComponent(text)}`;
	if (!to.startsWith('https:'))
		return `mailto:${to}?${said('subject', title)}&${said('body', body)}`;
	const page = new URL(to);
	page.searchParams.set('title', title);
	page.searchParams.set('body', body);
	return page.href;
}
