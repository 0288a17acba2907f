/** Reads topologies: which regions own which arcs, and regions dissolved into provinces without new arcs. */
import type { Feature, MultiPolygon as Shapes, Polygon as Shape, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type {
	Arc,
	GeometryCollection,
	MultiPolygon,
	Polygon,
	Topology
} from 'topojson-specification';

export type Area = (Polygon | MultiPolygon) & { id: string };

export interface Areas extends GeometryCollection {
	geometries: Area[];
}

/** A topology with a single object, `regions`, whose geometries are polygons with the code as id. */
export type RegionTopology = Topology<{ regions: Areas }>;

/** As it is published: regions, and the provinces dissolved from them, over the same arcs. */
export type AtlasTopology = Topology<{ regions: Areas; provinces: Areas }>;

/** An arc's position in the topology; a ring that runs against it names it by its complement. */
export function arcIndex(reference: number): number {
	return reference < 0 ? ~reference : reference;
}

/** The parts of an area, each a list of rings: outline first, then holes. */
export function arcPartsOf(area: Polygon | MultiPolygon): number[][][] {
	return area.type === 'Polygon' ? [area.arcs] : area.arcs;
}

/** Every arc with the codes of the areas that it bounds: two on a border, one on a coast. */
export function ownersByArc(areas: readonly Area[]): Map<number, Set<string>> {
	const owners = new Map<number, Set<string>>();
	for (const area of areas)
		for (const reference of arcPartsOf(area).flat(2)) {
			const index = arcIndex(reference);
			owners.set(index, (owners.get(index) ?? new Set()).add(area.id));
		}
	return owners;
}

/** An arc's positions in degrees, whether or not the topology is quantised. */
export function positionsOf(topology: Topology, index: number): [number, number][] {
	const arc: Arc = topology.arcs[index] ?? [];
	const { transform } = topology;
	let [x, y] = [0, 0];
	return arc.map(([a = 0, b = 0]) => {
		if (transform === undefined) return [a, b];
		[x, y] = [x + a, y + b];
		return [
			x * transform.scale[0] + transform.translate[0],
			y * transform.scale[1] + transform.translate[1]
		];
	});
}

/** The parts of an area in degrees, each a list of closed rings: outline first, then holes. */
export function polygonsOf(topology: Topology, area: Polygon | MultiPolygon): Position[][][] {
	const { geometry } = feature(topology, area) as Feature<Shape | Shapes>;
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Dissolves the regions of each province. Holes close: no province lies within another, so what is left open
 * there is land that the source gives to no region, and its edge is no province border.
 * @returns the same topology with a second object `provinces`, ids two digits, both sorted by code
 */
export function dissolveProvinces(topology: RegionTopology): AtlasTopology {
	const regions = [...topology.objects.regions.geometries].sort((a, b) => (a.id < b.id ? -1 : 1));
	const codes = [...new Set(regions.map(({ id }) => id.slice(0, 2)))];
	const provinces = codes.map((code): Area => {
		const members = regions.filter(({ id }) => id.startsWith(`${code}.`));
		const { arcs } = mergeArcs(topology, members);
		return { type: 'MultiPolygon', id: code, arcs: arcs.map((rings) => rings.slice(0, 1)) };
	});
	return {
		...topology,
		objects: {
			regions: { type: 'GeometryCollection', geometries: regions },
			provinces: { type: 'GeometryCollection', geometries: provinces }
		}
	};
}
