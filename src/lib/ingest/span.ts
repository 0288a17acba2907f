/** What was found in a text: where it stands, and how sure one may be of it. */

/** A part of the article's text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Found<Value> {
	readonly value: Value;
	/** The parts of the text that say so, best first; never empty. */
	readonly spans: readonly Span[];
	/** From 0 (a guess) to 1 (the text says so in plain words). */
	readonly confidence: number;
}

/** Under this, an editor must look before the value may stand. */
export const DOUBTFUL = 0.6;
