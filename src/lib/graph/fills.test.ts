import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { GROUNDS, PALETTES } from '$lib/scene/palette';
import { contrast, difference, EYES } from '../../../tests/fixtures/colour-vision';
import { FILL_PALETTES, fillColour, ISLAND_GROUPS, islandFills, islandGroupOf } from './fills';

/** Small discs need more than the ΔE00 of about 5 at which large patches differ plainly. */
const APART = 12;
/** WCAG 2.2, 1.4.11: graphical objects. */
const GRAPHIC = 3;

describe.each(GROUNDS)('fills on %s', (ground) => {
	const palette = FILL_PALETTES[ground];
	const colours = [...palette.fills, palette.other];

	it('has one colour per island group', () => {
		expect(palette.fills).toHaveLength(ISLAND_GROUPS.length);
	});

	it.each(EYES)('keeps every two colours apart for a %s', (eye) => {
		for (const [at, a] of colours.entries()) {
			for (const b of colours.slice(at + 1)) {
				expect(difference(a, b, eye), `${a} and ${b}`).toBeGreaterThan(APART);
			}
		}
	});

	it('can be seen on the ground, by its outline or by itself', () => {
		for (const colour of [...colours, palette.plain]) {
			const seen = Math.max(
				contrast(palette.outline, PALETTES[ground].halo),
				contrast(colour, PALETTES[ground].halo)
			);
			expect(seen, colour).toBeGreaterThanOrEqual(GRAPHIC);
		}
	});

	it('gives an index beyond the palette, and none, colours of their own', () => {
		expect(fillColour(palette, 7)).toBe(palette.other);
		expect(fillColour(palette, 400)).toBe(palette.other);
		expect(fillColour(palette, undefined)).toBe(palette.plain);
		expect(fillColour(palette, 0)).toBe(palette.fills[0]);
	});
});

it.each([
	['11', 'sumatra'],
	['21.71', 'sumatra'],
	['31', 'jawa'],
	['36.03', 'jawa'],
	['51.01', 'bali-nusa-tenggara'],
	['53', 'bali-nusa-tenggara'],
	['65.71', 'kalimantan'],
	['76', 'sulawesi'],
	['82.05', 'maluku'],
	['91', 'papua'],
	['96.71', 'papua']
])('finds the island group of %s', (text, group) => {
	expect(islandGroupOf(code(text))).toBe(group);
});

it('refuses a code of no island', () => {
	expect(() => islandGroupOf(code('41.01'))).toThrow(
		'"41.01" lies in no island group, expected a code from 11 to 96.'
	);
});

it('fills regions in the order of the legend', () => {
	expect([...islandFills([code('35.77'), code('11')])]).toEqual([
		['35.77', 1],
		['11', 0]
	]);
});
