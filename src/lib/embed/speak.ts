/** The one door between an embed and its host page: everything said and heard passes here. */
import { EMBED_HEIGHT, heightToTell } from './embed-size';
import {
	heightMessages,
	linkMessages,
	parseHostMessage,
	parsePymId,
	selectMessage,
	shownMessage,
	viewMessage,
	type Scheme
} from './messages';
import { parseSecret } from './secret';

/** What of a window is needed. */
export type FramedWindow = Pick<
	Window,
	'addEventListener' | 'removeEventListener' | 'location' | 'parent'
>;

export interface HostConnection {
	/**
	 * Says how high the embed is, in every dialect; only when it differs from what was said last.
	 * @param pixels CSS pixels; 0 in a frame that is not rendered, of which the last height is still true
	 */
	height(pixels: number): void;
	/** Says what the reader has chosen to see. @param query without `?` */
	view(query: string): void;
	/** Says what has come of the view that the host asked for. @param query without `?` @param slug as of `select` */
	shown(query: string, slug: string | null): void;
	/** Says which region is selected; null when none is any more. */
	select(slug: string | null): void;
	/** Asks the host to follow a link. @param url absolute. @returns whether the host has a word for it */
	link(url: string): boolean;
	/** Hears nothing more; may be called twice. */
	disconnect(): void;
}

/**
 * Connects an embed to its host page. Without a host (opened by itself) nothing is said and nothing heard.
 * @param options.secret WordPress's, as read from the address; a later one in the fragment replaces it
 * @param options.measure how high the embed is now, CSS pixels, for a host page that asks
 * @param options.onSet a host page asks for another view; the query is not parsed yet
 * @param options.onScheme a host page is light or dark
 */
export function connectHost({
	window,
	secret,
	measure,
	onSet,
	onScheme
}: {
	readonly window: FramedWindow;
	readonly secret: string | null;
	readonly measure: () => number;
	readonly onSet: (query: string) => void;
	readonly onScheme: (scheme: Scheme) => void;
}): HostConnection {
	const host = window.parent;
	const framed = host !== (window as unknown);
	const pymId = parsePymId(window.location.search);
	let names = { secret, pymId };
	let lastHeight: number | null = null;

	// To any origin: the embed cannot know on whose page it stands, and what it says – its height, its filters – is
	// what the host sees anyway.
	const say = (message: unknown) => {
		if (framed) host.postMessage(message, '*');
	};
	/** A host may wait for a height before it shows the frame at all: without one of its own it says the usual one. */
	const heightOf = (pixels: number) => heightToTell(pixels) ?? lastHeight ?? EMBED_HEIGHT;
	const sayHeight = (pixels: number) => {
		lastHeight = heightOf(pixels);
		for (const message of heightMessages(lastHeight, names)) say(message);
	};
	const hear = (event: MessageEvent) => {
		// Other frames and windows may post here too, even without being asked; only the host page has a say.
		if (event.source !== host) return;
		const message = parseHostMessage(event.data);
		switch (message?.kind) {
			case 'set':
				return onSet(message.query);
			case 'scheme':
				return onScheme(message.scheme);
			case 'height-wanted':
				return sayHeight(measure());
		}
	};
	/** Where a saved article lacks the secret, WordPress's script adds it to the running iframe. */
	const readSecretAgain = () => {
		const found = parseSecret(window.location.hash);
		if (found === null || found === names.secret) return;
		names = { secret: found, pymId };
		sayHeight(measure());
	};

	if (framed) {
		window.addEventListener('message', hear);
		window.addEventListener('hashchange', readSecretAgain);
	}

	return {
		height(pixels) {
			if (heightOf(pixels) !== lastHeight) sayHeight(pixels);
		},
		view: (query) => say(viewMessage(query)),
		shown: (query, slug) => say(shownMessage(query, slug)),
		select: (slug) => say(selectMessage(slug)),
		link(url) {
			const messages = framed ? linkMessages(url, names) : [];
			messages.forEach(say);
			return messages.length > 0;
		},
		disconnect() {
			window.removeEventListener('message', hear);
			window.removeEventListener('hashchange', readSecretAgain);
		}
	};
}
