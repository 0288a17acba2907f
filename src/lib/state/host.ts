/** The embed's part in the talk with its host page: says its height and what it shows, does what it is asked to. */
import { parseSecret } from '$lib/embed/secret';
import { connectHost, type HostConnection } from '$lib/embed/speak';

/**
 * @param content what decides how high the embed is
 * @param onSet the host page asks for another view; the query is not parsed yet
 * @returns the connection; it says every change of height by itself until it is disconnected
 */
export function talkToHost(content: Element, onSet: (query: string) => void): HostConnection {
	const host = connectHost({ window, secret: parseSecret(location.hash), onSet });
	const sizes = new ResizeObserver(() => host.height(content.getBoundingClientRect().height));
	sizes.observe(content);
	return {
		...host,
		disconnect() {
			sizes.disconnect();
			host.disconnect();
		}
	};
}
