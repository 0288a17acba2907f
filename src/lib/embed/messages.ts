/** Messages between an embed and its host page: what is understood, and what is said in which dialect. */
import { LONGEST_SEARCH } from '../domain/longest-search';
import { acceptSecret } from './secret';

/** What a host page can ask for. */
export type HostMessage =
	/** Another view; the query, without `?`, not parsed yet. */
	| { readonly kind: 'set'; readonly query: string }
	/** The height once more: a script of the host was not there yet when it was said. */
	| { readonly kind: 'height-wanted' }
	/** Whether the article round the embed is light or dark. */
	| { readonly kind: 'scheme'; readonly scheme: Scheme };

/** As CSS names them. */
export type Scheme = 'light' | 'dark';

/** By whom the host page knows this embed in dialects that name it. */
export interface HostNames {
	/** WordPress: see `secret.ts`. */
	readonly secret: string | null;
	/** pym.js: the `childId` of the address. */
	readonly pymId: string | null;
}

/** A view's address is far shorter; what is longer was not written by a host that knows the embed. */
export const LONGEST_QUERY = 2_000;

const PYM_DELIMITER = 'xPYMx';
/** pym.js of the host announces its width after loading and after each change of it, and awaits the height. */
const PYM_WIDTH = /^pymxPYMx[\w.:-]{1,100}xPYMxwidthxPYMx\d{1,6}(\.\d{1,20})?$/;
const PYM_ID = /^[\w.:-]{1,100}$/;

/**
 * Reads a message of the host page. Never throws, runs no getter, and heeds nothing but a message's own properties.
 * @param data `MessageEvent.data`: anything
 * @returns what is asked, or null for everything that is not for an embed or not of its form
 */
export function parseHostMessage(data: unknown): HostMessage | null {
	if (typeof data === 'string') {
		return data.length <= 200 && PYM_WIDTH.test(data) ? { kind: 'height-wanted' } : null;
	}
	switch (ownValue(data, 'type')) {
		case 'jejaring:set':
			return parseSet(ownValue(data, 'query'));
		case 'jejaring:ready':
			return { kind: 'height-wanted' };
		case 'jejaring:scheme':
			return parseScheme(ownValue(data, 'scheme'));
	}
	const isWordPress =
		ownValue(data, 'message') === 'ready' && acceptSecret(ownValue(data, 'secret')) !== null;
	// Of @newswire/frames, which otherwise speaks as AMP does.
	const isFrames = ownValue(data, 'sentinel') === 'amp' && ownValue(data, 'type') === 'frames-init';
	return isWordPress || isFrames ? { kind: 'height-wanted' } : null;
}

/** The id under which pym.js of the host page made this iframe, `childId` of its query; null without, or of odd form. */
export function parsePymId(search: string): string | null {
	if (search.length > LONGEST_SEARCH) return null;
	const id = new URLSearchParams(search).get('childId');
	return id !== null && PYM_ID.test(id) && !id.includes(PYM_DELIMITER) ? id : null;
}

/**
 * The height in every dialect a host page may understand; each ignores the others.
 * @param height of the embed's document, whole CSS pixels
 */
export function heightMessages(height: number, { secret, pymId }: HostNames): unknown[] {
	const messages: unknown[] = [
		{ type: 'jejaring:height', height },
		{ sentinel: 'amp', type: 'embed-size', height }
	];
	if (secret !== null) messages.push({ message: 'height', value: height, secret });
	if (pymId !== null) messages.push(pymMessage(pymId, 'height', String(height)));
	return messages;
}

/** Tells the host what the reader has chosen to see. @param query without `?` */
export function viewMessage(query: string) {
	return { type: 'jejaring:view', query } as const;
}

/**
 * Tells the host what has come of the view that it asked for.
 * @param query without `?`
 * @param slug of the one region that is selected, or null
 */
export function shownMessage(query: string, slug: string | null) {
	return { type: 'jejaring:shown', query, daerah: slug } as const;
}

/** Tells the host which region was selected. @param slug null when none is any more */
export function selectMessage(slug: string | null) {
	return { type: 'jejaring:select', daerah: slug } as const;
}

/**
 * Asks the host to follow a link. In a sandbox without `allow-popups` an embed cannot open one itself.
 * @param url absolute address
 * @returns nothing for hosts that have no word for it
 */
export function linkMessages(url: string, { secret, pymId }: HostNames): unknown[] {
	const messages: unknown[] = [];
	if (secret !== null) messages.push({ message: 'link', value: url, secret });
	if (pymId !== null) messages.push(pymMessage(pymId, 'navigateTo', url));
	return messages;
}

function parseSet(query: unknown): HostMessage | null {
	if (typeof query !== 'string' || query.length > LONGEST_QUERY) return null;
	return { kind: 'set', query: query.replace(/^\?/, '') };
}

function parseScheme(scheme: unknown): HostMessage | null {
	return scheme === 'light' || scheme === 'dark' ? { kind: 'scheme', scheme } : null;
}

/** The form of pym.js 1.x: `pymxPYMx<id>xPYMx<type>xPYMx<message>`. */
function pymMessage(id: string, type: string, message: string): string {
	return ['pym', id, type, message].join(PYM_DELIMITER);
}

/** A property's value if it is the object's own and no getter; undefined otherwise, also where a proxy throws. */
function ownValue(object: unknown, name: string): unknown {
	if (typeof object !== 'object' || object === null) return undefined;
	try {
		return Object.getOwnPropertyDescriptor(object, name)?.value;
	} catch {
		return undefined;
	}
}
