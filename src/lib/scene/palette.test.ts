import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, difference, EYES } from '../../../tests/fixtures/colour-vision';
import { GROUNDS, PALETTES, tintClass } from './palette';

/** Two large patches differ plainly from ΔE00 of about 5; thin lines need more. */
const APART = 9.5;
/** WCAG 2.2, 1.4.11: graphical objects. */
const GRAPHIC = 3;
/** WCAG 2.2, 1.4.3: text. */
const TEXT = 4.5;

describe('the yardstick', () => {
	// From the test data that Sharma, Wu and Dalal publish with the formula (pairs 1, 7, 14 and 25).
	it.each([
		[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
		[[50, 0, 0], [50, -1, 2], 2.3669],
		[[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
		[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644]
	] as const)('gives the published difference of %j and %j', (a, b, expected) => {
		expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
	});

	it('shows a deuteranope red and green as nearly one colour', () => {
		const [red, green] = ['#b85c3c', '#7d7d1e'];
		expect(difference(red, green, 'trichromat')).toBeGreaterThan(30);
		expect(difference(red, green, 'deuteranope')).toBeLessThan(15);
	});
});

describe.each(GROUNDS)('palette %s', (ground) => {
	const palette = PALETTES[ground];
	const colours = Object.entries(palette.groups);

	it.each(EYES)('keeps every two group colours apart for a %s', (eye) => {
		for (const [at, [one, a]] of colours.entries()) {
			for (const [other, b] of colours.slice(at + 1)) {
				expect(difference(a, b, eye), `${one} and ${other}`).toBeGreaterThan(APART);
			}
		}
	});

	it.each(colours)('shows %s on land and sea', (_, colour) => {
		expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(GRAPHIC);
		expect(contrast(colour, palette.sea)).toBeGreaterThanOrEqual(GRAPHIC);
	});

	it('keeps land so quiet that group colours stand out even from the strongest tint', () => {
		for (const [id, colour] of colours) {
			for (const tint of palette.tints) {
				expect(contrast(colour, tint), `${id} on ${tint}`).toBeGreaterThan(2);
			}
		}
	});

	it('writes legibly on every ground', () => {
		for (const below of [palette.land, palette.sea, palette.selected, ...palette.tints]) {
			expect(contrast(palette.ink, below), below).toBeGreaterThanOrEqual(TEXT);
		}
		expect(contrast(palette.inkMuted, palette.halo)).toBeGreaterThanOrEqual(TEXT);
	});

	it('shows where neighbouring land ends in the sea, and where Indonesia begins in it', () => {
		const { context, sea, land } = palette;
		expect(difference(context, sea, 'trichromat')).toBeGreaterThan(3.9);
		expect(difference(context, land, 'trichromat')).toBeGreaterThan(1.5);
		// Of the three, Indonesia is the brightest: neighbours recede.
		expect(contrast(context, land)).toBeLessThan(1.3);
		expect(contrast(land, '#000000')).toBeGreaterThan(contrast(context, '#000000'));
	});

	it('tints ever more strongly', () => {
		const steps = [palette.land, ...palette.tints].map((tint) => contrast(tint, palette.land));
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
		expect(new Set(steps).size).toBe(steps.length);
	});
});

it('has both grounds name the same groups', () => {
	expect(Object.keys(PALETTES.gelap.groups)).toEqual(Object.keys(PALETTES.terang.groups));
});

it.each([
	[0, 0],
	[1, 1],
	[2, 2],
	[3, 3],
	[5, 3],
	[6, 4],
	[9, 4],
	[10, 5],
	[200, 5]
])('tints a region of %i partners with class %i', (partners, expected) => {
	expect(tintClass(partners)).toBe(expected);
});
