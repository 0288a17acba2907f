/**
 * The maps of all embeds on a page, and which of them may live. A browser has few graphics contexts for a page, and takes
 * the oldest away when another one is wanted: the map that had it would be empty from then on.
 */
import { followView } from './in-view';

/** So many live at once: half of what desktop browsers give a page, less than phones do. */
const MOST = 6;
/** Milliseconds out of sight after which a map rests, whether or not another one wants to live. */
const AWAY = 30_000;
const CHANNEL = 'jejaring-daerah:maps';

interface News {
	readonly id: string;
	/** It has come to life, or has gone. */
	readonly lives: boolean;
}

/**
 * Counts a map among the living, for as long as it may be one of them. A map that comes to life lets all that are out of
 * sight rest; where all are in sight, the one that has lived longest makes room.
 * @param element what the map fills
 * @param framed inside another page, which may want graphics of its own
 * @param rest the map is to let its graphics go; it is counted no more
 * @returns leaves the living; may be called twice
 */
export function joinLivingMaps(element: Element, framed: boolean, rest: () => void): () => void {
	const id = String(Math.random());
	/** Those that have come to life after it. */
	const younger = new Set<string>();
	let inView = true;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let channel = open();

	function open(): BroadcastChannel | null {
		// Without an origin it would only be heard by itself.
		if (self.origin === 'null' || typeof BroadcastChannel !== 'function') return null;
		const channel = new BroadcastChannel(CHANNEL);
		channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
		channel.postMessage({ id, lives: true } satisfies News);
		return channel;
	}
	/** A page that keeps a channel open could not be gone back to at once. */
	function close(): void {
		channel?.postMessage({ id, lives: false } satisfies News);
		channel?.close();
		channel = null;
	}
	function hear({ id, lives }: News): void {
		if (lives) younger.add(id);
		else younger.delete(id);
		if (lives && (!inView || younger.size >= MOST)) yieldNow();
	}
	function yieldNow(): void {
		leave();
		rest();
	}
	const reopen = (): void => void (channel ??= open());
	const endView = followView(element, (now) => {
		inView = now;
		clearTimeout(timer);
		if (now || !framed) return;
		// Where embeds cannot hear of each other, as each in a sandbox of its own, one that is scrolled to cannot say that it
		// wants to live: as many as a reader scrolls past would.
		const isAlone = channel === null && document.visibilityState !== 'hidden';
		timer = setTimeout(yieldNow, isAlone ? 0 : AWAY);
	});
	addEventListener('pagehide', close);
	addEventListener('pageshow', reopen);

	function leave(): void {
		endView();
		clearTimeout(timer);
		removeEventListener('pagehide', close);
		removeEventListener('pageshow', reopen);
		close();
	}
	return leave;
}
