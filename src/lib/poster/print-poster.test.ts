import context from '../../../data/boundaries/context.topo.json?raw';
import overview from '../../../data/boundaries/overview.topo.json?raw';
import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import type { ContextTopology, CountryTopology } from '$lib/land/land';
import { PALETTES } from '$lib/scene/palette';
import { paintScene } from '$lib/scene/paint';
import { MIXED, PLACES, sceneOf } from '../../../tests/made-up/scene';
import { printPoster, type Poster } from './print-poster';

const boundaries = {
	country: JSON.parse(overview) as CountryTopology,
	context: JSON.parse(context) as ContextTopology
};
const scene = sceneOf(MIXED);

function print(given: Partial<Poster> = {}, view: Parameters<typeof scene.lens>[0] = {}): string {
	return printPoster({
		geometry: scene.geometry,
		states: paintScene(scene.geometry, scene.lens(view)),
		regions: PLACES,
		boundaries,
		camera: { longitude: 113, latitude: -7.5, zoom: 6 },
		screen: { width: 360, height: 270 },
		ground: 'terang',
		overdraw: 0,
		...given
	});
}
const count = (svg: string, piece: RegExp): number => svg.match(piece)?.length ?? 0;

describe('a poster', () => {
	it('is a whole file in which every number is one', () => {
		const svg = print();
		expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="360" height="270"/);
		expect(svg).toMatch(/<\/svg>\n$/);
		expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
	});

	it('shows land, lines in the colours of their groups, marks and names', () => {
		const svg = print();
		expect(svg).toMatch(/<path id="land" d="m\d/);
		expect(count(svg, /class="g\d+" stroke-width/g)).toBeGreaterThan(0);
		expect(count(svg, /<circle class="n"/g)).toBeGreaterThan(0);
		expect(svg).toContain('Kota Madiun</text>');
	});

	it('has the colours of its ground, or those of both to choose from', () => {
		expect(print({ ground: 'gelap' })).toContain(`.s{fill:${PALETTES.gelap.sea}}`);
		expect(print({ ground: 'gelap' })).not.toContain(PALETTES.terang.sea);
		const both = print({ ground: 'auto' });
		expect(both.indexOf(PALETTES.terang.sea)).toBeLessThan(
			both.indexOf('@media(prefers-color-scheme:dark)')
		);
		expect(both).toContain(PALETTES.gelap.sea);
	});

	it('lights what is selected and dims the rest', () => {
		const selected = print({}, { regions: [code('35.77')] });
		expect(count(selected, /class="c"/g)).toBeGreaterThan(0);
		expect(count(selected, /class="r"/g)).toBe(1);
		expect(count(print(), /class="[cr]"/g)).toBe(0);
	});

	it('outlines and names what is selected, also without any record', () => {
		for (const [region, name] of [
			['35.77', 'Kota Madiun'],
			['52.71', 'Kota Mataram']
		] as const) {
			const svg = print(
				{ camera: { longitude: 114, latitude: -8, zoom: 6 }, screen: { width: 900, height: 400 } },
				{ regions: [code(region)] }
			);
			expect(count(svg, /class="o"/g), name).toBe(1);
			expect(count(svg, new RegExp(`class="t selected"[^>]*>${name}<`, 'g')), name).toBe(1);
		}
	});

	it('takes no word for markup', () => {
		const svg = print({ caption: ['A & B <b>"c"', '</text><script>alert(1)</script>'] });
		expect(svg).not.toMatch(/<script|<b>/);
		expect(svg).toContain('A &amp; B &lt;b&gt;&quot;c&quot;</text>');
	});

	it('fades into the sea where it ends, and where land is known no farther', () => {
		const veils = (given: Partial<Poster>) =>
			[...print(given).matchAll(/url\(#(top|bottom|left|right)\)/g)].map(([, side]) => side);
		expect(veils({})).toEqual([]);
		expect(veils({ overdraw: 0.4 })).toEqual(['top', 'bottom', 'left', 'right']);
		const country = { longitude: 118, latitude: -2.5, zoom: 2.3 };
		expect(veils({ camera: country, screen: { width: 300, height: 700 } })).toEqual([
			'top',
			'bottom'
		]);
	});

	it('leaves out what its frame will never show', () => {
		const far = { longitude: 140, latitude: -3, zoom: 8 };
		const svg = print({ camera: far });
		expect(count(svg, /<circle/g)).toBe(0);
		expect(count(svg, /class="g\d+" stroke-width/g)).toBe(0);
		expect(svg.length).toBeLessThan(print().length);
	});
});
