import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStandingView, standingAddress, standingViews } from './standing-view';
import { anyView, code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from './view';
import { parseView, printView } from './view-codec';
import { buildVocabulary } from './vocabulary';

const vocabulary = buildVocabulary(dataset({ id: '2026-kota-madiun' }));

describe('standing views', () => {
	test('are the whole atlas, every sector and group, every region', () => {
		const paths = standingViews(vocabulary).map(({ path }) => path);
		expect(paths).toHaveLength(1 + vocabulary.sectors.size + vocabulary.regions.size);
		expect(paths[0]).toBe('');
		expect(paths).toContain('sektor/tidak-disebut');
		expect(paths).toContain('daerah/kota-madiun');
	});

	test('each is found by its path, with or without a slash at the end', () => {
		for (const { path, view } of standingViews(vocabulary)) {
			expect(findStandingView(path, vocabulary)).toEqual(view);
			expect(findStandingView(`${path}/`, vocabulary)).toEqual(view);
		}
	});

	test.each([
		'sektor/sihir',
		'daerah/atlantis',
		'daerah',
		'kota/kota-madiun',
		'daerah/kota-madiun/x'
	])('there is none at %s', (path) => {
		expect(findStandingView(path, vocabulary)).toBeNull();
	});

	test('a view of one region has its address, the rest stands in the query', () => {
		const view = { ...DEFAULT_VIEW, regions: [code('35.77')], theme: 'gelap' as const };
		expect(standingAddress(view, vocabulary)).toEqual({
			path: 'daerah/kota-madiun',
			query: 'tema=gelap'
		});
	});

	test('a view of a region within a sector has none: it is asked for by the query alone', () => {
		const view = { ...DEFAULT_VIEW, regions: [code('35.77')], sectors: ['pangan'] };
		expect(standingAddress(view, vocabulary)).toEqual({
			path: '',
			query: 'sektor=pangan&daerah=kota-madiun'
		});
	});

	test('whatever the view, its address leads back to it', () => {
		fc.assert(
			fc.property(anyView(vocabulary), (view) => {
				const { path, query } = standingAddress(view, vocabulary);
				const base = findStandingView(path, vocabulary) ?? DEFAULT_VIEW;
				expect(parseView(query, vocabulary, { base }).view).toEqual(view);
			})
		);
	});
});

describe('an address on a page with a view of its own', () => {
	const base = { ...DEFAULT_VIEW, regions: [code('35.77')] };

	test('keeps what the page shows unless the parameter is there', () => {
		expect(parseView('tema=gelap', vocabulary, { base }).view).toEqual({ ...base, theme: 'gelap' });
	});

	test('an empty parameter takes it back', () => {
		expect(printView(DEFAULT_VIEW, vocabulary, base)).toBe('daerah=');
		expect(parseView('daerah=', vocabulary, { base }).view).toEqual(DEFAULT_VIEW);
	});

	test('any view survives printing and reading there', () => {
		fc.assert(
			fc.property(anyView(vocabulary), anyView(vocabulary), (view, other) => {
				const printed = printView(view, vocabulary, other);
				expect(parseView(printed, vocabulary, { base: other })).toEqual({ view, dropped: [] });
			})
		);
	});

	test('parameters of the page itself are no mistake', () => {
		const others = new Set(['kontrol']);
		expect(parseView('kontrol=legenda', vocabulary, { others }).dropped).toEqual([]);
		expect(parseView('kontrol=legenda', vocabulary).dropped).toHaveLength(1);
	});
});
