/** SvelteKit as far as the address of a page knows it: `page.url` follows once the browser has been told. */

type Heard = (navigation: { readonly type: string }) => void;

const addressOf = (href: string): URL => new URL(href, location.origin);

let url = $state.raw(addressOf('/'));
let before: Heard = () => undefined;
let after: Heard = () => undefined;

export const page = {
	get url(): URL {
		return url;
	}
};

export async function goto(href: string): Promise<void> {
	await Promise.resolve();
	url = addressOf(href);
	after({ type: 'goto' });
}

export function beforeNavigate(heard: Heard): void {
	before = heard;
}

export function afterNavigate(heard: Heard): void {
	after = heard;
}

/** Opens another address of the page, as a step through the history does: what was asked for before is forgotten. */
export function visit(query: string): void {
	before({ type: 'popstate' });
	url = addressOf(`/${query}`);
	after({ type: 'popstate' });
}
