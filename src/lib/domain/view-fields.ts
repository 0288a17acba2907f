/** How each field of the view is read from and printed to its parameter. */
import { INSTRUMENTS, STATUSES } from './agreement';
import { parseCamera, printCamera } from './camera';
import type { DropReason } from './dropped';
import { healedWord } from './healed';
import { EVIDENCE_FILTERS } from './evidence';
import { TERM_FILTERS } from './term';
import { DEFAULT_VIEW, FILLS, LEVELS, STEPS, TABS, THEMES, type View } from './view';
import { wordsThatSayThemselves, type Vocabulary, type Words } from './vocabulary';

/** Reports a part of a parameter's text that is left out. */
export type Drop = (text: string, reason: DropReason) => void;

export interface Field<Value> {
	/** Its name in the address. */
	readonly parameter: string;
	/** Reads the parameter's decoded text, trimmed and not empty; what it cannot take it drops. */
	readonly parse: (text: string, vocabulary: Vocabulary, drop: Drop) => Value;
	/** The text to print; empty for the default, and then the parameter is left out. */
	readonly print: (value: Value, vocabulary: Vocabulary) => string;
}

/** The first year of the republic whose regions these are, and the last a hand is likely to mean. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

export const LONGEST_TEXT = 200;

/**
 * One entry per field of the view, in the order in which parameters are printed. The type makes a field added to the
 * view, and forgotten here, an error: it would otherwise be lost by every copied link.
 */
export const FIELDS: { readonly [Key in keyof View]: Field<View[Key]> } = {
	sectors: list('sektor', ({ sectors }) => sectors),
	regions: listAsNamed('daerah', ({ regions }) => regions),
	partners: list('mitra', ({ regions }) => regions),
	agreements: agreementList('kerjasama'),
	provincePair: pair('antara', ({ provinces }) => provinces),
	opened: {
		parameter: 'buka',
		parse: (text, vocabulary, drop) => readAgreement(text, vocabulary, drop),
		print: (id, { agreements }) => (id !== null && agreements.has(id) ? id : '')
	},
	provinces: list('provinsi', ({ provinces }) => provinces),
	instruments: fixedList('jenis', INSTRUMENTS),
	statuses: fixedList('status', STATUSES),
	from: year('dari'),
	to: year('sampai'),
	bordering: choice('batas', new Map([['ya', true] as const, ['tidak', false] as const]), null),
	terms: fixedList('berlaku', TERM_FILTERS),
	evidence: fixedList('bukti', EVIDENCE_FILTERS),
	text: {
		parameter: 'q',
		parse(text, _, drop) {
			if (text.length <= LONGEST_TEXT) return text;
			drop(text, 'too-long');
			return '';
		},
		print: (text) => text
	},
	tab: choice('tampilan', wordsThatSayThemselves(TABS), DEFAULT_VIEW.tab),
	level: choice('tingkat', wordsThatSayThemselves(LEVELS), DEFAULT_VIEW.level),
	fill: choice('isi', wordsThatSayThemselves(FILLS), DEFAULT_VIEW.fill),
	steps: choice(
		'langkah',
		new Map(STEPS.map((steps) => [String(steps), steps])),
		DEFAULT_VIEW.steps
	),
	theme: choice('tema', wordsThatSayThemselves(THEMES), DEFAULT_VIEW.theme),
	camera: {
		parameter: 'kamera',
		parse(text, _, drop) {
			const camera = parseCamera(text);
			if (typeof camera !== 'string') return camera;
			drop(text, camera);
			return null;
		},
		print: (camera) => (camera === null ? '' : printCamera(camera))
	}
};

/** The name of each field in the address. */
export const PARAMETERS = Object.fromEntries(
	Object.entries(FIELDS).map(([key, { parameter }]) => [key, parameter])
) as { readonly [Key in keyof View]: string };

function list<Value>(
	parameter: string,
	wordsOf: (vocabulary: Vocabulary) => Words<Value>
): Field<readonly Value[]> {
	return {
		parameter,
		parse(text, vocabulary, drop) {
			const words = wordsOf(vocabulary);
			const asked = new Set(readItems(text, words, drop));
			return [...words.values()].filter((value) => asked.has(value));
		},
		print(values, vocabulary) {
			if (values.length === 0) return '';
			const known = printedWords(wordsOf(vocabulary));
			const chosen = new Set(values.flatMap((value) => known.get(value) ?? []));
			return [...chosen]
				.sort((a, b) => a.at - b.at)
				.map(({ word }) => word)
				.join(',');
		}
	};
}

/** Agreements by id; in the place of a withdrawn one stands the one that took it, where there is one. */
function agreementList(parameter: string): Field<readonly string[]> {
	const { parse, print } = list(parameter, ({ agreements }) => agreements);
	return {
		parameter,
		parse(text, vocabulary, drop) {
			const items = text.split(',').map((item) => item.trim());
			const isGone = (item: string) => meaningOf(item, vocabulary.withdrawn) !== undefined;
			const kept = items.filter((item) => !isGone(item));
			const known = parse(kept.join(','), vocabulary, drop);
			const instead = [...new Set(items)]
				.filter(isGone)
				.flatMap((item) => readAgreement(item, vocabulary, drop) ?? []);
			const asked = new Set([...known, ...instead]);
			return instead.length === 0
				? known
				: [...vocabulary.agreements.values()].filter((id) => asked.has(id));
		},
		print
	};
}

/** One agreement by id, or the one that took the place of a withdrawn one; null where there is none. */
function readAgreement(
	text: string,
	{ agreements, withdrawn }: Vocabulary,
	drop: Drop
): string | null {
	const id = meaningOf(text, agreements);
	if (id !== undefined) return id;
	const gone = meaningOf(text, withdrawn);
	if (gone === undefined) drop(text, 'unknown-value');
	else drop(gone.id, 'withdrawn');
	return agreements.get(gone?.into ?? '') ?? null;
}

/** A list whose order says something: it is kept as the address names it. */
function listAsNamed<Value>(
	parameter: string,
	wordsOf: (vocabulary: Vocabulary) => Words<Value>
): Field<readonly Value[]> {
	return {
		parameter,
		parse: (text, vocabulary, drop) => readItems(text, wordsOf(vocabulary), drop),
		print(values, vocabulary) {
			const known = printedWords(wordsOf(vocabulary));
			return values.flatMap((value) => known.get(value)?.word ?? []).join(',');
		}
	};
}

/** Two values that belong together, or none: one alone, or three, would be read as something that nobody asked for. */
function pair<Value>(
	parameter: string,
	wordsOf: (vocabulary: Vocabulary) => Words<Value>
): Field<readonly Value[]> {
	const { parse, print } = list(parameter, wordsOf);
	return {
		parameter,
		parse(text, vocabulary, drop) {
			const values = parse(text, vocabulary, drop);
			if (values.length === 0 || values.length === 2) return values;
			drop(text, 'not-a-pair');
			return [];
		},
		print: (values, vocabulary) => (values.length === 2 ? print(values, vocabulary) : '')
	};
}

interface PrintedWord {
	readonly word: string;
	/** Its place among all words. */
	readonly at: number;
}

const printed = new WeakMap<object, ReadonlyMap<unknown, PrintedWord>>();

/** The word that stands for each value: looked up for every link of a page, of which each list has hundreds. */
function printedWords<Value>(words: Words<Value>): ReadonlyMap<unknown, PrintedWord> {
	let known = printed.get(words);
	if (known === undefined) {
		// The first of several words for the same stays.
		const backwards = [...words]
			.map(([word, value], at) => [value, { word, at }] as const)
			.reverse();
		known = new Map<unknown, PrintedWord>(backwards);
		printed.set(words, known);
	}
	return known;
}

/** What the items of a list stand for, each once, in the order in which they are named. */
function readItems<Value>(text: string, words: Words<Value>, drop: Drop): Value[] {
	const asked: Value[] = [];
	for (const item of text.split(',').map((part) => part.trim())) {
		if (item === '') continue;
		const value = meaningOf(item, words);
		if (value === undefined) drop(item, 'unknown-value');
		else if (asked.includes(value)) drop(item, 'repeated');
		else asked.push(value);
	}
	return asked;
}

/** Of a word; of one that only the marks around it, or its capitals, make a stranger; of a value named as itself. */
function meaningOf<Value>(item: string, words: Words<Value>): Value | undefined {
	const word = healedWord(item);
	return words.get(item) ?? words.get(word) ?? [...words.values()].find((value) => value === word);
}

function fixedList<Value extends string>(
	parameter: string,
	values: readonly Value[]
): Field<readonly Value[]> {
	const words = wordsThatSayThemselves(values);
	return list(parameter, () => words);
}

function year(parameter: string): Field<number | null> {
	return {
		parameter,
		parse(text, _, drop) {
			const year = healedWord(text);
			const value = Number(year);
			if (!/^\d{4}$/.test(year)) drop(text, 'malformed');
			else if (value < FIRST_YEAR || value > LAST_YEAR) drop(text, 'out-of-range');
			else return value;
			return null;
		},
		print: (value) => (value === null ? '' : String(value))
	};
}

function choice<Value, Default>(
	parameter: string,
	words: Words<Value>,
	initial: Default
): Field<Value | Default> {
	return {
		parameter,
		parse(text, _, drop) {
			const value = meaningOf(text, words);
			if (value !== undefined) return value;
			drop(text, 'unknown-value');
			return initial;
		},
		print(value) {
			if (value === initial) return '';
			for (const [word, meaning] of words) if (meaning === value) return word;
			return '';
		}
	};
}
