import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from '../domain/view';
import { buildVocabulary } from '../domain/vocabulary';
import { parseBuild, PREVIEWS, printBuild } from './builder-address';
import { CONTROLS, DEFAULT_EMBED_OPTIONS } from './embed-options';
import { LOCKABLE } from './locks';
import { SNIPPET_FORMS } from './snippet';

const vocabulary = buildVocabulary(dataset({ id: 'a' }));
const DATES = ['2026-11-22', '2026-01-13'];
const parse = (search: string) => parseBuild(search, vocabulary, DATES);

describe('what is to be built and its address', () => {
	it('is the whole atlas at first, as iframe with script, seen on a phone', () => {
		expect(parse('')).toEqual({
			build: {
				view: DEFAULT_VIEW,
				options: DEFAULT_EMBED_OPTIONS,
				form: 'skrip',
				preview: 'ponsel'
			},
			dropped: []
		});
		expect(printBuild(parse('').build, vocabulary)).toBe('');
	});

	it('survives its address', () => {
		const anyBuild = fc.record({
			view: anyView(vocabulary),
			options: fc.record({
				controls: fc.subarray([...CONTROLS]),
				locked: fc.subarray([...LOCKABLE]),
				frozen: fc.constantFrom(null, ...DATES)
			}),
			form: fc.constantFrom(...SNIPPET_FORMS),
			preview: fc.constantFrom(...PREVIEWS)
		});
		fc.assert(
			fc.property(anyBuild, (build) => {
				expect(parse(printBuild(build, vocabulary))).toEqual({ build, dropped: [] });
			})
		);
	});

	it('drops what it does not know, and a day of which there is no copy', () => {
		const { build, dropped } = parse('?bentuk=pdf&data=2025-01-01&kontrol=x&warna=y&sektor=pangan');
		expect(build).toEqual({ ...parse('').build, view: { ...DEFAULT_VIEW, sectors: ['pangan'] } });
		expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`).sort()).toEqual([
			'bentuk=pdf',
			'data=2025-01-01',
			'kontrol=x',
			'warna=y'
		]);
	});
});
