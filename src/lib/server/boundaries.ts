/** The boundaries as pages are built from them: read once, and thinned for small pictures. */
import type { Objects, Topology } from 'topojson-specification';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { ContextTopology, CountryTopology } from '$lib/land/land';
import type { Boundaries } from '$lib/poster/land-paths';
import { pixelsPerUnit } from '$lib/scene/mercator';
import { readDerived } from './derived-file';

/** Triangles smaller than this make no visible corner; islands smaller than that no visible dot. Square CSS pixels. */
const LEAST_CORNER = 1.8;
const LEAST_ISLAND = 2;

const DEGREES_PER_UNIT = 360;

let source: Boundaries | null = null;
const thinnedByZoom = new Map<number, Boundaries>();

/** @returns both topologies as they are in `data/boundaries` */
export function loadBoundaries(root = process.cwd()): Boundaries {
	const read = (name: string) => readDerived(root, name);
	source ??= {
		country: presimplify(read('overview.topo.json') as CountryTopology),
		context: presimplify(read('context.topo.json') as ContextTopology)
	};
	return source;
}

/**
 * The boundaries with no more corners than a picture at this zoom can show.
 * @param zoom as MapLibre counts it
 */
export function thinBoundaries(zoom: number): Boundaries {
	// A quarter of a zoom makes no difference to be seen, and few versions are made.
	const step = Math.ceil(zoom * 4) / 4;
	const known = thinnedByZoom.get(step);
	if (known !== undefined) return known;
	const degrees = DEGREES_PER_UNIT / pixelsPerUnit(step);
	const { country, context } = loadBoundaries();
	const thinned = {
		country: thin(country, degrees ** 2),
		context: thin(context, degrees ** 2)
	};
	thinnedByZoom.set(step, thinned);
	return thinned;
}

/**
 * Small regions amid others stay, or the land would show holes; only islands are left out.
 * @param unit one square CSS pixel in square degrees; near the equator a degree is as long either way
 */
function thin<T extends Topology<Objects<object>>>(topology: T, unit: number): T {
	const simpler = simplify(topology, LEAST_CORNER * unit);
	return filter(simpler, filterAttachedWeight(simpler, LEAST_ISLAND * unit)) as T;
}
