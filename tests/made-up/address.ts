/** A page and its address for tests, in place of `$app/state` and `$lib/state/address.svelte`. */

export const page = { url: new URL('https://atlas.example/jejaring/') };

/** What is asked for is seen at once. */
export const address = {
	search: '',
	/** What was asked for, in order: `push ?sektor=pangan`. */
	asked: [] as string[],

	/** The reader comes by a link or a bookmark. */
	open(search: string): void {
		this.search = search;
		this.asked = [];
	},

	go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
		this.asked.push(`${replace ? 'replace' : 'push'} ${href}`);
		this.search = new URL(href, page.url).search;
	}
};
