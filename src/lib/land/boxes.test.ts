import { expect, it } from 'vitest';
import type { Polygon, Topology } from 'topojson-specification';
import { within } from './boxes';

/** Two unit squares, at (0, 0) and at (10, 10); the second one's coordinates are counted in tenths from its corner. */
const square = (x: number, y: number) => [
	[x, y],
	[10, 0],
	[0, 10],
	[-10, 0],
	[0, -10]
];
const areas: Polygon[] = [
	{ type: 'Polygon', arcs: [[0]] },
	{ type: 'Polygon', arcs: [[~1]] }
];
const topology: Topology = {
	type: 'Topology',
	transform: { scale: [0.1, 0.1], translate: [0, 0] },
	arcs: [square(0, 0), square(100, 100)],
	objects: { areas: { type: 'GeometryCollection', geometries: areas } }
};

it('keeps what reaches into the box, whichever way its border runs', () => {
	expect(within(topology, areas, [0.5, 0.5, 2, 2])).toEqual([areas[0]]);
	expect(within(topology, areas, [10.9, 9, 12, 12])).toEqual([areas[1]]);
	expect(within(topology, areas, [-1, -1, 20, 20])).toEqual(areas);
	expect(within(topology, areas, [2, 2, 9, 9])).toEqual([]);
});
