/** Prints derived data as text that compares well: fixed key order, one item per line, always the same for the same input. */
import type { AtlasTopology, Area } from './topology';
import type { GeometryCollection, Topology } from 'topojson-specification';

export const STAMP =
	'Derived by `npm run build:boundaries`. Do not edit; see README.md beside this file.';

/** One region as `regions.json` holds it. */
export interface DerivedRegion {
	readonly code: string;
	/** As the source spells it; null for provinces, which the source does not name. */
	readonly sourceName: string | null;
	readonly point: readonly [longitude: number, latitude: number];
	readonly bbox: readonly [west: number, south: number, east: number, north: number];
	readonly neighbours: readonly string[];
}

/** Rounds degrees to a fixed number of decimals. */
export function round(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}

/** Prints `regions.json`: one region per line. */
export function printRegions(regions: readonly DerivedRegion[]): string {
	const lines = regions.map(({ code, sourceName, point, bbox, neighbours }) =>
		JSON.stringify({ code, sourceName, point, bbox, neighbours })
	);
	return `{"note":${JSON.stringify(STAMP)},"regions":[\n${lines.join(',\n')}\n]}\n`;
}

/** Prints a topology: one geometry and one arc per line. */
export function printTopology(topology: Topology | AtlasTopology): string {
	const { bbox, transform, objects, arcs } = topology;
	const printed = Object.entries(objects).map(([name, object]) => {
		const { geometries } = object as GeometryCollection;
		const lines = geometries.map((geometry) => {
			const { type, id, arcs } = geometry as Area;
			return JSON.stringify({ type, id, arcs });
		});
		return `${JSON.stringify(name)}:{"type":"GeometryCollection","geometries":[\n${lines.join(',\n')}\n]}`;
	});
	const head = JSON.stringify({ type: 'Topology', note: STAMP, bbox, transform });
	return [
		`${head.slice(0, -1)},`,
		`"objects":{${printed.join(',\n')}},`,
		`"arcs":[\n${arcs.map((arc) => JSON.stringify(arc)).join(',\n')}\n]}\n`
	].join('\n');
}
