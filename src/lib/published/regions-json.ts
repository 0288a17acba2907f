/** The published file `/data/regions.json`: the regions and the catalogue of sectors, for the page itself. */
import * as v from 'valibot';
import type { Region } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import { names, parsePublished, PUBLISHED_VERSION, regionCode, version } from './form';

export interface PublishedRegions {
	readonly version: number;
	/** Sorted by code. */
	readonly regions: readonly Region[];
	readonly catalogue: SectorCatalogue;
}

const region = v.object({
	code: regionCode,
	kind: v.picklist(['provinsi', 'kabupaten', 'kota']),
	name: v.string(),
	label: v.string(),
	slug: v.string(),
	province: regionCode,
	aliases: v.array(v.string()),
	point: v.strictTuple([v.number(), v.number()]),
	neighbours: v.array(regionCode)
});

const schema = v.object({
	version,
	regions: v.pipe(v.array(region), v.minLength(1)),
	catalogue: v.object({
		groups: v.array(v.object({ id: v.string(), name: names, sectors: v.array(v.string()) })),
		sectors: v.array(
			v.object({
				id: v.string(),
				name: names,
				class: v.picklist(['dasar', 'wajib', 'pilihan', 'penunjang']),
				group: v.string()
			})
		)
	})
});

/** Prints the file, regions sorted by code, one per line. */
export function printRegionsJson(regions: readonly Region[], catalogue: SectorCatalogue): string {
	const lines = sorted(regions).map((item) => JSON.stringify(v.parse(region, item)));
	const words = JSON.stringify(catalogue);
	return `{"version":${PUBLISHED_VERSION},"regions":[\n${lines.join(',\n')}\n],"catalogue":${words}}\n`;
}

/**
 * Reads the file's content; keys it does not know are dropped.
 * @param value what JSON.parse gave, or anything
 * @throws Error naming the first place that is not of the published form
 */
export function parsePublishedRegions(value: unknown): PublishedRegions {
	const { version, regions, catalogue } = parsePublished(schema, value, 'regions.json');
	return { version, regions: sorted(regions), catalogue };
}

function sorted(regions: readonly Region[]): Region[] {
	return [...regions].sort((a, b) => (a.code < b.code ? -1 : 1));
}
