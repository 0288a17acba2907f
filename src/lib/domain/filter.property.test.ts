import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INSTRUMENTS, STATUSES, yearOf, type Agreement } from './agreement';
import type { Dataset } from './dataset';
import { EVIDENCE_FILTERS } from './evidence';
import { applyFilter, buildFilterIndex } from './filter';
import { provinceOf } from './region';
import { UNSTATED } from './sector';
import { TERM_FILTERS, termStatus } from './term';
import { anyDataset, anyView, TODAY } from '../../../tests/made-up/record';
import { finds, wordsOf } from './text-search';
import type { View } from './view';
import { buildVocabulary, sectorValues } from './vocabulary';

describe('against a plain reading of the rules', () => {
	const passes: { [Key in keyof View]?: (one: Agreement, view: View, data: Dataset) => boolean } = {
		sectors: ({ sectors, groups }, view) =>
			some(view.sectors, [...sectors, ...groups, ...(sectors.length === 0 ? [UNSTATED] : [])]),
		provinces: ({ parties }, view) => some(view.provinces, parties.map(provinceOf)),
		instruments: ({ instruments }, view) => some(view.instruments, instruments),
		statuses: ({ status }, view) => some(view.statuses, [status]),
		terms: (one, view) => some(view.terms, plainTerms(one)),
		evidence: (one, view) =>
			some(view.evidence, [one.evidence, one.sources.length === 1 ? 'satu-sumber' : one.evidence]),
		bordering: ({ bordering }, view) => view.bordering === null || view.bordering === bordering,
		from: ({ signed }, { from }) => from === null || (yearOf(signed) ?? -1) >= from,
		to: ({ signed }, { to }) => to === null || (signed !== null && Number(yearOf(signed)) <= to),
		text: (one, view, data) => {
			const words = wordsOf(textOf(one, data));
			return wordsOf(view.text).every((asked) => words.some((word) => finds(asked, word)));
		},
		regions: ({ parties }, view) => some(view.regions, parties),
		partners: ({ parties }, view) => some(view.partners, parties),
		agreements: ({ id }, view) => some(view.agreements, [id]),
		provincePair: ({ parties }, view) =>
			view.provincePair.every((province) => parties.map(provinceOf).includes(province))
	};
	const plainTerms = (one: Agreement): string[] => {
		const ends = termStatus(one, '2027-11-22') !== 'aktif';
		const now = termStatus(one, TODAY);
		return now === 'aktif' && ends ? [now, 'segera-berakhir'] : [now];
	};
	const some = <Value>(asked: readonly Value[], has: readonly Value[]) =>
		asked.length === 0 || asked.some((value) => has.includes(value));
	const textOf = (one: Agreement, { regions, catalogue }: Dataset) =>
		[
			one.title,
			...one.instruments.flatMap((id) => [
				id,
				{ 'nota-kesepahaman': 'mou', 'perjanjian-kerja-sama': 'pks' }[id as string] ?? '',
				{ 'sister-city': 'kota kembar', adendum: 'addendum' }[id as string] ?? ''
			]),
			...regions
				.filter((region) => one.parties.includes(region.code))
				.flatMap(({ kind, name, label, aliases }) => [
					{ provinsi: 'pemprov', kabupaten: 'pemkab', kota: 'pemkot' }[kind],
					name,
					label,
					...aliases
				]),
			...catalogue.sectors
				.filter(({ id }) => one.sectors.includes(id))
				.flatMap(({ name }) => [name.id, name.en])
		]
			.filter((text) => text !== 'lainnya')
			.join(' ');
	const plainly = (data: Dataset, view: View, except: readonly (keyof View)[] = []) =>
		data.agreements.flatMap((one, at) =>
			Object.entries(passes).every(
				([field, pass]) => except.includes(field as keyof View) || pass(one, view, data)
			)
				? [at]
				: []
		);
	const count = (data: Dataset, view: View) => plainly(data, view).length;

	const cases = anyDataset.chain((data) =>
		fc.tuple(fc.constant(data), anyView(buildVocabulary(data)))
	);

	test('the same agreements match and are shown', () => {
		fc.assert(
			fc.property(cases, ([data, view]) => {
				const result = applyFilter(buildFilterIndex(data, TODAY), view);
				expect(result.shown).toEqual(plainly(data, view));
				const selection = ['regions', 'partners', 'agreements', 'provincePair'] as const;
				const matching = plainly(data, view, selection);
				expect([...result.matching.keys()].filter((at) => result.matching[at] === 1)).toEqual(
					matching
				);
				const counted = matching.filter(
					(at) => view.statuses.includes('planned') || data.agreements[at]?.status !== 'planned'
				);
				expect([...result.counted.keys()].filter((at) => result.counted[at] === 1)).toEqual(
					counted
				);
				const undated = plainly(data, view, ['from', 'to']).filter(
					(at) => data.agreements[at]?.signed === null
				);
				const asksForYears = view.from !== null || view.to !== null;
				expect(result.undatedLeftOut).toBe(asksForYears ? undated.length : 0);
			}),
			{ numRuns: 400 }
		);
	});

	test('each facet says what choosing that value alone would show', () => {
		fc.assert(
			fc.property(cases, ([data, view]) => {
				const { facets } = applyFilter(buildFilterIndex(data, TODAY), view);
				const expected = <Key>(keys: Iterable<Key>, choose: (key: Key) => Partial<View>) =>
					new Map([...keys].map((key) => [key, count(data, { ...view, ...choose(key) })]));
				const provinces = data.regions.flatMap((one) =>
					one.kind === 'provinsi' ? [one.code] : []
				);
				const years = Array.from({ length: 156 }, (_, at) => 1945 + at);
				expect(facets).toEqual({
					sectors: expected(sectorValues(data.catalogue), (id) => ({ sectors: [id] })),
					provinces: expected(provinces, (one) => ({ provinces: [one] })),
					instruments: expected(INSTRUMENTS, (one) => ({ instruments: [one] })),
					statuses: expected(STATUSES, (one) => ({ statuses: [one] })),
					terms: expected(TERM_FILTERS, (one) => ({ terms: [one] })),
					evidence: expected(EVIDENCE_FILTERS, (one) => ({ evidence: [one] })),
					bordering: {
						ya: count(data, { ...view, bordering: true }),
						tidak: count(data, { ...view, bordering: false })
					},
					years: new Map(
						[...expected(years, (year) => ({ from: year, to: year }))].filter(([, n]) => n > 0)
					),
					undated: plainly(data, view, ['from', 'to']).filter(
						(at) => data.agreements[at]?.signed === null
					).length
				});
			}),
			{ numRuns: 100 }
		);
	});
});
