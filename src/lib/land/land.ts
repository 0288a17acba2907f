/** Topology to what MapLibre takes: ground of regions and provinces, and each border once. */
import { feature, mesh } from 'topojson-client';
import type { FeatureCollection, MultiLineString, Polygon, MultiPolygon } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { provinceOf, type RegionCode } from '$lib/domain/region';

/** A topology of the country: features carry the official code as id. */
export type CountryTopology = Topology<{
	readonly regions: GeometryCollection;
	readonly provinces: GeometryCollection;
}>;

/** Land outside Indonesia. */
export type ContextTopology = Topology<{ readonly land: GeometryObject }>;

export type Ground = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;
export type BorderKind = 'coast' | 'region' | 'province';
export type Borders = FeatureCollection<MultiLineString, { readonly kind: BorderKind }>;

export interface Land {
	readonly regions: Ground;
	readonly provinces: Ground;
	readonly borders: Borders;
}

/** What the map stands on: the country, and land outside it. */
export interface MapLand extends Land {
	readonly context: FeatureCollection;
}

/** Turns a topology into the land of the map. */
export function landOf(topology: CountryTopology): Land {
	const { regions, provinces } = topology.objects;
	const border = (kind: BorderKind, geometry: MultiLineString) => ({
		type: 'Feature' as const,
		properties: { kind },
		geometry
	});
	return {
		regions: groundOf(topology, regions),
		provinces: groundOf(topology, provinces),
		borders: {
			type: 'FeatureCollection',
			features: [
				border(
					'coast',
					mesh(topology, regions, (a, b) => a === b)
				),
				border('region', mesh(topology, regions, joinsRegions)),
				border('province', mesh(topology, regions, joinsProvinces))
			]
		}
	};
}

/** Whether what two areas share is a border between regions of one province. */
export function joinsRegions(a: GeometryObject, b: GeometryObject): boolean {
	return a !== b && provinceOfArea(a) === provinceOfArea(b);
}

/** Whether what two areas share is a border between provinces. */
export function joinsProvinces(a: GeometryObject, b: GeometryObject): boolean {
	return provinceOfArea(a) !== provinceOfArea(b);
}

/** The province that a region of a topology lies in. */
function provinceOfArea({ id }: GeometryObject): RegionCode {
	return provinceOf(String(id) as RegionCode);
}

/** MapLibre keeps states by a property's value, hence the code is a property too. */
function groundOf(topology: CountryTopology, collection: GeometryCollection): Ground {
	const { features } = feature(topology, collection);
	return {
		type: 'FeatureCollection',
		features: features.map(({ id, geometry }) => ({
			type: 'Feature',
			properties: { code: String(id) },
			geometry: geometry as Polygon | MultiPolygon
		}))
	};
}

/** Land outside Indonesia as one feature collection. */
export function contextLand(topology: ContextTopology): FeatureCollection {
	const land = feature(topology, topology.objects.land);
	return land.type === 'FeatureCollection' ? land : { type: 'FeatureCollection', features: [land] };
}
