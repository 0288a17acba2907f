/** View ↔ address: the one codec through which every link, click and host-page message goes. */
import { shorten, type DropReason, type Dropped } from './dropped';
import { LONGEST_SEARCH } from './longest-search';
import { DEFAULT_VIEW, type View } from './view';
import { FIELDS } from './view-fields';
import type { Vocabulary } from './vocabulary';

export type { DropReason, Dropped } from './dropped';
export type { Vocabulary } from './vocabulary';

export interface ParsedView {
	readonly view: View;
	/** What was left out, in the order in which it stood. */
	readonly dropped: readonly Dropped[];
}

/**
 * Parameters that mail programs, social networks and advertisements append to links of news pages. They ask nothing of
 * the view, and the reader did not write them: they are passed over without a report.
 */
const TRACKING =
	/^(utm_\w+|mtm_\w+|pk_\w+|_ga|_gl|gclid|gclsrc|gad_source|gbraid|wbraid|dclid|srsltid|fbclid|fb_\w+|igsh|igshid|msclkid|twclid|ttclid|yclid|li_fat_id|mc_cid|mc_eid|ref_src|ref_url|share_id)$/;

const KEYS = Object.keys(FIELDS) as (keyof View)[];
const KEY_BY_PARAMETER = new Map(KEYS.map((key) => [FIELDS[key].parameter, key]));

/** What a page brings to the reading of its address. */
export interface Setting {
	/** The view of the page when nothing is asked for; a parameter, even an empty one, takes the place of its field. */
	readonly base?: View;
	/** Parameters that mean something to the page itself, and nothing to the view. */
	readonly others?: ReadonlySet<string>;
}

/**
 * Reads a view from an address. Never throws: what it cannot take is left at its default and reported.
 * Empty parameters (`q=`, as forms send them) and empty items of a list ask for nothing and are no mistake.
 * @param search the query, with or without `?`
 * @param vocabulary what the record knows
 */
export function parseView(
	search: string | URLSearchParams,
	vocabulary: Vocabulary,
	{ base = DEFAULT_VIEW, others }: Setting = {}
): ParsedView {
	const view = { ...base };
	const dropped: Dropped[] = [];
	const report = (parameter: string, value: string, reason: DropReason): void => {
		// An id that is known is no longer than ids are, and is looked up by what tells the reader about it.
		const shown = reason === 'withdrawn' ? value : shorten(value);
		dropped.push({ parameter: shorten(parameter), value: shown, reason });
	};
	const text = typeof search === 'string' ? search : search.toString();
	if (text.length > LONGEST_SEARCH) {
		report('', text, 'too-long');
		return { view, dropped };
	}

	const seen = new Set<keyof View>();
	for (const [parameter, raw] of new URLSearchParams(text)) {
		const value = raw.trim();
		const key = KEY_BY_PARAMETER.get(parameter);
		if (key === undefined) {
			const known = TRACKING.test(parameter) || others?.has(parameter) === true;
			if (!known) report(parameter, value, 'unknown-parameter');
		} else if (seen.has(key)) {
			report(parameter, value, 'repeated');
		} else {
			seen.add(key);
			reset(view, key);
			if (value !== '') {
				readField(view, key, value, vocabulary, (part, reason) => report(parameter, part, reason));
			}
		}
	}

	if (view.from !== null && view.to !== null && view.from > view.to) {
		report(FIELDS.from.parameter, String(view.from), 'reversed');
		report(FIELDS.to.parameter, String(view.to), 'reversed');
		view.from = view.to = null;
	}
	return { view, dropped };
}

/**
 * Prints a view as an address.
 * @returns the query without `?`, parameters in a fixed order, defaults left out; empty for the default view.
 *   Values that the vocabulary does not know are left out.
 * @param base the view of the page when nothing is asked for; where the view asks for less, the parameter is empty
 */
export function printView(view: View, vocabulary: Vocabulary, base: View = DEFAULT_VIEW): string {
	const pairs: string[] = [];
	for (const key of KEYS) {
		const text = printField(view, key, vocabulary);
		if (text === printField(base, key, vocabulary)) continue;
		pairs.push(`${FIELDS[key].parameter}=${encode(text)}`);
	}
	return pairs.join('&');
}

type Draft = { -readonly [Key in keyof View]: View[Key] };

function reset<Key extends keyof View>(view: Draft, key: Key): void {
	view[key] = DEFAULT_VIEW[key];
}

function readField<Key extends keyof View>(
	view: Draft,
	key: Key,
	text: string,
	vocabulary: Vocabulary,
	drop: (text: string, reason: DropReason) => void
): void {
	view[key] = FIELDS[key].parse(text, vocabulary, drop);
}

function printField<Key extends keyof View>(view: View, key: Key, vocabulary: Vocabulary): string {
	return FIELDS[key].print(view[key], vocabulary);
}

/** Encodes as forms do (which, unlike encodeURIComponent, never throws), commas left readable. */
function encode(text: string): string {
	return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('%2C', ',');
}
