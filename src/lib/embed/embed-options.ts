/** What an embed's address may ask beyond the view: which controls show, what is locked, which copy of the data. */
import { shorten, type DropReason, type Dropped } from '../domain/dropped';
import { healedWord } from '../domain/healed';
import { LONGEST_SEARCH } from '../domain/longest-search';
import type { View } from '../domain/view';
import { FIELDS } from '../domain/view-fields';
import { parseCalendarDay } from './calendar-day';
import { LOCKABLE } from './locks';

/** The parts of an embed that an editor may leave out, in the order in which they are printed. */
export const CONTROLS = ['judul', 'legenda', 'sumber', 'zoom', 'tampilan'] as const;
export type Control = (typeof CONTROLS)[number];

/** Written instead of a list when no control shows: an empty parameter would ask for nothing and show them all. */
export const NO_CONTROLS = 'tidak';

export interface EmbedOptions {
	/** `kontrol`: controls that show; all unless told. */
	readonly controls: readonly Control[];
	/** `kunci`: fields of the view that neither reader nor host page may change. */
	readonly locked: readonly (keyof View)[];
	/** `data`: ISO date of the frozen copy to show; null follows new data. */
	readonly frozen: string | null;
}

export const DEFAULT_EMBED_OPTIONS: EmbedOptions = {
	controls: CONTROLS,
	locked: [],
	frozen: null
};

/** What pym.js of a host page appends to the address of every iframe it makes; it asks nothing of the view. */
const PYM_PARAMETERS = ['childId', 'initialWidth', 'parentTitle', 'parentUrl'];

/** Parameters of an embed's address that are no part of the view: its codec passes over them without a report. */
export const EMBED_PARAMETERS: ReadonlySet<string> = new Set([
	'kontrol',
	'kunci',
	'data',
	...PYM_PARAMETERS
]);

export interface ParsedEmbedOptions {
	readonly options: EmbedOptions;
	/** What was left out, in the order in which it stood. */
	readonly dropped: readonly Dropped[];
}

/**
 * Reads the options from an embed's address. Never throws: what it cannot take is left at its default and reported.
 * Other parameters are the view's, and passed over. A list in which nothing is known asks for nothing.
 * @param search the query, with or without `?`
 */
export function parseEmbedOptions(search: string | URLSearchParams): ParsedEmbedOptions {
	const dropped: Dropped[] = [];
	const text = typeof search === 'string' ? search : search.toString();
	if (text.length > LONGEST_SEARCH) {
		return {
			options: DEFAULT_EMBED_OPTIONS,
			dropped: [{ parameter: '', value: shorten(text), reason: 'too-long' }]
		};
	}

	const options = { ...DEFAULT_EMBED_OPTIONS };
	const seen = new Set<string>();
	for (const [parameter, raw] of new URLSearchParams(text)) {
		const read = READERS.get(parameter);
		if (read === undefined) continue;
		const drop = (value: string, reason: DropReason) =>
			void dropped.push({ parameter, value: shorten(value), reason });
		const value = raw.trim();
		if (seen.has(parameter)) drop(value, 'repeated');
		else if (value !== '') read(options, value, drop);
		seen.add(parameter);
	}
	return { options, dropped };
}

/**
 * Prints the options as part of an address.
 * @returns the query without `?`, to be joined to the view's by `&`; empty for the defaults
 */
export function printEmbedOptions({ controls, locked, frozen }: EmbedOptions): string {
	const pairs: string[] = [];
	const shown = CONTROLS.filter((control) => controls.includes(control));
	if (shown.length === 0) pairs.push(`kontrol=${NO_CONTROLS}`);
	else if (shown.length < CONTROLS.length) pairs.push(`kontrol=${shown.join(',')}`);
	const parameters = LOCKABLE.filter((field) => locked.includes(field)).map(
		(field) => FIELDS[field].parameter
	);
	if (parameters.length > 0) pairs.push(`kunci=${parameters.join(',')}`);
	if (frozen !== null) pairs.push(`data=${frozen}`);
	return pairs.join('&');
}

type Draft = { -readonly [Key in keyof EmbedOptions]: EmbedOptions[Key] };
type Read = (
	options: Draft,
	text: string,
	drop: (text: string, reason: DropReason) => void
) => void;

const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
	[
		'kontrol',
		(options, text, drop) => {
			if (text === NO_CONTROLS) {
				options.controls = [];
				return;
			}
			const asked = readList(text, (item) => CONTROLS.find((control) => control === item), drop);
			if (asked.size > 0) options.controls = CONTROLS.filter((control) => asked.has(control));
		}
	],
	[
		'kunci',
		(options, text, drop) => {
			const asked = readList(text, fieldOf, drop);
			options.locked = LOCKABLE.filter((field) => asked.has(field));
		}
	],
	[
		'data',
		(options, text, drop) => {
			options.frozen = parseCalendarDay(healedWord(text));
			if (options.frozen === null) drop(text, 'malformed');
		}
	]
]);

function fieldOf(parameter: string): keyof View | undefined {
	return LOCKABLE.find((field) => FIELDS[field].parameter === parameter);
}

function readList<Value>(
	text: string,
	read: (item: string) => Value | undefined,
	drop: (text: string, reason: DropReason) => void
): Set<Value> {
	const asked = new Set<Value>();
	for (const item of text.split(',').map((part) => part.trim())) {
		if (item === '') continue;
		const value = read(item) ?? read(healedWord(item));
		if (value === undefined) drop(item, 'unknown-value');
		else if (asked.has(value)) drop(item, 'repeated');
		else asked.add(value);
	}
	return asked;
}
