import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { deriveRegions } from './derive-regions';
import { printTopology } from './print';
import { findFaults } from './soundness';
import { thinIslands } from './thin-islands';
import { arcPartsOf, dissolveProvinces, type Area, type RegionTopology } from './topology';

/**
 * 98.01 | 98.71 | 99.01 in a row from west to east, each a degree wide; 99.02 meets 99.01 along 50 m only;
 * 98.01 owns an islet as well.
 */
const TOPOLOGY: RegionTopology = {
	type: 'Topology',
	bbox: [100, 0, 103, 2],
	arcs: [
		[
			[101, 0],
			[101, 1]
		],
		[
			[102, 0],
			[102, 1]
		],
		[
			[101, 1],
			[100, 1],
			[100, 0],
			[101, 0]
		],
		[
			[101, 0],
			[102, 0]
		],
		[
			[102, 1],
			[101, 1]
		],
		[
			[102.9995, 1],
			[103, 1]
		],
		[
			[102, 0],
			[103, 0],
			[103, 1]
		],
		[
			[102.9995, 1],
			[102, 1]
		],
		[
			[103, 1],
			[103, 2],
			[102.9995, 2],
			[102.9995, 1]
		],
		[
			[100, 1.5],
			[100.01, 1.5],
			[100.01, 1.51],
			[100, 1.5]
		]
	],
	objects: {
		regions: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: '99.02', arcs: [[5, 8]] },
				{ type: 'Polygon', id: '99.01', arcs: [[1, ~7, 5, ~6]] },
				{ type: 'Polygon', id: '98.71', arcs: [[~0, 3, 1, 4]] },
				{ type: 'MultiPolygon', id: '98.01', arcs: [[[0, 2]], [[9]]] }
			]
		}
	}
};

const EMPTY: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
const SOURCE = ['98.01', '98.71', '99.01', '99.02'].map((code) => ({
	code,
	name: `Kabupaten ${code}`,
	geometry: EMPTY,
	collapsedRings: 0
}));
const NO_CORRECTIONS = { borders: [], labels: [] };

/** Stands in for polylabel: the middle of the outline's extent. */
function middle(rings: readonly (readonly (readonly number[])[])[]): number[] {
	return [0, 1].map((axis) => {
		const values = (rings[0] ?? []).map((position) => position[axis] ?? NaN);
		return (Math.min(...values) + Math.max(...values)) / 2;
	});
}

const derive = (corrections: Parameters<typeof deriveRegions>[3] = NO_CORRECTIONS) =>
	deriveRegions(SOURCE, TOPOLOGY, middle, corrections);
const neighboursOf = (code: string, regions = derive()) =>
	regions.find((region) => region.code === code)?.neighbours;

describe('deriveRegions', () => {
	it('lists provinces and regions by code, provinces without a source name', () => {
		expect(derive().map(({ code, sourceName }) => [code, sourceName])).toEqual([
			['98', null],
			['98.01', 'Kabupaten 98.01'],
			['98.71', 'Kabupaten 98.71'],
			['99', null],
			['99.01', 'Kabupaten 99.01'],
			['99.02', 'Kabupaten 99.02']
		]);
	});

	it('finds neighbours of the same level, across provinces too', () => {
		expect(neighboursOf('98.71')).toEqual(['98.01', '99.01']);
		expect(neighboursOf('98')).toEqual(['99']);
	});

	it('does not take a contact of 50 m for a border', () => {
		expect(neighboursOf('99.02')).toEqual([]);
	});

	it('adds a border by correction, both ways', () => {
		const regions = derive({
			borders: [{ between: ['99.01', '99.02'], reason: 'for this test' }],
			labels: []
		});
		expect(neighboursOf('99.02', regions)).toEqual(['99.01']);
		expect(neighboursOf('99.01', regions)).toEqual(['98.71', '99.02']);
	});

	it('refuses a correction of a region that is not there', () => {
		const borders = [{ between: ['99.01', '99.09'] as const, reason: 'for this test' }];
		expect(() => derive({ borders, labels: [] })).toThrow(/names "99\.09"/);
	});

	it('puts the label on the largest part, or on the part that a correction names', () => {
		const pointOf = (onPartAt: [number, number]) =>
			derive({ borders: [], labels: [{ code: '98.01', onPartAt, reason: 'for this test' }] }).find(
				({ code }) => code === '98.01'
			)?.point;
		expect(derive().find(({ code }) => code === '98.01')?.point).toEqual([100.5, 0.5]);
		expect(pointOf([100.006, 1.504])).toEqual([100.005, 1.505]);
		expect(() => pointOf([0, 0])).toThrow(/98\.01 points at 0,0/);
	});
});

describe('thinIslands', () => {
	const partsLeft = (smallest: number) =>
		thinIslands(TOPOLOGY, smallest).objects.regions.geometries.map((area) => [
			area.id,
			arcPartsOf(area).length
		]);

	it('drops an islet below the size and keeps every region, however small', () => {
		expect(partsLeft(1)).toEqual([
			['99.02', 1],
			['99.01', 1],
			['98.71', 1],
			['98.01', 1]
		]);
		expect(partsLeft(0.1)).toContainEqual(['98.01', 2]);
	});
});

describe('dissolveProvinces', () => {
	it('joins the regions of a province over the same arcs', () => {
		const { objects, arcs } = dissolveProvinces(TOPOLOGY);
		expect(arcs).toBe(TOPOLOGY.arcs);
		expect(objects.provinces.geometries.map(({ id }) => id)).toEqual(['98', '99']);
		const inner = objects.provinces.geometries.flatMap((area) => arcPartsOf(area).flat(2));
		expect(inner.map((arc) => (arc < 0 ? ~arc : arc))).not.toContain(0);
	});

	it('prints the same text whatever the order of the regions', () => {
		const { geometries } = TOPOLOGY.objects.regions;
		const reversed: RegionTopology = {
			...TOPOLOGY,
			objects: { regions: { type: 'GeometryCollection', geometries: [...geometries].reverse() } }
		};
		const text = printTopology(dissolveProvinces(TOPOLOGY));
		expect(printTopology(dissolveProvinces(reversed))).toBe(text);
		expect(JSON.parse(text)).toMatchObject({
			type: 'Topology',
			note: expect.stringContaining('Do not edit')
		});
	});
});

describe('findFaults', () => {
	const topology = dissolveProvinces(TOPOLOGY);

	it('finds none where every region has a shape with its label inside', () => {
		expect(findFaults('x.json', topology, derive())).toEqual([]);
	});

	it('finds a region without shape and a label outside', () => {
		const lost: Area = { type: 'MultiPolygon', id: '98.71', arcs: [] };
		const { regions } = topology.objects;
		const broken = {
			...topology,
			objects: {
				...topology.objects,
				regions: {
					...regions,
					geometries: regions.geometries.map((area) => (area.id === '98.71' ? lost : area))
				}
			}
		};
		const moved = derive().map((region) =>
			region.code === '99.01' ? { ...region, point: [0, 0] as const } : region
		);
		expect(findFaults('x.json', broken, moved)).toEqual([
			'x.json: 98.71 has no shape left.',
			'x.json: the label point 0, 0 of 99.01 lies outside its shape.'
		]);
	});
});
