/** Regions (daerah): the 38 provinces and 514 kabupaten and kota, known by their official code. */

/** An official Kemendagri code: `35` (province) or `35.19` (kabupaten, kota). Names are labels, never keys. */
export type RegionCode = string & { readonly __regionCode: never };

export type RegionKind = 'provinsi' | 'kabupaten' | 'kota';

/** A position in degrees, WGS 84: [longitude, latitude]. */
export type Position = readonly [longitude: number, latitude: number];

export interface Region {
	readonly code: RegionCode;
	readonly kind: RegionKind;
	/** Full name: “Kabupaten Madiun”, “Kota Madiun”, “Provinsi Bali”. */
	readonly name: string;
	/** Shortest name that no other region shares: “Kab. Madiun”, “Kota Madiun”, “Banyuwangi”, “Bali”. */
	readonly label: string;
	/** Address part: `kabupaten-madiun`, `kota-madiun`, `provinsi-bali`. */
	readonly slug: string;
	/** The province it lies in; its own code for a province. */
	readonly province: RegionCode;
	/** Further names a reader may type: “KLU”, “Solo”, “Jatim”. */
	readonly aliases: readonly string[];
	/** Label point, inside the region's polygon. */
	readonly point: Position;
	/** Regions of the same level that share a land border, sorted by code. */
	readonly neighbours: readonly RegionCode[];
}

const CODE = /^\d{2}(\.\d{2})?$/;

/**
 * Reads an official region code.
 * @param text anything; a code is two digits, or two digits, a dot and two digits
 * @returns the code, or null when the text has another form (whether such a region exists is not asked here)
 */
export function parseRegionCode(text: unknown): RegionCode | null {
	return typeof text === 'string' && CODE.test(text) ? (text as RegionCode) : null;
}

/** The code of the province a region lies in; a province lies in itself. */
export function provinceOf(code: RegionCode): RegionCode {
	return code.slice(0, 2) as RegionCode;
}

/** Whether the code names a province rather than a kabupaten or kota. */
export function isProvince(code: RegionCode): boolean {
	return code.length === 2;
}

/**
 * Whether the region governs itself and so can be a party. The five cities and the regency of Jakarta are
 * administrative areas of the province (UU 29/2007 art. 7 and 9, kept by UU 2/2024): they are drawn, but sign nothing.
 */
export function isAutonomous(code: RegionCode): boolean {
	return isProvince(code) || provinceOf(code) !== '31';
}
