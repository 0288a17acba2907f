/** The embed's part in the talk with its host page: says its height and what it shows, does what it is asked to. */
import type { Scheme } from '$lib/embed/messages';
import { parseSecret } from '$lib/embed/secret';
import { connectHost, type HostConnection } from '$lib/embed/speak';
import { keepNewest } from '$lib/turns/keep-newest';
import { nextTask } from '$lib/turns/next-task';

/** Milliseconds from one view that the host asks for to the next that is shown. */
const PAUSE = 100;

/**
 * @param content what decides how high the embed is
 * @param onSet the host page asks for another view; the query is not parsed yet. Of a flood, only the newest: worked off
 *   one by one, it would keep the frame from answering the reader for as long as it takes
 * @param onScheme the host page is light or dark
 * @returns the connection; it says every change of height by itself until it is disconnected
 */
export function talkToHost(
	content: Element,
	onSet: (query: string) => void,
	onScheme: (scheme: Scheme) => void
): HostConnection {
	const newest = keepNewest(onSet, PAUSE);
	/** With `display: none` a frame is laid out not at all, or as if it were of no width. */
	const height = () => (innerWidth === 0 ? 0 : content.getBoundingClientRect().height);
	const sizes = new ResizeObserver(() => host.height(height()));
	/** Browsers observe nothing in a frame that is hidden or far away, and WordPress hides an embed until it speaks. */
	const measure = () => {
		// It knows only what it has told itself: without this, a change back before the next frame would stay unsaid.
		sizes.unobserve(content);
		sizes.observe(content);
		return height();
	};
	const host = connectHost({
		window,
		secret: parseSecret(location.hash),
		measure,
		onSet: newest.offer,
		onScheme
	});
	let connected = true;
	const measureSoon = () =>
		void nextTask().then(() => {
			if (connected) host.height(measure());
		});
	host.height(measure());
	return {
		...host,
		view(query) {
			host.view(query);
			measureSoon();
		},
		shown(query, slug) {
			host.shown(query, slug);
			measureSoon();
		},
		disconnect() {
			connected = false;
			newest.stop();
			sizes.disconnect();
			host.disconnect();
		}
	};
}
