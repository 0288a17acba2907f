/** What stands round an embed: an article that is light or dark, whatever the reader's device is. */
import type { Scheme } from '$lib/embed/messages';

const KNOWN: Readonly<Record<string, Scheme>> = { light: 'light', dark: 'dark' };

/** What `static/before-paint.js` has heard of the host page before the first paint. */
function heardBefore(): Scheme | null {
	return typeof document === 'undefined'
		? null
		: (KNOWN[document.documentElement.dataset['scheme'] ?? ''] ?? null);
}

class Surroundings {
	#scheme = $state.raw(heardBefore());

	/** Null where nobody can tell: on a page of its own, and where the host page has not `embed.js`. */
	get scheme(): Scheme | null {
		return this.#scheme;
	}

	/** The host page is light or dark, or has become so; the page's own colours follow. */
	hear(scheme: Scheme): void {
		document.documentElement.dataset['scheme'] = scheme;
		this.#scheme = scheme;
	}
}

export const surroundings = new Surroundings();
