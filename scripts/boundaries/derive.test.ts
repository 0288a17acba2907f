import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { derive } from './derive';
import { contains } from './polygon';
import { parseSource } from './source';
import { areToolsInstalled, loadTools, type Tools } from './tools';

/**
 * Three regions in a row, each a degree wide. Between the provinces the source leaves a lens of 100 m, as it does
 * where it was simplified province by province.
 */
const FEATURES = [
	square('98.01', [
		[100, 0],
		[101, 0],
		[101, 1],
		[100, 1]
	]),
	square('98.71', [
		[101, 0],
		[102, 0],
		[101.999, 0.5],
		[102, 1],
		[101, 1]
	]),
	square('99.01', [
		[102, 0],
		[103, 0],
		[103, 1],
		[102, 1]
	])
];

/** Foreign land north of 1.05°, so that a strip of 5 km lies in none of our regions. */
const WORLD = JSON.stringify({
	type: 'Topology',
	arcs: [
		[
			[100, 1.05],
			[103, 1.05]
		],
		[
			[103, 1.05],
			[103, 0],
			[100, 0],
			[100, 1.05]
		],
		[
			[103, 1.05],
			[103, 3],
			[100, 3],
			[100, 1.05]
		]
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: '360', arcs: [[0, 1]] },
				{ type: 'Polygon', id: '458', arcs: [[0, 2]] }
			]
		}
	}
});

const CORRECTIONS = { borders: [], labels: [] };

function square(code: string, corners: [number, number][]): object {
	const ring = [...corners, corners[0]];
	return {
		type: 'Feature',
		properties: { code, name: `Kabupaten ${code}` },
		geometry: { type: 'Polygon', coordinates: [ring] }
	};
}

// The tools weigh 150 MB and are no part of the atlas; without them its committed files are still checked.
describe.runIf(areToolsInstalled())('derive, with the geometry tools', () => {
	let tools: Tools;
	const deriveFrom = (features: object[]) => {
		const text = JSON.stringify({ type: 'FeatureCollection', features });
		return derive(parseSource(text, 'in.json'), 'the same text', tools, CORRECTIONS);
	};
	beforeAll(async () => {
		tools = { ...(await loadTools()), worldCountries: WORLD };
	});

	it('gives the same bytes again, whatever the order of the source', async () => {
		const once = await deriveFrom(FEATURES);
		const again = await deriveFrom([...FEATURES].reverse());
		expect([...once.keys()]).toHaveLength(6);
		expect([...again]).toEqual([...once]);
	});

	it('closes the gap between provinces and finds them bordering', async () => {
		const { regions } = JSON.parse((await deriveFrom(FEATURES)).get('regions.json') ?? '') as {
			regions: { code: string; neighbours: string[] }[];
		};
		const neighbours = Object.fromEntries(
			regions.map((region) => [region.code, region.neighbours])
		);
		expect(neighbours['98.71']).toEqual(['98.01', '99.01']);
		expect(neighbours['98']).toEqual(['99']);
	});

	it('lets foreign land reach our border, and no farther along our coasts', async () => {
		const context = JSON.parse(
			(await deriveFrom(FEATURES)).get('context.topo.json') ?? ''
		) as Topology;
		const land = context.objects.land;
		if (land === undefined) throw new Error('context.topo.json holds no object "land".');
		const shapes = [feature(context, land)]
			.flatMap((found) => ('features' in found ? found.features : [found]))
			.map(({ geometry }) => geometry as Polygon | MultiPolygon);
		const isLand = (x: number, y: number) => shapes.some((shape) => contains(shape, [x, y]));
		expect(isLand(101.5, 2)).toBe(true);
		expect(isLand(101.5, 1.02)).toBe(true);
		expect(isLand(101.5, 0.99)).toBe(true);
		expect(isLand(101.5, 0.5)).toBe(false);
	});
});
