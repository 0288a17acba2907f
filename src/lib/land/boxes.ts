/** Which parts of a topology a picture can show: most posters show a corner of the country, and drawing the rest is dear. */
import { transform } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** Degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];
const arcBoxes = new WeakMap<Topology, readonly Box[]>();

/** Those geometries that reach into a box. */
export function within<T extends GeometryObject>(
	topology: Topology,
	geometries: readonly T[],
	box: Box
): T[] {
	const boxes = boxesOfArcs(topology);
	return geometries.filter((geometry) => {
		const own = arcsOf(geometry)
			.map((arc) => boxes[arc < 0 ? ~arc : arc] ?? NOWHERE)
			.reduce(join, NOWHERE);
		return meets(own, box);
	});
}

/** Whether two boxes have a place in common. */
export function meets(a: Box, b: Box): boolean {
	return a[2] >= b[0] && a[0] <= b[2] && a[3] >= b[1] && a[1] <= b[3];
}

/** Negative numbers are arcs run backwards. */
function arcsOf(geometry: GeometryObject): number[] {
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(arcsOf);
	if (!('arcs' in geometry)) return [];
	return (geometry.arcs as unknown[]).flat(Infinity) as number[];
}

function boxesOfArcs(topology: Topology): readonly Box[] {
	const known = arcBoxes.get(topology);
	if (known !== undefined) return known;
	const decode = transform(topology.transform ?? null);
	const boxes = topology.arcs.map((arc) =>
		// Each arc counts from its own first place.
		boxAround(arc.map((position, at) => decode([...position], at > 0)))
	);
	arcBoxes.set(topology, boxes);
	return boxes;
}

/** The box around places. */
export function boxAround(places: readonly (readonly number[])[]): Box {
	return places.reduce<Box>((box, [x = NaN, y = NaN]) => join(box, [x, y, x, y]), NOWHERE);
}

function join(a: Box, b: Box): Box {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
