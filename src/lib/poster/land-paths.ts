/** The ground of a poster: land and borders as path data, cut off where nobody will look. */
import { geoIdentity, geoPath, geoTransform, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { RegionCode } from '$lib/domain/region';
import type { Level } from '$lib/domain/view';
import { within, type Box } from '$lib/land/boxes';
import { provinceOfArea, type ContextTopology, type CountryTopology } from '$lib/land/land';
import { fromScene, toScene, type Viewport } from '$lib/scene/mercator';
import { RelativePath } from './relative-path';

/** Pixels per unit of the path data: half a pixel would make small islands angular. */
export const LAND_STEP = 0.25;
/** Closer than this, borders of regions are more than a veil. */
const REGION_BORDERS_FROM = 4.4;

export interface Boundaries {
	readonly country: CountryTopology;
	readonly context: ContextTopology;
}

/** What the ground of a poster shows besides bare land. */
export interface GroundStates {
	readonly level: Level;
	/** Tint of each region or province that is not bare, as `tintsOf` numbers them. */
	readonly tints: ReadonlyMap<RegionCode, number>;
	readonly outlined: readonly RegionCode[];
}

/** Path data in units of `LAND_STEP`; empty where nothing is to be drawn. */
export interface LandPaths {
	readonly context: string;
	readonly land: string;
	/** By tint, 1 and up; one shape for all regions of a tint. */
	readonly tinted: ReadonlyMap<number, string>;
	readonly regionBorders: string;
	readonly provinceBorders: string;
	readonly outline: string;
}

/**
 * Projects and cuts the ground.
 * @param overdraw share of width and height drawn beyond each edge: a frame of another shape shows it
 */
export function landPaths(
	{ country, context }: Boundaries,
	states: GroundStates,
	viewport: Viewport,
	overdraw: number
): LandPaths {
	const draw = pathWriter(viewport, overdraw);
	const box = boxOf(viewport, overdraw);
	const regions = within(country, country.objects.regions.geometries, box);
	const provinces = within(country, country.objects.provinces.geometries, box);
	const areas = states.level === 'daerah' ? regions : provinces;
	const merged = (chosen: readonly GeometryObject[]): string =>
		draw(merge(country, chosen.filter(isArea)));
	const borders = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean): string =>
		draw(mesh(country, { type: 'GeometryCollection', geometries: regions }, isWanted));
	const tintOf = ({ id }: GeometryObject): number => states.tints.get(id as RegionCode) ?? 0;
	const tints = [...new Set(states.tints.values())].sort((a, b) => a - b);
	const outlined = new Set<string>(states.outlined);
	return {
		context: draw({
			type: 'FeatureCollection',
			features: within(context, parts(context.objects.land), box).map((part) =>
				feature(context, part)
			)
		}),
		land: merged(regions),
		tinted: new Map(
			tints.map((tint) => [tint, merged(areas.filter((area) => tintOf(area) === tint))])
		),
		regionBorders:
			viewport.zoom < REGION_BORDERS_FROM
				? ''
				: borders((a, b) => a !== b && provinceOfArea(a) === provinceOfArea(b)),
		provinceBorders: borders((a, b) => provinceOfArea(a) !== provinceOfArea(b)),
		outline: merged([...regions, ...provinces].filter(({ id }) => outlined.has(String(id))))
	};
}

/** Land outside Indonesia polygon by polygon, whatever it comes as. */
function parts(geometry: GeometryObject): Polygon[] {
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(parts);
	if (geometry.type === 'Polygon') return [geometry];
	if (geometry.type !== 'MultiPolygon') return [];
	return geometry.arcs.map((arcs) => ({ type: 'Polygon', arcs }));
}

/** What is drawn, in degrees. */
function boxOf({ width, height, scale, originX, originY }: Viewport, overdraw: number): Box {
	const at = (x: number, y: number) => fromScene([(x - originX) / scale, (y - originY) / scale]);
	const [west, north] = at(-width * overdraw, -height * overdraw);
	const [east, south] = at(width * (1 + overdraw), height * (1 + overdraw));
	return [west, south, east, north];
}

function isArea(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** From degrees to path data: the map's own projection, then what lies outside is cut off. */
function pathWriter(
	{ width, height, scale, originX, originY }: Viewport,
	overdraw: number
): (shape: GeoPermissibleObjects) => string {
	const project = geoTransform({
		point(longitude, latitude) {
			this.stream.point(...toScene([longitude, latitude]));
		}
	});
	const frame = geoIdentity()
		.scale(scale)
		.translate([originX, originY])
		.clipExtent([
			[-width * overdraw, -height * overdraw],
			[width * (1 + overdraw), height * (1 + overdraw)]
		]);
	return (shape) => {
		const path = new RelativePath(LAND_STEP);
		geoPath({ stream: (sink) => project.stream(frame.stream(sink)) }, path)(shape);
		return path.text;
	};
}
