/** What the pages of the site begin with. */

/**
 * @param address of a page, with its origin
 * @returns paths of the scripts that it asks for before it is awake, in that order
 */
export async function startScripts(address: string): Promise<string[]> {
	const html = await (await fetch(address)).text();
	const links = [...html.matchAll(/<link\b[^>]*\bdata-rel="modulepreload"[^>]*>/g)].map(String);
	return links
		.filter((link) => !link.includes('data-map'))
		.map((link) => new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '', address).pathname);
}
