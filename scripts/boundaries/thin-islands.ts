/** Leaves out islets and ponds that a scale cannot show, without taking any region's shape away. */
import { ringArea } from './polygon';
import {
	arcIndex,
	arcPartsOf,
	ownersByArc,
	positionsOf,
	type Area,
	type RegionTopology
} from './topology';

/** Square kilometres in a square degree near the equator. */
const KM2_PER_SQUARE_DEGREE = 111.3 ** 2;
/** A region of islets alone keeps those that are at least this part of its largest. */
const KEPT_SHARE = 0.25;

/**
 * Drops islands and ponds below a size.
 * @param smallest square kilometres
 * @returns a topology over the same arcs; islands that touch another region stay, or a hole would open there
 */
export function thinIslands(topology: RegionTopology, smallest: number): RegionTopology {
	const areas = topology.objects.regions.geometries;
	const owners = ownersByArc(areas);
	const isAlone = (ring: readonly number[]) =>
		ring.every((reference) => owners.get(arcIndex(reference))?.size === 1);
	const size = (ring: readonly number[]) =>
		ringArea(ring.flatMap((reference) => ringPositions(topology, reference))) *
		KM2_PER_SQUARE_DEGREE;

	const thin = (area: Area): Area => {
		const parts = arcPartsOf(area).map(([outline = [], ...holes]) => ({
			outline,
			holes,
			size: size(outline)
		}));
		const largest = Math.max(...parts.map((part) => part.size));
		const limit = Math.min(smallest, largest * KEPT_SHARE);
		const arcs = parts
			.filter((part) => part.size >= limit || !isAlone(part.outline))
			.map(({ outline, holes }) => [
				outline,
				...holes.filter((hole) => size(hole) >= smallest || !isAlone(hole))
			]);
		return { type: 'MultiPolygon', id: area.id, arcs };
	};
	return {
		...topology,
		objects: { regions: { type: 'GeometryCollection', geometries: areas.map(thin) } }
	};
}

function ringPositions(topology: RegionTopology, reference: number): [number, number][] {
	const positions = positionsOf(topology, arcIndex(reference));
	return reference < 0 ? positions.reverse() : positions;
}
