/** Which regions share a land border, read from the arcs that two of them own. */
import { ownersByArc, positionsOf, type Area, type RegionTopology } from './topology';

/** Kilometres in a degree near the equator, where all borders lie. */
const KM_PER_DEGREE = 111.3;

/**
 * Shorter contacts say nothing: the source's own borders differ by up to 240 m between provinces,
 * and regions that meet in a single summit would otherwise come out as bordering.
 */
const SHORTEST_BORDER_KM = 0.1;

/** Two codes that border although the source leaves a gap between them, and how that is known. */
export interface BorderCorrection {
	readonly between: readonly [string, string];
	readonly reason: string;
}

/**
 * Finds the neighbours of every region and of every province.
 * @param topology cleaned but not simplified: simplifying can close straits and swallow short borders
 * @param corrections borders to add
 * @returns neighbour codes of the same level by code, sorted; every code of the topology has an entry
 */
export function findNeighbours(
	topology: RegionTopology,
	corrections: readonly BorderCorrection[]
): Map<string, string[]> {
	const areas = topology.objects.regions.geometries;
	const provinces = areas.map((area): Area => ({ ...area, id: area.id.slice(0, 2) }));
	const neighbours = new Map<string, Set<string>>();
	for (const { id } of [...areas, ...provinces]) neighbours.set(id, new Set());
	const link = (a: string, b: string) => {
		neighbours.get(a)?.add(b);
		neighbours.get(b)?.add(a);
	};
	for (const level of [areas, provinces])
		for (const [pair, km] of borderLengths(topology, level)) {
			const [a = '', b = ''] = pair.split(' ');
			if (km >= SHORTEST_BORDER_KM) link(a, b);
		}
	for (const { between } of corrections) {
		const unknown = between.find((code) => !neighbours.has(code));
		if (unknown !== undefined)
			throw new Error(
				`The border correction ${between.join('–')} names "${unknown}", which the source does not hold.`
			);
		link(...between);
	}
	return new Map([...neighbours].map(([code, others]) => [code, [...others].sort()]));
}

/** Length of the shared border in kilometres by pair, `35.19 35.77`. */
function borderLengths(topology: RegionTopology, areas: readonly Area[]): Map<string, number> {
	const lengths = new Map<string, number>();
	for (const [index, owners] of ownersByArc(areas)) {
		if (owners.size !== 2) continue;
		const pair = [...owners].sort().join(' ');
		lengths.set(pair, (lengths.get(pair) ?? 0) + arcLength(positionsOf(topology, index)));
	}
	return lengths;
}

function arcLength(positions: readonly (readonly [number, number])[]): number {
	let length = 0;
	positions.forEach(([x, y], index) => {
		const [x0, y0] = positions[index - 1] ?? [x, y];
		length += Math.hypot(x - x0, y - y0) * KM_PER_DEGREE;
	});
	return length;
}
