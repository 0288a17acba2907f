import { describe, expect, it } from 'vitest';
import { parseSource } from './source';

const SQUARE = [
	[100, 0],
	[101, 0],
	[101, 1],
	[100, 0]
];

function feature(code: unknown, name: unknown, coordinates: unknown = [SQUARE]): object {
	return {
		type: 'Feature',
		properties: { code, name },
		geometry: { type: 'Polygon', coordinates }
	};
}

const parse = (...features: unknown[]) =>
	parseSource(JSON.stringify({ type: 'FeatureCollection', features }), 'in.json');

describe('parseSource', () => {
	it('sorts by code and makes every geometry a multipolygon', () => {
		const regions = parse(feature('12.01', 'Kabupaten B'), feature('11.71', 'Kota A'));
		expect(regions.map(({ code, name }) => [code, name])).toEqual([
			['11.71', 'Kota A'],
			['12.01', 'Kabupaten B']
		]);
		expect(regions[0]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[SQUARE]] });
	});

	it('leaves out rings that enclose nothing, and counts them', () => {
		const line = [
			[100.2, 0.1],
			[100.3, 0.1],
			[100.2, 0.1]
		];
		const [region] = parse(feature('11.01', 'Kabupaten A', [SQUARE, line]));
		expect(region).toMatchObject({ collapsedRings: 1, geometry: { coordinates: [[SQUARE]] } });
	});

	it.each([
		['text', 'x', 'in.json: not JSON'],
		['a list', '[]', 'in.json: found [], expected a GeoJSON object'],
		['a geometry', '{"type":"Polygon"}', 'in.json: found "Polygon", expected a GeoJSON object'],
		['no features', '{"type":"FeatureCollection"}', 'in.json: features: found nothing'],
		['an empty list', '{"type":"FeatureCollection","features":[]}', 'in.json: features: found []']
	])('refuses %s', (_, text, message) => {
		expect(() => parseSource(text, 'in.json')).toThrow(message);
	});

	it.each([
		['a code without dot', feature('3519', 'Kota A'), 'features[0].properties.code: found "3519"'],
		['a number as code', feature(35.19, 'Kota A'), 'features[0].properties.code: found 35.19'],
		['a province code', feature('35', 'Kota A'), 'features[0].properties.code: found "35"'],
		['no name', feature('35.19', undefined), 'features[0] (35.19).properties.name: found nothing'],
		['a bare name', feature('35.19', 'Madiun'), 'features[0] (35.19).properties.name: found "Mad'],
		['no feature', null, 'features[0]: found null'],
		[
			'missing geometry',
			{ ...feature('35.19', 'Kota A'), geometry: null },
			'features[0] (35.19).geometry: found null'
		],
		[
			'a point',
			{ ...feature('35.19', 'Kota A'), geometry: { type: 'Point', coordinates: [100, 0] } },
			'features[0] (35.19).geometry: found "Point"'
		],
		['no rings', feature('35.19', 'Kota A', []), '(35.19).geometry.coordinates: expected closed'],
		[
			'an open ring',
			feature('35.19', 'Kota A', [SQUARE.slice(0, 3)]),
			'(35.19).geometry.coordinates: expected closed rings'
		],
		[
			'metres for degrees',
			feature('35.19', 'Kota A', [SQUARE.map(([x = 0, y = 0]) => [x * 1e5, y])]),
			'(35.19).geometry.coordinates: expected closed rings'
		],
		[
			'lines only',
			feature('35.19', 'Kota A', [[SQUARE[0], SQUARE[1], SQUARE[0]]]),
			'(35.19).geometry.coordinates: encloses no area'
		]
	])('refuses %s and says where', (_, broken, message) => {
		expect(() => parse(broken)).toThrow(message);
	});

	it('refuses a code that stands twice and names both places', () => {
		expect(() => parse(feature('35.19', 'Kota A'), feature('35.19', 'Kota B'))).toThrow(
			'features[1].properties.code: "35.19" already stands at features[0]'
		);
	});

	it('names every fault at once', () => {
		expect(() => parse(feature('1', 'Kota A'), feature('2', 'Kota B'))).toThrow(/\[0\].*\n.*\[1\]/);
	});
});
