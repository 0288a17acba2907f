/** What an address said and the view could not take: told to the reader in one quiet line, never passed over in silence. */

/** Reasons a part of an address is dropped; the message catalogue holds their wording. */
export const DROP_REASONS = [
	/** No such parameter. */
	'unknown-parameter',
	/** The parameter knows no such value. */
	'unknown-value',
	/** A record that is none any more; `value` is its id in full. */
	'withdrawn',
	/** Not a year, not a camera. */
	'malformed',
	/** A year outside 1945 to 2100, a camera outside the world. */
	'out-of-range',
	/** A parameter given again, or a value twice in its list: the first stands. */
	'repeated',
	/** One province, or three and more, where two are asked for. */
	'not-a-pair',
	/** `dari` later than `sampai`: both are dropped, since swapping them would be a guess. */
	'reversed',
	/** More text than `q` takes, or an address longer than any view. */
	'too-long'
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export interface Dropped {
	/** As it stood in the address, shortened; empty when the address as a whole was dropped. */
	readonly parameter: string;
	/** As it stood in the address, shortened. */
	readonly value: string;
	readonly reason: DropReason;
}

const LONGEST_QUOTE = 40;

/** Cuts text to 40 characters and an ellipsis; never cuts a character in two. */
export function shorten(text: string): string {
	if (text.length <= LONGEST_QUOTE) return text;
	const characters = [...text.slice(0, LONGEST_QUOTE * 2)];
	return characters.slice(0, LONGEST_QUOTE).join('') + '…';
}
