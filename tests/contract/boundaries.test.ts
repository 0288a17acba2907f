/** What the committed boundaries promise to the map, the network and the reader. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { contains, largestPart, partsOf, ringArea } from '../../scripts/boundaries/polygon';
import type { Region } from '../../src/lib/domain/region';
import { KNOWN_LAND } from '../../src/lib/land/known-land';
import { loadRegions } from '../../src/lib/server/regions';

type Shape = Polygon | MultiPolygon;
type Atlas = Topology<{ regions: GeometryCollection; provinces: GeometryCollection }>;

const read = (name: string) => readFileSync(`data/boundaries/${name}`, 'utf8');
const regions = loadRegions();
const byCode = new Map<string, Region>(regions.map((region) => [region.code, region]));
const neighboursOf = (code: string) => byCode.get(code)?.neighbours ?? [];

const PROVENANCE = JSON.parse(read('provenance.json')) as {
	source: { licence: string; repository: string; commit: string; sha256: string };
	context: { licence: string };
	corrections: { reason: string }[];
	files: Record<string, string>;
};

function shapesOf(name: string): Map<string, Shape> {
	const topology = JSON.parse(read(name)) as Atlas;
	const { regions, provinces } = topology.objects;
	return new Map(
		[regions, provinces]
			.flatMap((collection) => feature(topology, collection).features as Feature<Shape>[])
			.map(({ id, geometry }) => [String(id), geometry])
	);
}

it.each(['far.topo.json', 'context.topo.json'])('%s ends where its land is faded out', (name) => {
	const { bbox } = JSON.parse(read(name)) as Topology;
	expect(bbox?.map((edge) => Math.round(edge * 1000) / 1000)).toEqual(KNOWN_LAND);
});

describe.each(['far.topo.json', 'overview.topo.json', 'detail.topo.json'])('%s', (name) => {
	const shapes = shapesOf(name);

	it('holds 514 regions and 38 provinces under the codes of the atlas', () => {
		expect([...shapes.keys()].sort()).toEqual(regions.map(({ code }) => code).sort());
		const { objects } = JSON.parse(read(name)) as Atlas;
		expect(objects.regions.geometries).toHaveLength(514);
		expect(objects.provinces.geometries).toHaveLength(38);
	});

	it('gives each of them a shape: no part is empty or flat', () => {
		const flat = [...shapes].filter(([, shape]) =>
			partsOf(shape).some(([outline = []]) => outline.length < 4 || ringArea(outline) === 0)
		);
		expect(flat.map(([code]) => code)).toEqual([]);
		expect([...shapes].filter(([, shape]) => largestPart(shape).length === 0)).toEqual([]);
	});

	// Where a pixel is wider than a town, a label point may lie just across the border.
	it.skipIf(name === 'far.topo.json')('holds every label point inside its region', () => {
		const outside = regions.filter(({ code, point }) => {
			const shape = shapes.get(code);
			return shape === undefined || !contains(shape, point);
		});
		expect(outside.map(({ code }) => code)).toEqual([]);
	});

	it('holds every region’s label point in its own province alone', () => {
		const provinces = regions.filter(({ kind }) => kind === 'provinsi');
		const wrong = regions.filter(({ province, point }) =>
			provinces.some(({ code }) => {
				const shape = shapes.get(code);
				return shape !== undefined && contains(shape, point) !== (code === province);
			})
		);
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});
});

it.each([
	['far.topo.json', 50],
	['overview.topo.json', 120],
	['detail.topo.json', 450],
	['context.topo.json', 40]
])('%s weighs at most %d kB gzipped', (name, kilobytes) => {
	expect(gzipSync(read(name), { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1000);
});

describe('neighbours', () => {
	it('are mutual, of one level, sorted, and never the region itself', () => {
		const wrong = regions.filter(
			({ code, neighbours }) =>
				neighbours.some((other) => !neighboursOf(other).includes(code) || other === code) ||
				neighbours.some((other) => other.length !== code.length) ||
				[...neighbours].sort().join() !== neighbours.join()
		);
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});

	it('of regions cross province borders exactly where the provinces border', () => {
		const crossing = regions.flatMap(({ province, neighbours }) =>
			neighbours
				.map((other) => other.slice(0, 2))
				.filter((other) => other !== province)
				.map((other) => `${province}-${other}`)
		);
		const provinces = regions
			.filter(({ kind }) => kind === 'provinsi')
			.flatMap(({ code, neighbours }) => neighbours.map((other) => `${code}-${other}`));
		expect([...new Set(crossing)].sort()).toEqual(provinces.sort());
		expect(provinces.length).toBeGreaterThan(60);
	});

	it.each([
		['15.03', 'Kabupaten Sarolangun', '15.04', 'Kabupaten Batanghari', true],
		['35.77', 'Kota Madiun', '35.19', 'Kabupaten Madiun', true],
		['35.73', 'Kota Malang', '35.07', 'Kabupaten Malang', true],
		['33.13', 'Kabupaten Karanganyar', '35.20', 'Kabupaten Magetan', true],
		['61.06', 'Kabupaten Kapuas Hulu', '64.11', 'Kabupaten Mahakam Ulu', true],
		['51.07', 'Kabupaten Karangasem', '51.08', 'Kabupaten Buleleng', true],
		['35.73', 'Kota Malang', '15.71', 'Kota Jambi', false],
		['35.78', 'Kota Surabaya', '35.26', 'Kabupaten Bangkalan', false],
		['33.08', 'Kabupaten Magelang', '33.10', 'Kabupaten Klaten', false]
	])('%s %s and %s %s: %s', (a, nameA, b, nameB, borders) => {
		expect([byCode.get(a)?.name, byCode.get(b)?.name]).toEqual([nameA, nameB]);
		expect(neighboursOf(a).includes(b as Region['code'])).toBe(borders);
	});

	it('are missing on islands only', () => {
		const alone = new Set(
			regions
				.filter(({ neighbours }) => neighbours.length === 0)
				.map(({ code }) => code.slice(0, 5))
		);
		const mainland = regions.filter(({ province }) =>
			['33', '34', '61', '62', '63', '95'].includes(province)
		);
		expect(mainland.filter(({ code }) => alone.has(code)).map(({ code }) => code)).toEqual([]);
		expect([...alone]).toEqual(expect.arrayContaining(['51', '11.09', '31.01', '71.04', '82.07']));
	});
});

describe('context.topo.json', () => {
	const landIn = (name: string) => {
		const topology = JSON.parse(read(name)) as Topology<{ land: GeometryCollection }>;
		return feature(topology, topology.objects.land).features as Feature<Shape>[];
	};
	const land = landIn('context.topo.json');
	const farLand = landIn('far.topo.json');
	const isForeign = (at: [number, number], shapes = land) =>
		shapes.some(({ geometry }) => contains(geometry, at));
	const provincesIn = (name: string) =>
		[...shapesOf(name)].filter(([code]) => code.length === 2).map(([, shape]) => shape);
	const provinces = {
		far: provincesIn('far.topo.json'),
		overview: provincesIn('overview.topo.json'),
		detail: provincesIn('detail.topo.json')
	};
	const isOurs = (at: [number, number], scale: keyof typeof provinces = 'detail') =>
		provinces[scale].some((shape) => contains(shape, at));

	it.each<[string, [number, number]]>([
		['Kuala Lumpur', [101.69, 3.15]],
		['Singapore', [103.82, 1.36]],
		['Kuching', [110.33, 1.5]],
		['Bandar Seri Begawan', [114.9, 4.85]],
		['Dili', [125.58, -8.6]],
		['Mount Hagen', [144.2, -5.85]],
		['Darwin', [131.2, -12.8]],
		['Davao', [125.45, 7.2]]
	])('shows land at %s', (_, at) => {
		expect(isForeign(at)).toBe(true);
		expect(isOurs(at)).toBe(false);
	});

	it.each<[string, [number, number], [number, number]]>([
		['Borneo, west', [110.5, 0.3], [110.5, 1.4]],
		['Borneo, middle', [114, 0.9], [114, 2.2]],
		['Borneo, north', [116.5, 3.6], [116.5, 4.9]],
		['Timor', [124.85, -9.2], [125.4, -9.0]],
		['Oecusse', [124.55, -9.45], [124.35, -9.3]],
		['New Guinea, north', [140.6, -3.2], [141.4, -3.2]],
		['New Guinea, south', [140.6, -8], [141.4, -8]]
	])('leaves no sea on the land border of %s, at any scale', (_, from, to) => {
		const steps = Array.from({ length: 400 }, (_, index): [number, number] => [
			from[0] + ((to[0] - from[0]) * index) / 399,
			from[1] + ((to[1] - from[1]) * index) / 399
		]);
		const onLand = steps.filter((at) => isForeign(at));
		const sea = (scale: keyof typeof provinces) =>
			steps.filter((at) => !onLand.includes(at) && !isOurs(at, scale));
		const farSea = sea('far').filter((at) => !isForeign(at, farLand));
		expect(farSea).toEqual([]);
		expect(sea('overview')).toEqual([]);
		expect(sea('detail')).toEqual([]);
		expect(isOurs(from) && isForeign(to)).toBe(true);
	});

	it.each<[string, [number, number]]>([
		['Java Sea', [110, -5.5]],
		['Jayapura bay', [140.8, -2.4]],
		['Batam, south', [104.1, 0.85]],
		['Bali Strait', [114.42, -8.2]]
	])('shows no land in %s', (_, at) => {
		expect(isForeign(at)).toBe(false);
	});

	it('has no ring around the world: land on both sides of the date line became lines across the sea', () => {
		const tooWide = land
			.flatMap(({ geometry }) => partsOf(geometry))
			.filter(([outer = []]) => {
				const longitudes = outer.map(([longitude = 0]) => longitude);
				return Math.max(...longitudes) - Math.min(...longitudes) > 45;
			});
		expect(tooWide).toEqual([]);
	});
});

describe('provenance.json', () => {
	it('credits the sources', () => {
		expect(PROVENANCE.source.licence).toMatch(/MIT, © Cahya DSN/);
		expect(PROVENANCE.source.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(PROVENANCE.context.licence).toMatch(/public domain/);
		expect(PROVENANCE.corrections.every(({ reason }) => reason.length > 20)).toBe(true);
	});

	it('fits the derived files, so that none was edited by hand', () => {
		const hashes = Object.keys(PROVENANCE.files).map((name) => [
			name,
			createHash('sha256').update(read(name)).digest('hex')
		]);
		expect(Object.fromEntries(hashes)).toEqual(PROVENANCE.files);
	});
});
