import { expect, it } from 'vitest';
import type { CountryTopology } from './land';
import { contextLand, landOf } from './land';

/** Three unit squares in a row; the first two are of province 35, the third of 51. */
const ROW: CountryTopology = {
	type: 'Topology',
	arcs: [
		[
			[1, 0],
			[1, 1]
		],
		[
			[2, 0],
			[2, 1]
		],
		[
			[1, 1],
			[0, 1],
			[0, 0],
			[1, 0]
		],
		[
			[1, 0],
			[2, 0]
		],
		[
			[2, 1],
			[1, 1]
		],
		[
			[2, 0],
			[3, 0],
			[3, 1],
			[2, 1]
		]
	],
	objects: {
		regions: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: '35.01', arcs: [[0, 2]] },
				{ type: 'Polygon', id: '35.02', arcs: [[3, 1, 4, -1]] },
				{ type: 'Polygon', id: '51.01', arcs: [[5, -2]] }
			]
		},
		provinces: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: '35', arcs: [[2, 3, 1, 4]] },
				{ type: 'Polygon', id: '51', arcs: [[5, -2]] }
			]
		}
	}
};

it('carries the official code as a property, where feature states look for it', () => {
	const { regions, provinces } = landOf(ROW);
	expect(regions.features.map(({ properties }) => properties.code)).toEqual([
		'35.01',
		'35.02',
		'51.01'
	]);
	expect(provinces.features.map(({ properties }) => properties.code)).toEqual(['35', '51']);
});

it('draws every border once, and knows coast, region and province borders apart', () => {
	const { borders } = landOf(ROW);
	const lengths = borders.features.map(({ properties, geometry }) => [
		properties.kind,
		geometry.coordinates
			.flatMap((line) =>
				line.slice(1).map((to, at) => {
					const from = line[at] ?? [];
					return Math.abs((to[0] ?? 0) - (from[0] ?? 0)) + Math.abs((to[1] ?? 0) - (from[1] ?? 0));
				})
			)
			.reduce((sum, length) => sum + length, 0)
	]);
	expect(lengths).toEqual([
		['coast', 8],
		['region', 1],
		['province', 1]
	]);
});

it('takes land outside Indonesia as one shape or as many', () => {
	const polygon = { type: 'Polygon' as const, arcs: [[0, 2]] };
	const with_ = (land: Parameters<typeof contextLand>[0]['objects']['land']) =>
		contextLand({ type: 'Topology', arcs: ROW.arcs, objects: { land } });
	expect(with_(polygon).features).toHaveLength(1);
	expect(
		with_({ type: 'GeometryCollection', geometries: [polygon, polygon] }).features
	).toHaveLength(2);
});
