/** One filter engine for all view parameters, with facet counts. */
import { INSTRUMENTS, STATUSES, yearOf, type Agreement } from './agreement';
import { askedValues, buildColumn, failWithout, type Column } from './column';
import { EVIDENCE_FILTERS, evidenceOf } from './evidence';
import { countFacets, UNDATED, type FacetColumns, type Facets } from './facets';
import type { Dataset } from './dataset';
import type { AgreementIndex } from './network';
import type { RegionCode } from './region';
import { UNSTATED } from './sector';
import { asksForPlans, isPlan } from './tally';
import { TERM_FILTERS, termsOf } from './term';
import { buildTextSearch, searchText, type TextSearch } from './text-search';
import type { View } from './view';
import { sectorValues } from './vocabulary';

export type { Facets } from './facets';

export interface FilterResult {
	/** Per agreement 1 when it passes all filters, the selection (daerah, mitra, kerjasama, antara) left aside: map and graph draw these. */
	readonly matching: Uint8Array;
	/** Of these, the ones by which regions are partners: plans only where they are asked for. */
	readonly counted: Uint8Array;
	/** Those that also belong to the selection, ascending: count, list, table and panel show these. */
	readonly shown: readonly AgreementIndex[];
	readonly facets: Facets;
	/** Agreements left out only because their year is unknown while `dari` or `sampai` asks for one. */
	readonly undatedLeftOut: number;
}

/** The columns that are asked: no facet counts the regions, whose list is long and which the reader searches by name. */
interface FilterColumns extends FacetColumns {
	readonly regions: Column<RegionCode>;
}

/** Prepared once per dataset and day, so that a change of view costs a few passes over flat arrays. */
export interface FilterIndex {
	readonly size: number;
	readonly columns: FilterColumns;
	/** Per agreement 1 when it is only planned. */
	readonly planned: Uint8Array;
	readonly indexOfAgreement: ReadonlyMap<string, AgreementIndex>;
	/** Built by the first question in words: most readers never ask one, and it is the dearest part. */
	readonly textSearch: () => TextSearch;
}

/** One bit per field of the view that can leave an agreement out. */
const BIT = {
	sectors: 1 << 0,
	provinces: 1 << 1,
	instruments: 1 << 2,
	statuses: 1 << 3,
	terms: 1 << 4,
	bordering: 1 << 5,
	years: 1 << 6,
	text: 1 << 7,
	regions: 1 << 8,
	partners: 1 << 9,
	agreements: 1 << 10,
	provincePair: 1 << 11,
	evidence: 1 << 12
} as const;

/** Fields that select: what fails only these stays on map and graph, dimmed. */
const SELECTION = BIT.regions | BIT.partners | BIT.agreements | BIT.provincePair;

/**
 * Prepares a dataset for `applyFilter`.
 * @param today ISO date, the reader's or that of a frozen copy: it decides which agreements still hold
 * @throws Error naming agreement and value when a party or sector is not in the dataset's own lists, or naming the
 *   date when it has another form
 */
export function buildFilterIndex(dataset: Dataset, today: string): FilterIndex {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) {
		throw new Error(`Today is "${today}", expected a date such as "2026-11-22".`);
	}
	const { agreements, regions, catalogue } = dataset;
	const provinceByCode = new Map(regions.map(({ code, province }) => [code, province]));
	const provincesOf = ({ parties }: Agreement): RegionCode[] =>
		parties.map((code) => provinceByCode.get(code) ?? code);
	const sectorsOf = ({ sectors, groups }: Agreement): string[] =>
		sectors.length === 0 ? [UNSTATED] : [...sectors, ...groups];
	const years = new Set(agreements.map(({ signed }) => yearOf(signed)));
	years.delete(null);
	const yearKeys = [...years].map(String).sort();

	let textSearch: TextSearch | undefined;
	return {
		size: agreements.length,
		columns: {
			sectors: buildColumn('sektor', sectorValues(catalogue), agreements, sectorsOf),
			provinces: buildColumn(
				'provinsi',
				regions.filter(({ kind }) => kind === 'provinsi').map(({ code }) => code),
				agreements,
				provincesOf
			),
			instruments: buildColumn('jenis', INSTRUMENTS, agreements, (one) => one.instruments),
			statuses: buildColumn('status', STATUSES, agreements, (one) => [one.status]),
			terms: buildColumn('berlaku', TERM_FILTERS, agreements, (one) => termsOf(one, today)),
			evidence: buildColumn('bukti', EVIDENCE_FILTERS, agreements, evidenceOf),
			bordering: buildColumn('batas', ['ya', 'tidak'], agreements, (one) => [
				one.bordering ? 'ya' : 'tidak'
			]),
			years: buildColumn('tahun', [...yearKeys, UNDATED], agreements, ({ signed }) => [
				yearOf(signed)?.toString() ?? UNDATED
			]),
			regions: buildColumn(
				'daerah',
				regions.map(({ code }) => code),
				agreements,
				(one) => one.parties
			)
		},
		planned: Uint8Array.from(agreements, (one) => (isPlan(one) ? 1 : 0)),
		indexOfAgreement: new Map(agreements.map(({ id }, index) => [id, index])),
		textSearch: () => (textSearch ??= buildTextSearch(dataset))
	};
}

/**
 * Filters and counts.
 *
 * Every field of the view is a condition of its own: its values are alternatives, and all conditions must hold.
 * That includes the selection: `daerah` asks for a party among its regions, `mitra` for a party among its own. A
 * region named in both meets both by itself, so that `mitra` then asks nothing more of it. `antara` asks for a party in
 * each of its two provinces.
 * Facets and `undatedLeftOut` speak of what would be shown, hence keep the selection as well.
 * @param index what `buildFilterIndex` returned
 */
export function applyFilter(index: FilterIndex, view: View): FilterResult {
	const fails = findFails(index, view);
	const matching = new Uint8Array(index.size);
	const counted = new Uint8Array(index.size);
	const countsPlans = asksForPlans(view);
	const shown: AgreementIndex[] = [];
	for (let at = 0; at < index.size; at++) {
		const failed = fails[at] as number;
		if ((failed & ~SELECTION) === 0) {
			matching[at] = 1;
			counted[at] = countsPlans || index.planned[at] === 0 ? 1 : 0;
		}
		if (failed === 0) shown.push(at);
	}
	const facets = countFacets(index.columns, BIT, fails);
	return {
		matching,
		counted,
		shown,
		facets,
		undatedLeftOut: asksForYears(view) ? facets.undated : 0
	};
}

/** Per agreement the set of fields it fails. */
function findFails({ size, columns, indexOfAgreement, textSearch }: FilterIndex, view: View) {
	const fails = new Uint16Array(size);
	const fail = (field: keyof FilterColumns, asked: readonly string[]): void =>
		failWithout(columns[field], askedValues(columns[field], asked), BIT[field], fails);
	fail('sectors', view.sectors);
	fail('provinces', view.provinces);
	fail('instruments', view.instruments);
	fail('statuses', view.statuses);
	fail('terms', view.terms);
	fail('evidence', view.evidence);
	fail('bordering', view.bordering === null ? [] : [view.bordering ? 'ya' : 'tidak']);
	fail('regions', view.regions);
	failWithout(columns.regions, askedValues(columns.regions, view.partners), BIT.partners, fails);
	for (const province of view.provincePair) {
		const asked = askedValues(columns.provinces, [province]);
		failWithout(columns.provinces, asked, BIT.provincePair, fails);
	}
	if (asksForYears(view)) {
		failWithout(columns.years, askedYears(columns.years.keys, view), BIT.years, fails);
	}
	if (view.agreements.length > 0) {
		failUnmarked(selectedAgreements(indexOfAgreement, view.agreements), BIT.agreements, fails);
	}
	const found = view.text === '' ? null : searchText(textSearch(), view.text);
	if (found !== null) failUnmarked(found, BIT.text, fails);
	return fails;
}

function failUnmarked(marks: Uint8Array, bit: number, fails: Uint16Array): void {
	for (let at = 0; at < fails.length; at++) {
		if (marks[at] === 0) fails[at] = (fails[at] as number) | bit;
	}
}

function asksForYears({ from, to }: View): boolean {
	return from !== null || to !== null;
}

/** One byte per year of the column; the key of undated agreements is no number and stays unmarked. */
function askedYears(keys: readonly string[], { from, to }: View): Uint8Array {
	return Uint8Array.from(keys, (key) =>
		Number(key) >= (from ?? -Infinity) && Number(key) <= (to ?? Infinity) ? 1 : 0
	);
}

function selectedAgreements(
	indexOfAgreement: ReadonlyMap<string, AgreementIndex>,
	ids: readonly string[]
): Uint8Array {
	const marks = new Uint8Array(indexOfAgreement.size);
	for (const id of ids) {
		const at = indexOfAgreement.get(id);
		if (at !== undefined) marks[at] = 1;
	}
	return marks;
}
