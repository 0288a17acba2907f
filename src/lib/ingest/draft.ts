/** What the reading of an article gives: drafts of agreements, or why there is none. */
import type { Instrument, Signatory, Status } from '../domain/agreement';
import type { Region } from '../domain/region';
import type { SectorFound } from './sectors';
import type { DateNote, SigningDate } from './signing-date';
import type { Found, Span } from './span';

/** What an editor should look at. */
export type Note =
	| DateNote
	| { readonly code: 'kind-guessed'; readonly span: Span; readonly name: string }
	| { readonly code: 'party-doubtful'; readonly span: Span; readonly name: string }
	| { readonly code: 'count'; readonly span: Span; readonly said: number; readonly found: number }
	| { readonly code: 'quoted-act'; readonly span: Span };

export interface Draft {
	/** Two or more, by code. */
	readonly parties: readonly Found<Region>[];
	readonly signed: Found<SigningDate> | null;
	readonly status: Found<Status>;
	readonly instruments: readonly Found<Instrument>[];
	readonly sectors: readonly SectorFound[];
	readonly place: Found<string> | null;
	readonly signatories: readonly Found<Signatory>[];
	readonly programs: readonly Found<string>[];
	readonly legalBasis: readonly Found<string>[];
	readonly validYears: Found<number> | null;
	readonly notes: readonly Note[];
}

export type RefusalCode =
	/** Nothing to read. */
	| 'empty'
	/** A company, a university, a ministry, a city abroad: no other region. */
	| 'partner-only'
	/** Where a border runs is settled, not a cooperation agreed. */
	| 'boundary'
	/** Talks and visits without a text. */
	| 'no-agreement'
	/** An act, but of one region only. */
	| 'one-region';

export interface Refusal {
	readonly code: RefusalCode;
	/** What was seen that looked like an agreement, in the article's words. */
	readonly seen: readonly Span[];
	readonly regions: readonly Region[];
	/** Partners that are no regions, by name. */
	readonly partners: readonly string[];
}

export interface ArticleReading {
	/** What the spans count in. */
	readonly text: string;
	readonly isCut: boolean;
	/** Empty when refused. */
	readonly drafts: readonly Draft[];
	readonly refusal: Refusal | null;
}
