/** The ground of a poster: land and borders as path data, cut off where nobody will look. */
import { geoIdentity, geoPath, geoTransform, type GeoPermissibleObjects } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { RegionCode } from '$lib/domain/region';
import type { Level } from '$lib/domain/view';
import { within, type Box } from '$lib/land/boxes';
import type { ContextTopology, CountryTopology } from '$lib/land/land';
import { contextPieces, isArea, piecesOf, shapeWithin } from '$lib/land/pieces';
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
	const pieces = piecesOf(country);
	const { regions, provinces } = country.objects;
	const areas = states.level === 'daerah' ? regions.geometries : provinces.geometries;
	const merged = (isWanted: (area: GeometryObject) => boolean, of: readonly GeometryObject[]) =>
		draw(merge(country, within(country, of.filter(isWanted), box).filter(isArea)));
	const tintOf = ({ id }: GeometryObject): number => states.tints.get(id as RegionCode) ?? 0;
	const tints = [...new Set(states.tints.values())].sort((a, b) => a - b);
	const outlined = new Set<string>(states.outlined);
	return {
		context: draw(shapeWithin(contextPieces(context), box)),
		land: draw(shapeWithin(pieces.land, box)),
		tinted: new Map(tints.map((tint) => [tint, merged((area) => tintOf(area) === tint, areas)])),
		regionBorders:
			viewport.zoom < REGION_BORDERS_FROM ? '' : draw(shapeWithin(pieces.regionBorders, box)),
		provinceBorders: draw(shapeWithin(pieces.provinceBorders, box)),
		outline: merged(
			({ id }) => outlined.has(String(id)),
			[...regions.geometries, ...provinces.geometries]
		)
	};
}

/** What is drawn, in degrees. */
function boxOf({ width, height, scale, originX, originY }: Viewport, overdraw: number): Box {
	const at = (x: number, y: number) => fromScene([(x - originX) / scale, (y - originY) / scale]);
	const [west, north] = at(-width * overdraw, -height * overdraw);
	const [east, south] = at(width * (1 + overdraw), height * (1 + overdraw));
	return [west, south, east, north];
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
