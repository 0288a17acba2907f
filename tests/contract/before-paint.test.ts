import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIELDS } from '../../src/lib/domain/view-fields';
import {
	CONTROLS,
	EMBED_PARAMETERS,
	NO_CONTROLS,
	parseEmbedOptions
} from '../../src/lib/embed/embed-options';

const SCRIPT = readFileSync('static/before-paint.js', 'utf8');

const PROMISED = { CSS: { supports: () => true }, URL: { canParse: () => true } };

/** What the script notes at the root of a page with this query, in a browser that has these things. */
function noted(search: string, has: object = PROMISED): Record<string, string> {
	const dataset: Record<string, string> = {};
	const document = { documentElement: { dataset }, addEventListener: () => undefined };
	const window = { ...has };
	runInNewContext(SCRIPT, {
		...has,
		document,
		window,
		self: window,
		location: { search },
		navigator: {},
		matchMedia: () => ({ matches: false }),
		performance: { getEntriesByType: () => [] },
		URLSearchParams
	});
	return dataset;
}

const hidesPicture = (search: string) => 'asked' in noted(search);

describe('before-paint.js, whose words are those of the codecs', () => {
	const parameters = Object.values(FIELDS).map(({ parameter }) => parameter);

	test.each([...parameters.filter((name) => name !== 'tema'), 'data'])(
		'the picture of the whole does not show where %s asks for something else',
		(parameter) => {
			expect(hidesPicture(`?${parameter}=x`)).toBe(true);
			// In a standing variant an empty one takes its choice back.
			expect(hidesPicture(`?${parameter}=`)).toBe(true);
		}
	);

	test.each([
		'',
		'tampilan=peta',
		'tema=gelap',
		'utm_source=wa',
		'fbclid=IwAR0',
		'asing=1',
		...[...EMBED_PARAMETERS].filter((name) => name !== 'data').map((name) => `${name}=judul`)
	])('it shows at once where %j asks for nothing else', (query) => {
		expect(hidesPicture(`?${query}`)).toBe(false);
	});

	it('leaves out the controls that the embed will leave out', () => {
		const items = fc.constantFrom(...CONTROLS, NO_CONTROLS, 'asing', '', ' judul ', 'sumber ');
		fc.assert(
			fc.property(fc.array(items, { maxLength: 6 }), (list) => {
				const search = `?kontrol=${encodeURIComponent(list.join(','))}`;
				const { controls } = parseEmbedOptions(search).options;
				const left = CONTROLS.filter((control) => !controls.includes(control));
				const without = (noted(search)['without'] ?? '').split(' ').filter((one) => one !== '');
				expect(new Set(without)).toEqual(new Set(left));
			})
		);
	});

	test.each([
		['is so old that it cannot be asked', { URL: {} }],
		['has no :has()', { ...PROMISED, CSS: { supports: () => false } }],
		['has no URL.canParse', { ...PROMISED, URL: {} }]
	])('hides nothing in a browser that %s: nothing else would come', (_, has) => {
		expect(noted('?sektor=pangan', has)).toEqual({ asleep: '' });
	});

	it('takes over the theme that is asked for, and no other word', () => {
		expect(noted('?tema=gelap')['theme']).toBe('gelap');
		expect(noted('?tema=merah')['theme']).toBeUndefined();
	});
});
