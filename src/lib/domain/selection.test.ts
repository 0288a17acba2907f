import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	activeFilters,
	agreementsAsked,
	chooseText,
	chooseYearBound,
	chooseYears,
	clearFilters,
	clearSelection,
	closeAgreement,
	hasFilters,
	hasSelection,
	levelOf,
	readAgreement,
	removeFilter,
	selectAgreement,
	selectPair,
	selectProvincePair,
	selectBoth,
	selectRegion,
	showTab,
	soleAgreement,
	soleRegion,
	toggleValue
} from './selection';
import { anyView, code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from './view';
import { parseView, printView } from './view-codec';
import { buildVocabulary } from './vocabulary';

const vocabulary = buildVocabulary(dataset({}, {}, {}));
const view = (given: Partial<View>): View => ({ ...DEFAULT_VIEW, ...given });

describe('toggleValue', () => {
	test('adds in the order in which the codec keeps the list, and takes out', () => {
		const one = toggleValue(DEFAULT_VIEW, 'statuses', 'renewed');
		const two = toggleValue(one, 'statuses', 'signed');
		expect(two.statuses).toEqual(['signed', 'renewed']);
		expect(toggleValue(two, 'statuses', 'renewed').statuses).toEqual(['signed']);
		expect(
			toggleValue(view({ provinces: [code('52')] }), 'provinces', code('35')).provinces
		).toEqual(['35', '52']);
	});

	test('leaves the view as its address would bring it back', () => {
		fc.assert(
			fc.property(
				anyView(vocabulary),
				fc.constantFrom(...vocabulary.provinces.values()),
				fc.constantFrom('berita-acara' as const, 'nota-kesepahaman' as const),
				(before, province, instrument) => {
					let after = toggleValue(before, 'provinces', province);
					after = toggleValue(after, 'instruments', instrument);
					expect(parseView(printView(after, vocabulary), vocabulary).view).toEqual(after);
					const back = toggleValue(
						toggleValue(after, 'provinces', province),
						'instruments',
						instrument
					);
					expect(back).toEqual(before);
				}
			)
		);
	});
});

describe('selecting', () => {
	const busy = view({
		regions: [code('51')],
		partners: [code('52')],
		agreements: ['x'],
		opened: 'w',
		from: 2020
	});

	test('a region, a pair or an agreement takes the place of what was selected; filters stay', () => {
		expect(selectRegion(busy, code('35.77'))).toEqual(
			view({ regions: [code('35.77')], from: 2020 })
		);
		expect(selectAgreement(busy, 'y')).toEqual(view({ agreements: ['y'], from: 2020 }));
		expect(selectAgreement(busy, 'z', 'y').agreements).toEqual(['y', 'z']);
		expect(clearSelection(busy)).toEqual(view({ from: 2020 }));
	});

	test('a pair is the same whichever is named first', () => {
		const pair = view({ regions: [code('35.10')], partners: [code('35.77')], from: 2020 });
		expect(selectPair(busy, code('35.77'), code('35.10'))).toEqual(pair);
		expect(selectPair(busy, code('35.10'), code('35.77'))).toEqual(pair);
		expect(selectPair(busy, code('51'), code('51'))).toEqual(selectRegion(busy, code('51')));
	});

	test('an agreement is read beside the list, which stays as it is; where there is none it is selected', () => {
		const list = view({ regions: [code('51')], tab: 'daftar', from: 2020 });
		const read = readAgreement(list, 'y');
		expect(read).toEqual({ ...list, opened: 'y' });
		expect(agreementsAsked(read)).toEqual(agreementsAsked(list));
		expect(closeAgreement(read)).toEqual(list);
		expect(readAgreement({ ...list, tab: 'peta' }, 'y')).toEqual(
			view({ agreements: ['y'], from: 2020 })
		);
	});

	test('what is read beside the list is selected in the tab one goes to; only there', () => {
		const read = view({ regions: [code('51')], opened: 'y', tab: 'daftar', from: 2020 });
		expect(showTab(read, 'jaringan')).toEqual(
			view({ agreements: ['y'], tab: 'jaringan', from: 2020 })
		);
		expect(showTab(read, 'daftar')).toEqual(read);
		expect(showTab({ ...read, tab: 'peta' }, 'belah')).toEqual({ ...read, tab: 'belah' });
		expect(showTab({ ...read, opened: null }, 'peta')).toEqual({
			...read,
			opened: null,
			tab: 'peta'
		});
	});

	test('hasSelection', () => {
		expect(hasSelection(view({ from: 2020, opened: 'w' }))).toBe(false);
		expect(hasSelection(view({ partners: [code('51')] }))).toBe(true);
	});
});

test('one region is sole only without partners, agreements and other regions', () => {
	const sole = view({ regions: [code('35.77')], sectors: ['desa'] });
	expect(soleRegion(sole)).toBe('35.77');
	expect(soleRegion({ ...sole, regions: [code('35.10'), code('35.77')] })).toBeNull();
	expect(soleRegion({ ...sole, partners: [code('51')] })).toBeNull();
	expect(soleRegion({ ...sole, agreements: ['contoh-0'] })).toBeNull();
	expect(soleRegion(DEFAULT_VIEW)).toBeNull();
});

test('one agreement is sole only without regions, partners and other agreements', () => {
	const sole = view({ agreements: ['contoh-0'], sectors: ['desa'] });
	expect(soleAgreement(sole)).toBe('contoh-0');
	expect(soleAgreement({ ...sole, agreements: ['contoh-0', 'contoh-1'] })).toBeNull();
	expect(soleAgreement({ ...sole, regions: [code('51')] })).toBeNull();
	expect(soleAgreement(view({ opened: 'contoh-0' }))).toBeNull();
});

describe('filters', () => {
	const filtered = view({
		sectors: ['pangan', 'desa'],
		from: 2020,
		bordering: false,
		text: 'air',
		regions: [code('51')],
		tab: 'daftar'
	});

	test('activeFilters names each value once; selection and screen are no filters', () => {
		expect(activeFilters(filtered)).toEqual([
			{ field: 'sectors', value: 'pangan' },
			{ field: 'sectors', value: 'desa' },
			{ field: 'from', value: 2020 },
			{ field: 'bordering', value: false },
			{ field: 'text', value: 'air' }
		]);
		expect(hasFilters(filtered)).toBe(true);
		expect(hasFilters(selectRegion(DEFAULT_VIEW, code('51')))).toBe(false);
	});

	test('clearFilters keeps selection and screen', () => {
		expect(clearFilters(filtered)).toEqual(view({ regions: [code('51')], tab: 'daftar' }));
	});

	test('taking back each filter in turn is clearing them all', () => {
		fc.assert(
			fc.property(anyView(vocabulary), (before) => {
				const filters = activeFilters(before);
				for (const filter of filters) {
					expect(activeFilters(removeFilter(before, filter))).toHaveLength(filters.length - 1);
				}
				expect(filters.reduce(removeFilter, before)).toEqual(clearFilters(before));
			})
		);
	});
});

test('chooseYears puts reversed years in order and leaves open ends open', () => {
	expect(chooseYears(DEFAULT_VIEW, 2024, 2019)).toEqual(view({ from: 2019, to: 2024 }));
	expect(chooseYears(view({ from: 2000 }), null, 2019)).toEqual(view({ to: 2019 }));
});

test('chooseYearBound lets the end just chosen win', () => {
	expect(chooseYearBound(view({ from: 2010, to: 2015 }), 'from', 2020)).toEqual(
		view({ from: 2020, to: 2020 })
	);
	expect(chooseYearBound(view({ from: 2010, to: 2015 }), 'to', 2005)).toEqual(
		view({ from: 2005, to: 2005 })
	);
	expect(chooseYearBound(view({ from: 2010 }), 'to', 2012)).toEqual(view({ from: 2010, to: 2012 }));
	expect(chooseYearBound(view({ from: 2010, to: 2015 }), 'from', null)).toEqual(view({ to: 2015 }));
});

test('selectBoth takes the place of what was selected, in the order of asking; with itself there is nothing to compare', () => {
	const [a, b] = [code('35.77'), code('35.71')];
	const selected = view({ regions: [a], text: 'air' });
	expect(selectBoth(selected, a, b)).toEqual(view({ regions: [a, b], text: 'air' }));
	expect(selectBoth(selected, b, a)).toEqual(view({ regions: [b, a], text: 'air' }));
	expect(selectBoth(selected, a, a)).toEqual(selected);
});

test('selectProvincePair selects what joins two provinces, drawn by provinces unless told otherwise', () => {
	const [a, b] = [code('35'), code('51')];
	const pair = selectProvincePair(view({ regions: [code('35.77')], text: 'air' }), b, a);
	expect(pair).toEqual(view({ provincePair: [a, b], text: 'air' }));
	expect(levelOf(pair, false)).toBe('provinsi');
	expect(levelOf({ ...pair, level: 'daerah' }, true)).toBe('daerah');
	expect(hasSelection(pair)).toBe(true);
	expect(clearSelection(pair)).toEqual(view({ text: 'air' }));
	expect(selectProvincePair(view({}), a, a)).toEqual(view({}));
});

test.each([
	['  air  ', 'air'],
	['a'.repeat(300), 'a'.repeat(200)],
	['a'.repeat(199) + ' b', 'a'.repeat(199)],
	['a'.repeat(199) + '🦀', 'a'.repeat(199)],
	['a\ud800b', 'ab']
])('chooseText(%j) keeps what an address can hold', (text, kept) => {
	const chosen = chooseText(DEFAULT_VIEW, text);
	expect(chosen.text).toBe(kept);
	expect(parseView(printView(chosen, vocabulary), vocabulary)).toEqual({
		view: chosen,
		dropped: []
	});
});
