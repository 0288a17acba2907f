/**
 * The style sheets of what a page loads later. Vite asks for each of them once, and remembers that it did, not what came of
 * it: the part would show without its style at the next try.
 */
import { END_OF_STYLE } from './end-of-style.mjs';

/** Those that Vite adds; SvelteKit's own say nothing of it, and stand in the page as text besides. */
const ADDED = 'link[rel=stylesheet][crossorigin]:not([disabled])';

/** Whether one has come, for better or worse. */
const settled = new WeakSet<EventTarget>();
if (typeof document !== 'undefined') {
	for (const type of ['load', 'error']) {
		document.addEventListener(
			type,
			({ target }) => {
				if (target instanceof HTMLLinkElement) settled.add(target);
			},
			{ capture: true }
		);
	}
}

const added = (): HTMLLinkElement[] =>
	typeof document === 'undefined' ? [] : [...document.querySelectorAll<HTMLLinkElement>(ADDED)];

/**
 * Whether it is there to its end, which the build marks: a page of some other kind in its place, or half of it, is none.
 * Browsers say of half a style sheet that it has come.
 */
function isStyle({ sheet }: HTMLLinkElement): boolean {
	try {
		const last = [...(sheet?.cssRules ?? [])].at(-1);
		return last instanceof CSSLayerStatementRule && last.nameList.includes(END_OF_STYLE);
	} catch {
		return false;
	}
}

/** Asks once more for those that have not come. */
export async function askAgainForStyles(): Promise<void> {
	const lost = added().filter((link) => settled.has(link) && !isStyle(link));
	await Promise.all(
		lost.map(async (link) => {
			// What came in its place may be kept by the browser.
			await fetch(link.href, { cache: 'reload' }).catch(() => undefined);
			link.replaceWith(link.cloneNode());
		})
	);
}

/**
 * Waits until all that were asked for are there.
 * @throws Error naming one that has not come
 */
export async function allStyles(): Promise<void> {
	await Promise.all(
		added().map(async (link) => {
			if (!isStyle(link) && !settled.has(link)) {
				await new Promise((resolve) => {
					link.addEventListener('load', resolve);
					link.addEventListener('error', resolve);
				});
			}
			if (!isStyle(link)) throw new Error(`${new URL(link.href).pathname}: no style sheet`);
		})
	);
}
