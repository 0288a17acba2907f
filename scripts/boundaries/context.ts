/** Land around Indonesia, so that Borneo, Timor and New Guinea do not end at the border. From Natural Earth. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { findVoids } from './clean';
import { contains } from './polygon';
import type { Tools } from './tools';
import { arcIndex, arcPartsOf, type Area, type RegionTopology } from './topology';

type Shape = Polygon | MultiPolygon;
type World = Topology<{ countries: GeometryCollection }>;
/** The two files go in together, so that land and gap share their arcs. */
type ForeignAndGaps = Topology<{ foreign: GeometryCollection; gaps: GeometryCollection }>;

const INDONESIA = '360';
/** Fiji's islands on both sides of the date line make one ring around the world: clipped, it becomes lines across our sea. */
const FIJI = '242';
/** West, south, east, north: past the edge of a wide screen that shows all of Indonesia. */
const EXTENT = '79,-28,157,25';
/** Past this from foreign land, Natural Earth's Indonesian land is of no use. */
const BORDERLAND = '15km';
/** How far foreign land runs on beneath our regions: simplified differently, the two must never part. */
const OVERLAP = '4km';
/** Land this far from the sea that lies in no region is a gap on a land border, not a difference of coastlines. */
const INLAND = '-5km';
const SMALLEST_ISLAND = '15km2';

/**
 * Derives the land to draw beneath the regions: other countries, the gaps between their borders and ours (the two
 * sources differ by several kilometres), and the voids inside Indonesia. Along Indonesia's coasts it holds nothing.
 * @param topology cleaned regions
 * @returns a quantised topology with one object, `land`
 */
export async function deriveContext(topology: RegionTopology, tools: Tools): Promise<Topology> {
	const run = async (commands: string, files: Record<string, object>) => {
		const texts = Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)]);
		const output = await tools.runMapshaper(
			commands,
			Object.fromEntries(texts) as Record<string, string>
		);
		return JSON.parse(Object.values(output)[0] ?? '') as object;
	};
	const toGeoJson = '-o out.json format=geojson';

	const world = JSON.parse(tools.worldCountries) as World;
	const countries = feature(world, world.objects.countries).features;
	const home = collect(countries.filter(({ id }) => id === INDONESIA));
	const foreign = await run(`-i foreign.json -clip bbox=${EXTENT} -dissolve ${toGeoJson}`, {
		'foreign.json': collect(countries.filter(({ id }) => id !== INDONESIA && id !== FIJI))
	});
	const ours = await run(`-i ours.json -dissolve ${toGeoJson}`, { 'ours.json': topology });
	const near = await run(`-i foreign.json -buffer ${BORDERLAND} ${toGeoJson}`, {
		'foreign.json': foreign
	});
	const gaps = await run(`-i home.json -clip near.json -erase ours.json -explode ${toGeoJson}`, {
		'home.json': home,
		'near.json': near,
		'ours.json': ours
	});
	const inland = await run(
		`-i world.json -clip near.json -dissolve -buffer ${INLAND} ${toGeoJson}`,
		{ 'world.json': collect(countries), 'near.json': near }
	);
	const joined = await run(
		'-i foreign.json gaps.json combine-files -o out.json format=topojson no-quantization',
		{ 'foreign.json': foreign, 'gaps.json': gaps }
	);
	const filled = await run(
		`-i foreign.json gaps.json combine-files -merge-layers force -dissolve ${toGeoJson}`,
		{ 'foreign.json': foreign, 'gaps.json': borderGaps(joined as ForeignAndGaps, inland) }
	);
	const beneath = await run(`-i filled.json -buffer ${OVERLAP} -clip ours.json ${toGeoJson}`, {
		'filled.json': filled,
		'ours.json': ours
	});
	const voids = findVoids(topology).map(asFeature);
	const layers: Record<string, object> = { 'land.json': filled, 'beneath.json': beneath };
	// mapshaper refuses to buffer nothing.
	if (voids.length > 0)
		layers['voids.json'] = await run(`-i voids.json -buffer 1km ${toGeoJson}`, {
			'voids.json': collect(voids)
		});
	return (await run(
		`-i ${Object.keys(layers).join(' ')} combine-files -merge-layers force name=land -dissolve ` +
			`-filter-islands min-area=${SMALLEST_ISLAND} -simplify weighted 40% keep-shapes ` +
			`-o out.json format=topojson quantization=20000 fix-geometry bbox`,
		layers
	)) as Topology;
}

/** Of Natural Earth's Indonesian land outside our regions, the parts on a land border; the rest are other coastlines. */
function borderGaps(topology: ForeignAndGaps, inland: object): object {
	const { foreign, gaps } = topology.objects;
	const foreignArcs = new Set(
		foreign.geometries.flatMap((area) => arcPartsOf(area as Area).flat(2)).map(arcIndex)
	);
	const inlandShapes = shapesOf(inland);
	const kept = gaps.geometries.filter((gap) => {
		if (
			arcPartsOf(gap as Area)
				.flat(2)
				.some((arc) => foreignArcs.has(arcIndex(arc)))
		)
			return true;
		const shape = (feature(topology, gap) as Feature<Shape>).geometry;
		const corners = (shape.coordinates as unknown[]).flat(Infinity) as number[];
		const isInland = (at: number) =>
			inlandShapes.some((land) => contains(land, corners.slice(at, at + 2)));
		return corners.some((_, at) => at % 2 === 0 && isInland(at));
	});
	return collect(kept.map((gap) => feature(topology, gap) as Feature));
}

function shapesOf(data: object): Shape[] {
	if ('features' in data)
		return (data.features as Feature[]).map(({ geometry }) => geometry as Shape);
	return 'geometries' in data ? (data.geometries as Shape[]) : [data as Shape];
}

function asFeature(geometry: Shape): Feature {
	return { type: 'Feature', properties: {}, geometry };
}

function collect(features: readonly Feature[]): object {
	return { type: 'FeatureCollection', features };
}
