/** Changes of the view: what a click, a key or a removed chip turns it into. Pure; the codec prints the result. */
import { INSTRUMENTS, STATUSES } from './agreement';
import { EVIDENCE_FILTERS } from './evidence';
import type { RegionCode } from './region';
import { TERM_FILTERS } from './term';
import { DEFAULT_VIEW, type Level, type Tab, type View } from './view';
import { LONGEST_TEXT } from './view-fields';

/**
 * What each field of the view is for. filter: leaves agreements out · selection: picks some of those left · screen: how
 * they are shown. The type makes a field added to the view, and forgotten here, an error.
 */
const PURPOSE = {
	sectors: 'filter',
	regions: 'selection',
	partners: 'selection',
	agreements: 'selection',
	provincePair: 'selection',
	opened: 'screen',
	provinces: 'filter',
	instruments: 'filter',
	statuses: 'filter',
	from: 'filter',
	to: 'filter',
	bordering: 'filter',
	terms: 'filter',
	evidence: 'filter',
	text: 'filter',
	tab: 'screen',
	level: 'screen',
	fill: 'screen',
	steps: 'screen',
	theme: 'screen',
	camera: 'screen'
} as const satisfies Record<keyof View, 'filter' | 'selection' | 'screen'>;

/** The values a field takes one at a time: the items of a list, or the value itself. */
type ValueOf<Field extends keyof View> = View[Field] extends readonly (infer Item)[]
	? Item
	: NonNullable<View[Field]>;

export type FilterField = {
	[Field in keyof View]: (typeof PURPOSE)[Field] extends 'filter' ? Field : never;
}[keyof View];

/** One thing a reader asked for and can take back: a removable chip. */
export type ActiveFilter = {
	[Field in FilterField]: { readonly field: Field; readonly value: ValueOf<Field> };
}[FilterField];

/** Lists whose values can be switched on and off one by one; sectors have rules of their own (`sector-choice.ts`). */
export type ToggleField = 'provinces' | 'instruments' | 'statuses' | 'terms' | 'evidence';

const FILTER_FIELDS = (Object.keys(PURPOSE) as (keyof View)[]).filter(
	(field): field is FilterField => PURPOSE[field] === 'filter'
);

/** The order in which the codec keeps each list; lists without one are kept sorted. */
const ORDER: { readonly [Field in ToggleField]?: readonly string[] } = {
	instruments: INSTRUMENTS,
	statuses: STATUSES,
	terms: TERM_FILTERS,
	evidence: EVIDENCE_FILTERS
};

/** Adds the value to a list, or takes it out when it is there. */
export function toggleValue<Field extends ToggleField>(
	view: View,
	field: Field,
	value: View[Field][number]
): View {
	const values: readonly string[] = view[field];
	const next = values.includes(value)
		? values.filter((other) => other !== value)
		: [...values, value].sort(byOrder(ORDER[field]));
	return { ...view, [field]: next };
}

/** The region that is selected, when nothing else is selected beside it. */
export function soleRegion(view: View): RegionCode | null {
	const [region, ...more] = view.regions;
	if (region === undefined || more.length > 0) return null;
	return hasSelection({ ...view, regions: [] }) ? null : region;
}

/** The regions, and provinces, that a selection names; each once. */
export function namedRegions({ regions, partners, provincePair }: View): RegionCode[] {
	return [...new Set([...regions, ...partners, ...provincePair])];
}

/** The agreement that is selected, when nothing else is selected beside it. */
export function soleAgreement(view: View): string | null {
	const [agreement, ...more] = view.agreements;
	if (agreement === undefined || more.length > 0) return null;
	return hasSelection({ ...view, agreements: [] }) ? null : agreement;
}

/** Selects one region instead of whatever was selected. */
export function selectRegion(view: View, code: RegionCode): View {
	return { ...clearSelection(view), regions: [code] };
}

/**
 * What a mark of a region leads to: a region is selected; a province that stands for all that lies in it is entered, the
 * view narrowed to it and drawn by single regions.
 * @param level of the mark
 */
export function enterRegion(view: View, code: RegionCode, level: Level): View {
	if (level === 'daerah') return selectRegion(view, code);
	return { ...clearSelection(view), provinces: [code], level: null };
}

/** Selects what two regions share, whichever is named first; a region with itself is just that region. */
export function selectPair(view: View, a: RegionCode, b: RegionCode): View {
	if (a === b) return selectRegion(view, a);
	const [first, second] = a < b ? [a, b] : [b, a];
	return { ...clearSelection(view), regions: [first], partners: [second] };
}

/** Selects what joins two provinces, whichever is named first; a province with itself selects nothing. */
export function selectProvincePair(view: View, a: RegionCode, b: RegionCode): View {
	return { ...clearSelection(view), provincePair: a === b ? [] : [a, b].sort() };
}

/** Selects two regions, each by itself, in the order of asking; with itself there is nothing to compare, and the view stays. */
export function selectBoth(view: View, first: RegionCode, second: RegionCode): View {
	return first === second ? view : { ...clearSelection(view), regions: [first, second] };
}

/** Selects an agreement, or several that belong together, instead of whatever was selected. */
export function selectAgreement(view: View, ...ids: readonly string[]): View {
	return { ...clearSelection(view), agreements: [...ids].sort() };
}

/** Drops `daerah`, `mitra`, `kerjasama` and `antara`, and closes what is read beside the list; filters stay. */
export function clearSelection(view: View): View {
	return { ...view, regions: [], partners: [], agreements: [], provincePair: [], opened: null };
}

/** Where the title of an agreement leads: beside the list it is read, and the list stays; elsewhere it is selected. */
export function readAgreement(view: View, id: string): View {
	return view.tab === 'daftar' ? { ...view, opened: id } : selectAgreement(view, id);
}

/** Closes what is read beside the list; nothing else changes. */
export function closeAgreement(view: View): View {
	return { ...view, opened: null };
}

/** The same view in another tab. What is read beside the list is selected where there is no list, or one would lose it. */
export function showTab(view: View, tab: Tab): View {
	const { opened } = view;
	const moves = opened !== null && tab !== 'daftar' && view.tab === 'daftar';
	return moves ? { ...selectAgreement(view, opened), tab } : { ...view, tab };
}

/** What decides which agreements are shown, and nothing of how: views that show the same list have the same. */
export function agreementsAsked(view: View): View {
	const screen = (Object.keys(PURPOSE) as (keyof View)[]).filter(
		(field) => PURPOSE[field] === 'screen'
	);
	const plain = Object.fromEntries(screen.map((field) => [field, DEFAULT_VIEW[field]]));
	return { ...view, ...plain };
}

/** Selects what another view selects; filters and screen stay. */
export function withSelectionOf(view: View, other: View): View {
	const fields = (Object.keys(PURPOSE) as (keyof View)[]).filter(
		(field) => PURPOSE[field] === 'selection'
	);
	return { ...view, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
}

export function hasSelection({ regions, partners, agreements, provincePair }: View): boolean {
	return regions.length + partners.length + agreements.length + provincePair.length > 0;
}

/**
 * What a mark stands for: as asked, else provinces where two of them are selected, and on a phone until something is
 * chosen.
 * @param narrow a screen on which all regions at once would be a blob
 */
export function levelOf(view: View, narrow: boolean): Level {
	if (view.level !== null) return view.level;
	if (view.provincePair.length > 0) return 'provinsi';
	const chosen = hasSelection(view) || view.provinces.length > 0;
	return narrow && !chosen ? 'provinsi' : 'daerah';
}

/** Asks for the years between two, in either order; null leaves that end open. */
export function chooseYears(view: View, one: number | null, other: number | null): View {
	const reversed = one !== null && other !== null && one > other;
	return { ...view, from: reversed ? other : one, to: reversed ? one : other };
}

/** Moves one end of the span of years; where it would pass the other end, that one gives way. Null leaves it open. */
export function chooseYearBound(view: View, bound: 'from' | 'to', year: number | null): View {
	const moved = { ...view, [bound]: year };
	const isEmpty = moved.from !== null && moved.to !== null && moved.from > moved.to;
	return isEmpty ? { ...view, from: year, to: year } : moved;
}

/** Asks for words, in the form an address can keep: trimmed, at most 200 characters. */
export function chooseText(view: View, text: string): View {
	// The cut may fall inside a character that takes two places; half of one cannot be printed.
	const kept = text
		.trim()
		.slice(0, LONGEST_TEXT)
		.replace(/\p{Surrogate}/gu, '');
	return { ...view, text: kept.trim() };
}

/** Drops all filters; the selection and the screen stay. */
export function clearFilters(view: View): View {
	const cleared = Object.fromEntries(FILTER_FIELDS.map((field) => [field, DEFAULT_VIEW[field]]));
	return { ...view, ...cleared };
}

/** Every filter the view asks for, one entry per value, in the order in which the address names them. */
export function activeFilters(view: View): ActiveFilter[] {
	return FILTER_FIELDS.flatMap((field) => {
		const asked = view[field];
		const values = Array.isArray(asked) ? asked : asked === DEFAULT_VIEW[field] ? [] : [asked];
		return values.map((value) => ({ field, value }) as ActiveFilter);
	});
}

export function hasFilters(view: View): boolean {
	return activeFilters(view).length > 0;
}

/** Takes one filter back; the others stay. */
export function removeFilter(view: View, { field, value }: ActiveFilter): View {
	const asked = view[field];
	const rest = Array.isArray(asked)
		? asked.filter((other) => other !== value)
		: DEFAULT_VIEW[field];
	return { ...view, [field]: rest };
}

function byOrder(order: readonly string[] | undefined): (a: string, b: string) => number {
	if (order === undefined) return (a, b) => (a < b ? -1 : 1);
	return (a, b) => order.indexOf(a) - order.indexOf(b);
}
