/**
 * How long a change of view costs: filter, selection and all facet counts, against a naive peer on the same synthetic
 * records in the same run.
 */
import type { Dataset } from '../../src/lib/domain/dataset';
import { applyFilter, buildFilterIndex } from '../../src/lib/domain/filter';
import { DEFAULT_VIEW, type View } from '../../src/lib/domain/view';
import { measure, milliseconds, printTable } from './measure';
import { buildNaiveFilter } from './naive-filter';
import { buildSyntheticDataset } from './synthetic-dataset';

const SIZES = [400, 4_000, 12_000];
const SEED = 20261122;
const TODAY = '2026-11-22';
const RUNS = 200;
const WARM_UP = 40;
const NAIVE_RUNS = 15;
const NAIVE_WARM_UP = 3;

/** What readers do: one filter, several, typing, a selection. */
function changesOfView({ agreements, regions, catalogue }: Dataset): Map<string, View> {
	const [first] = agreements;
	const region = regions.find(({ kind }) => kind === 'kota');
	const province = regions.find(({ kind }) => kind === 'provinsi');
	const [group, other] = catalogue.groups;
	const [sector] = catalogue.sectors;
	if (!first || !region || !province || !group || !other || !sector) {
		throw new Error('The synthetic record lacks an agreement, a region or a sector to ask for.');
	}
	const [word = '', next = ''] = first.title.split(' ');
	const view = (given: Partial<View>): View => ({ ...DEFAULT_VIEW, ...given });
	return new Map([
		['nothing asked', view({})],
		['a sector', view({ sectors: [sector.id] })],
		['two groups, a province', view({ sectors: [group.id, other.id], provinces: [province.code] })],
		['years', view({ from: 2018, to: 2023 })],
		['status, term, bordering', view({ statuses: ['signed'], terms: ['aktif'], bordering: true })],
		['a selected region', view({ regions: [region.code] })],
		['text: one letter', view({ text: word.slice(0, 1) })],
		['text: four letters', view({ text: word.slice(0, 4) })],
		['text: two words', view({ text: `${word} ${next}` })],
		[
			'everything at once',
			view({
				sectors: [group.id, other.id],
				provinces: [province.code],
				instruments: ['nota-kesepahaman'],
				statuses: ['signed'],
				from: 2015,
				bordering: false,
				text: word.slice(0, 3)
			})
		]
	]);
}

/** Times are worth nothing where the results differ. */
function assertSameResult(
	dataset: Dataset,
	name: string,
	ours: ReturnType<typeof applyFilter>,
	naive: ReturnType<ReturnType<typeof buildNaiveFilter>>
): void {
	const ids = ours.shown.map((at) => dataset.agreements[at]?.id).join();
	if (ids !== naive.shown.map(({ id }) => id).join()) {
		throw new Error(`“${name}”: filter and peer show different agreements.`);
	}
	for (const [sector, count] of ours.facets.sectors) {
		if (count !== (naive.facets.get('sectors')?.get(sector) ?? 0)) {
			throw new Error(`“${name}”: filter and peer count the sector ${sector} differently.`);
		}
	}
}

const perSize: string[][] = [];
for (const size of SIZES) {
	const dataset = buildSyntheticDataset(size, SEED);
	const views = changesOfView(dataset);
	const build = measure(() => buildFilterIndex(dataset, TODAY), 10, 2);
	const buildText = measure(() => buildFilterIndex(dataset, TODAY).textSearch(), 5, 1);
	const index = buildFilterIndex(dataset, TODAY);
	const naiveFilter = buildNaiveFilter(dataset, TODAY);

	const rows: string[][] = [];
	for (const [name, view] of views) {
		assertSameResult(dataset, name, applyFilter(index, view), naiveFilter(view));
		const ours = measure(() => applyFilter(index, view), RUNS, WARM_UP);
		const naive = measure(() => naiveFilter(view), NAIVE_RUNS, NAIVE_WARM_UP);
		rows.push([
			name,
			String(applyFilter(index, view).shown.length),
			milliseconds(ours.median),
			milliseconds(ours.p95),
			milliseconds(naive.median),
			`${(naive.median / ours.median).toFixed(1)} ×`
		]);
	}
	printTable(
		`${size.toLocaleString('en')} synthetic agreements: filter and all facets`,
		['change of view', 'shown', 'median', 'p95', 'naive median', 'naive / ours'],
		rows
	);

	const all = [...views.values()];
	const at = (run: number): View => all[run % all.length] ?? DEFAULT_VIEW;
	const mix = measure(
		(run) => applyFilter(index, at(run)),
		RUNS * all.length,
		WARM_UP * all.length
	);
	const naiveMix = measure((run) => naiveFilter(at(run)), NAIVE_RUNS * all.length, all.length);
	perSize.push([
		size.toLocaleString('en'),
		milliseconds(mix.median),
		milliseconds(mix.p95),
		milliseconds(naiveMix.median),
		milliseconds(naiveMix.p95),
		`${(naiveMix.p95 / mix.p95).toFixed(1)} ×`,
		milliseconds(build.median),
		milliseconds(buildText.median)
	]);
}
printTable(
	'The same changes taken in turn, and what is paid once (the text index only when words are first asked for)',
	[
		'agreements',
		'median',
		'p95',
		'naive median',
		'naive p95',
		'p95 ratio',
		'index',
		'index + text'
	],
	perSize
);
