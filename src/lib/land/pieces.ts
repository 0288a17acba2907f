/** The country in pieces, each with the box it lies in: cut once, then every poster takes those it can show. */
import { feature, merge, mesh } from 'topojson-client';
import type { LineString, Polygon, Position } from 'geojson';
import type {
	GeometryObject,
	MultiPolygon,
	Polygon as PolygonOfArcs
} from 'topojson-specification';
import { boxAround, meets, type Box } from './boxes';
import { joinsProvinces, joinsRegions, type ContextTopology, type CountryTopology } from './land';

interface Piece<T> {
	readonly box: Box;
	readonly shape: T;
}

export interface CountryPieces {
	/** Islands, without borders. */
	readonly land: readonly Piece<Polygon>[];
	/** Borders between regions of one province. */
	readonly regionBorders: readonly Piece<LineString>[];
	readonly provinceBorders: readonly Piece<LineString>[];
}

const countries = new WeakMap<CountryTopology, CountryPieces>();
const contexts = new WeakMap<ContextTopology, readonly Piece<Polygon>[]>();

/** The pieces of a country; of the same topology the same ones. */
export function piecesOf(country: CountryTopology): CountryPieces {
	const known = countries.get(country);
	if (known !== undefined) return known;
	const { regions } = country.objects;
	const borders = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
		mesh(country, regions, isWanted).coordinates.map((coordinates) =>
			pieceOf<LineString>({ type: 'LineString', coordinates }, coordinates)
		);
	const pieces: CountryPieces = {
		land: polygonsOf(merge(country, regions.geometries.filter(isArea)).coordinates),
		regionBorders: borders(joinsRegions),
		provinceBorders: borders(joinsProvinces)
	};
	countries.set(country, pieces);
	return pieces;
}

/** Land outside Indonesia, polygon by polygon. */
export function contextPieces(context: ContextTopology): readonly Piece<Polygon>[] {
	const known = contexts.get(context);
	if (known !== undefined) return known;
	const land = feature(context, context.objects.land);
	const shapes = land.type === 'FeatureCollection' ? land.features : [land];
	const pieces = shapes.flatMap(({ geometry }) =>
		geometry.type === 'Polygon'
			? polygonsOf([geometry.coordinates])
			: geometry.type === 'MultiPolygon'
				? polygonsOf(geometry.coordinates)
				: []
	);
	contexts.set(context, pieces);
	return pieces;
}

/** Those that reach into a box, as one shape. */
export function shapeWithin<T extends Polygon | LineString>(
	pieces: readonly Piece<T>[],
	box: Box
): { readonly type: 'GeometryCollection'; readonly geometries: T[] } {
	const inside = pieces.filter((piece) => meets(piece.box, box));
	return { type: 'GeometryCollection', geometries: inside.map(({ shape }) => shape) };
}

export function isArea(geometry: GeometryObject): geometry is PolygonOfArcs | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function polygonsOf(polygons: readonly Position[][][]): Piece<Polygon>[] {
	return polygons.map((coordinates) =>
		pieceOf<Polygon>({ type: 'Polygon', coordinates }, coordinates[0] ?? [])
	);
}

function pieceOf<T>(shape: T, edge: readonly Position[]): Piece<T> {
	return { box: boxAround(edge), shape };
}
