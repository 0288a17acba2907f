/** The published file `/data/graph.json`: where each region and hub stands in the graph, and what is measured on it. */
import * as v from 'valibot';
import type { Network } from '../domain/network';
import type { RegionCode } from '../domain/region';
import { LEVELS, type Level } from '../domain/view';
import type { GraphLayout, GraphPoint } from '../graph/graph-layout';
import { parsePublished, PUBLISHED_VERSION, regionCode, version } from './form';

export interface RegionMetrics {
	/** Distinct regions it shares an agreement with. */
	readonly partners: number;
	readonly agreements: number;
	/** Share of the shortest paths between two others that pass through it, 0 to 1, six decimals. */
	readonly betweenness: number;
	/** Index into `GraphMetrics.communities`. */
	readonly community: number;
	/** Index into `GraphMetrics.components`. */
	readonly component: number;
}

/** Regions that belong together: a community or a component. */
export interface RegionGroup {
	/** Labels of its members with most partners: “DKI Jakarta, Jawa Barat, Kota Bandung …”. */
	readonly name: string;
	/** How many regions it has. */
	readonly size: number;
	/** The members that name it. */
	readonly largest: readonly RegionCode[];
}

export interface GraphMetrics {
	/** Of every region of the network, by code. */
	readonly regions: ReadonlyMap<RegionCode, RegionMetrics>;
	/** Largest first. */
	readonly communities: readonly RegionGroup[];
	/** Largest first. */
	readonly components: readonly RegionGroup[];
}

export interface PublishedLevel {
	readonly layout: GraphLayout;
	readonly metrics: GraphMetrics;
}

export interface PublishedGraph {
	readonly version: number;
	readonly levels: Readonly<Record<Level, PublishedLevel>>;
}

const size = v.pipe(v.number(), v.finite(), v.minValue(1));
const coordinate = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const groups = v.array(v.object({ name: v.string(), size: count, largest: v.array(regionCode) }));

const level = v.pipe(
	v.object({
		width: size,
		height: size,
		communities: groups,
		components: groups,
		regions: v.array(
			v.object({
				code: regionCode,
				x: coordinate,
				y: coordinate,
				partners: count,
				agreements: count,
				betweenness: share,
				community: count,
				component: count
			})
		),
		hubs: v.array(v.object({ id: v.string(), x: coordinate, y: coordinate }))
	}),
	v.check(
		({ width, height, regions, hubs }) =>
			[...regions, ...hubs].every(({ x, y }) => x <= width && y <= height),
		'expected every place inside the frame'
	),
	v.check(
		({ regions, communities, components }) =>
			regions.every(
				({ community, component }) =>
					community < communities.length && component < components.length
			),
		'expected every community and component to be listed'
	),
	v.check(
		({ regions, hubs }) =>
			new Set(regions.map(({ code }) => code)).size === regions.length &&
			new Set(hubs.map(({ id }) => id)).size === hubs.length,
		'expected each region and hub once'
	)
);

const schema = v.object({ version, levels: v.object({ daerah: level, provinsi: level }) });

/** Prints the file: regions by code and hubs by id, one per line. */
export function printGraphJson(levels: PublishedGraph['levels']): string {
	const printed = LEVELS.map((name) => `"${name}":${printLevel(levels[name])}`);
	return `{"version":${PUBLISHED_VERSION},"levels":{\n${printed.join(',\n')}\n}}\n`;
}

function printLevel({ layout, metrics }: PublishedLevel): string {
	const regions = sorted(metrics.regions).map(([code, measured]) => {
		const { partners, agreements, betweenness, community, component } = measured;
		const [x, y] = placeOf(layout.nodes, code);
		return { code, x, y, partners, agreements, betweenness, community, component };
	});
	const hubs = sorted(layout.hubs).map(([id, [x, y]]) => ({ id, x, y }));
	const list = (rows: readonly object[]): string =>
		`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
	return (
		`{"width":${layout.width},"height":${layout.height},` +
		`"communities":${list(metrics.communities)},"components":${list(metrics.components)},` +
		`"regions":${list(regions)},"hubs":${list(hubs)}}`
	);
}

/**
 * Reads the file's content; keys it does not know are dropped.
 * @param value what JSON.parse gave, or anything
 * @throws Error naming the first place that is not of the published form
 */
export function parsePublishedGraph(value: unknown): PublishedGraph {
	const { version, levels } = parsePublished(schema, value, 'graph.json');
	return {
		version,
		levels: { daerah: readLevel(levels.daerah), provinsi: readLevel(levels.provinsi) }
	};
}

function readLevel(level: v.InferOutput<typeof schema>['levels'][Level]): PublishedLevel {
	const { width, height, communities, components, regions, hubs } = level;
	return {
		layout: {
			width,
			height,
			nodes: new Map(regions.map(({ code, x, y }) => [code, [x, y]])),
			hubs: new Map(hubs.map(({ id, x, y }) => [id, [x, y]]))
		},
		metrics: {
			regions: new Map(
				regions.map(({ code, partners, agreements, betweenness, community, component }) => [
					code,
					{ partners, agreements, betweenness, community, component }
				])
			),
			communities,
			components
		}
	};
}

/**
 * Makes sure that a published level has what a network shows.
 * @throws Error naming what it lacks (files of two different builds, one of them from a cache)
 */
export function checkGraphFits({ layout, metrics }: PublishedLevel, network: Network): void {
	const region = network.nodes.find(
		({ region: { code } }) => !layout.nodes.has(code) || !metrics.regions.has(code)
	);
	const missing = region?.region.code ?? network.hubs.find(({ id }) => !layout.hubs.has(id))?.id;
	if (missing !== undefined) {
		throw new Error(`graph.json does not fit agreements.json: it has no place for ${missing}.`);
	}
}

function placeOf(places: ReadonlyMap<string, GraphPoint>, code: RegionCode): GraphPoint {
	const place = places.get(code);
	if (place === undefined) throw new Error(`The layout has no place for ${code}.`);
	return place;
}

function sorted<Key extends string, Value>(map: ReadonlyMap<Key, Value>): [Key, Value][] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
