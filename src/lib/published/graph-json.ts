/** The published file `/data/graph.json`: where each region and hub stands in the graph, and what is measured on it. */
import * as v from 'valibot';
import type { Network } from '../domain/network';
import type { RegionCode } from '../domain/region';
import { LEVELS, type Level } from '../domain/view';
import type { GraphLayout, GraphPoint } from '../graph/graph-layout';
import { SHAPES, type Shape } from '../graph/graph-shape';
import { parsePublished, PUBLISHED_VERSION, regionCode, version } from './form';

export interface RegionMetrics {
	/** Distinct regions it shares an agreement with that is more than a plan. */
	readonly partners: number;
	/** Plans left out. */
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
	/** One for screens that are wider than tall, one for the others. */
	readonly layouts: Readonly<Record<Shape, GraphLayout>>;
	readonly metrics: GraphMetrics;
}

export interface PublishedGraph {
	readonly version: number;
	readonly levels: Readonly<Record<Level, PublishedLevel>>;
}

const size = v.pipe(v.number(), v.finite(), v.minValue(1));
const frame = v.object({ width: size, height: size });
const coordinate = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const groups = v.array(v.object({ name: v.string(), size: count, largest: v.array(regionCode) }));

/** A place in the frame of each shape. */
const places = v.object({
	wide: v.strictTuple([coordinate, coordinate]),
	tall: v.strictTuple([coordinate, coordinate])
});

const level = v.pipe(
	v.object({
		frames: v.object({ wide: frame, tall: frame }),
		communities: groups,
		components: groups,
		regions: v.array(
			v.object({
				code: regionCode,
				at: places,
				partners: count,
				agreements: count,
				betweenness: share,
				community: count,
				component: count
			})
		),
		hubs: v.array(v.object({ id: v.string(), at: places }))
	}),
	v.check(
		({ frames, regions, hubs }) =>
			[...regions, ...hubs].every(({ at }) =>
				SHAPES.every((shape) => {
					const [x, y] = at[shape];
					return x <= frames[shape].width && y <= frames[shape].height;
				})
			),
		'expected every place inside its frame'
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

function printLevel({ layouts, metrics }: PublishedLevel): string {
	const { wide, tall } = layouts;
	const regions = sorted(metrics.regions).map(([code, measured]) => {
		const { partners, agreements, betweenness, community, component } = measured;
		const at = { wide: placeOf(wide.nodes, code), tall: placeOf(tall.nodes, code) };
		return { code, at, partners, agreements, betweenness, community, component };
	});
	const hubs = sorted(wide.hubs).map(([id, place]) => ({
		id,
		at: { wide: place, tall: placeOf(tall.hubs, id) }
	}));
	const frames = {
		wide: { width: wide.width, height: wide.height },
		tall: { width: tall.width, height: tall.height }
	};
	const list = (rows: readonly object[]): string =>
		`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
	return (
		`{"frames":${JSON.stringify(frames)},` +
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
	const { frames, communities, components, regions, hubs } = level;
	const read = (shape: Shape): GraphLayout => ({
		...frames[shape],
		nodes: new Map(regions.map(({ code, at }) => [code, at[shape]])),
		hubs: new Map(hubs.map(({ id, at }) => [id, at[shape]]))
	});
	return {
		layouts: { wide: read('wide'), tall: read('tall') },
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
 * Makes sure that a published level has what a network shows; both of its layouts hold the same.
 * @throws Error naming what it lacks (files of two different builds, one of them from a cache)
 */
export function checkGraphFits({ layouts, metrics }: PublishedLevel, network: Network): void {
	const region = network.nodes.find(
		({ region: { code } }) => !layouts.wide.nodes.has(code) || !metrics.regions.has(code)
	);
	const missing =
		region?.region.code ?? network.hubs.find(({ id }) => !layouts.wide.hubs.has(id))?.id;
	if (missing !== undefined) {
		throw new Error(`graph.json does not fit agreements.json: it has no place for ${missing}.`);
	}
}

function placeOf<Id extends string>(places: ReadonlyMap<Id, GraphPoint>, id: Id): GraphPoint {
	const place = places.get(id);
	if (place === undefined) throw new Error(`The layout has no place for ${id}.`);
	return place;
}

function sorted<Key extends string, Value>(map: ReadonlyMap<Key, Value>): [Key, Value][] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
