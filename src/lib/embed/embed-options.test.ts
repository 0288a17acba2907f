import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	CONTROLS,
	DEFAULT_EMBED_OPTIONS,
	parseEmbedOptions,
	printEmbedOptions,
	type EmbedOptions
} from './embed-options';
import { LOCKABLE } from './locks';

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
	controls: fc.subarray([...CONTROLS]),
	locked: fc.subarray([...LOCKABLE]),
	frozen: fc.option(
		fc
			.date({
				min: new Date('0001-01-01T00:00:00Z'),
				max: new Date('9999-12-31T00:00:00Z'),
				noInvalidDate: true
			})
			.map((day) => day.toISOString().slice(0, 10))
	)
});

describe('options and their part of an address', () => {
	it('are empty by default: every control, nothing locked, following new data', () => {
		expect(printEmbedOptions(DEFAULT_EMBED_OPTIONS)).toBe('');
		expect(parseEmbedOptions('?sektor=pangan&utm_source=koran')).toEqual({
			options: DEFAULT_EMBED_OPTIONS,
			dropped: []
		});
	});

	it('are printed in the order of their vocabulary, however they were written', () => {
		const { options } = parseEmbedOptions('data=2026-11-22&kunci=q,sektor&kontrol=zoom,judul');
		expect(options).toEqual({
			controls: ['judul', 'zoom'],
			locked: ['sectors', 'text'],
			frozen: '2026-11-22'
		});
		expect(printEmbedOptions(options)).toBe('kontrol=judul,zoom&kunci=sektor,q&data=2026-11-22');
	});

	it('can ask for no control at all', () => {
		expect(parseEmbedOptions('kontrol=tidak')).toEqual({
			options: { ...DEFAULT_EMBED_OPTIONS, controls: [] },
			dropped: []
		});
		expect(printEmbedOptions({ ...DEFAULT_EMBED_OPTIONS, controls: [] })).toBe('kontrol=tidak');
	});

	it('survive their address', () => {
		fc.assert(
			fc.property(anyOptions, (options) => {
				expect(parseEmbedOptions(printEmbedOptions(options))).toEqual({ options, dropped: [] });
			})
		);
	});
});

describe('what the options cannot take is dropped and reported', () => {
	test.each([
		['kontrol=kamera', 'kontrol', 'kamera', 'unknown-value'],
		['kontrol=constructor', 'kontrol', 'constructor', 'unknown-value'],
		['kunci=tema', 'kunci', 'tema', 'unknown-value'],
		['kunci=sectors', 'kunci', 'sectors', 'unknown-value'],
		['kunci=__proto__', 'kunci', '__proto__', 'unknown-value'],
		['data=kemarin', 'data', 'kemarin', 'malformed'],
		['data=2026-02-30', 'data', '2026-02-30', 'malformed'],
		['data=2026-13-01', 'data', '2026-13-01', 'malformed'],
		['data=../agreements', 'data', '../agreements', 'malformed'],
		['data=2026-01-01/..', 'data', '2026-01-01/..', 'malformed']
	])('%s', (search, parameter, value, reason) => {
		expect(parseEmbedOptions(search)).toEqual({
			options: DEFAULT_EMBED_OPTIONS,
			dropped: [{ parameter, value, reason }]
		});
	});

	it('keeps the known part of a list, and the first of a repeated parameter', () => {
		expect(parseEmbedOptions('kontrol=judul,tidak,judul&data=2026-01-13&data=2026-01-14')).toEqual({
			options: { ...DEFAULT_EMBED_OPTIONS, controls: ['judul'], frozen: '2026-01-13' },
			dropped: [
				{ parameter: 'kontrol', value: 'tidak', reason: 'unknown-value' },
				{ parameter: 'kontrol', value: 'judul', reason: 'repeated' },
				{ parameter: 'data', value: '2026-01-14', reason: 'repeated' }
			]
		});
	});

	it('takes no address longer than any view', () => {
		const { options, dropped } = parseEmbedOptions('data=2026-01-13&q=' + 'x'.repeat(60_000));
		expect(options).toEqual(DEFAULT_EMBED_OPTIONS);
		expect(dropped).toMatchObject([{ parameter: '', reason: 'too-long' }]);
	});

	it('never throws, and what is kept prints and reads as the same options', () => {
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('tidak', 'judul,', '%', '\ud800', '2026-11-22', '9999-99-99', 'sektor,,q')
		);
		const pair = fc.tuple(fc.constantFrom('kontrol', 'kunci', 'data', 'toString'), value);
		fc.assert(
			fc.property(fc.array(pair.map((two) => two.join('='))), (pairs) => {
				const { options } = parseEmbedOptions(pairs.join('&'));
				expect(parseEmbedOptions(printEmbedOptions(options))).toEqual({ options, dropped: [] });
			}),
			{ numRuns: 500 }
		);
	});
});
