/** Region names: what a region is called in full, in short, and in an address. */
import type { RegionCode, RegionKind } from './region';

export interface NamedRegion {
	readonly code: RegionCode;
	/** Full name: “Kabupaten Madiun”. */
	readonly name: string;
	/** Said instead of the bare name where that is unwieldy: “DI Yogyakarta”. */
	readonly short?: string | undefined;
}

const STATUS_WORDS = /^(Provinsi|Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota) /;
/** Left out in speech, so that the province of Yogyakarta counts as a namesake of its city. */
const HONOURS = /^(Daerah Istimewa|DKI) /;
const SHORT_STATUS: Readonly<Record<RegionKind, string>> = {
	provinsi: 'Prov.',
	kabupaten: 'Kab.',
	kota: 'Kota'
};

/** The kind that a full name states; null when it starts with no status word. */
export function kindOfName(name: string): RegionKind | null {
	const word = STATUS_WORDS.exec(name)?.[1]?.split(' ')[0]?.toLowerCase();
	return word === 'provinsi' || word === 'kabupaten' || word === 'kota' ? word : null;
}

/** The name without its status: “Kabupaten Madiun” → “Madiun”, “Kota Administrasi Jakarta Pusat” → “Jakarta Pusat”. */
export function bareName(name: string): string {
	return name.replace(STATUS_WORDS, '');
}

/**
 * Reduces a name to what makes two spellings the same name: letters and digits alone, small, without accents.
 * “Toli-Toli”, “Tolitoli” and “TOLI TOLI” give the same key.
 */
export function nameKey(name: string): string {
	return wordsOf(name).join('');
}

/** The words of a text, small and without accents; everything but letters and digits separates. */
export function wordsOf(text: string): string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The address part of a full name: “Kota Administrasi Jakarta Pusat” → `kota-administrasi-jakarta-pusat`. */
export function slugOf(name: string): string {
	return wordsOf(name).join('-');
}

/**
 * The name of a region in a list or a title: always with what it is, also where no other region shares its name. Officials
 * mind, and a row that names three regions in three ways is hard to read.
 * @param region its full name, and its label, which of a province may be shorter: “DI Yogyakarta”
 * @returns “Kab. Kampar”, “Kota Depok”, “Prov. Jambi”; a name without a status word as it is
 */
export function listName({
	name,
	label
}: {
	readonly name: string;
	readonly label: string;
}): string {
	const kind = kindOfName(name);
	if (kind === null) return name;
	const status = SHORT_STATUS[kind];
	const bare = kind === 'provinsi' ? label.replace(`${status} `, '') : bareName(name);
	return `${status} ${bare}`;
}

/**
 * Finds for each region the shortest name that no other region shares.
 * @param regions all of them, provinces too: “Jambi” is short only until the city of Jambi is in the list
 * @returns label by code: “Banyuwangi”, but “Kota Madiun” and “Kab. Madiun”, and “Prov. Jambi”
 */
export function labelsOf(regions: readonly NamedRegion[]): Map<RegionCode, string> {
	const bearers = new Map<string, number>();
	const spoken = (name: string) => nameKey(bareName(name).replace(HONOURS, ''));
	for (const { name } of regions) bearers.set(spoken(name), (bearers.get(spoken(name)) ?? 0) + 1);
	return new Map(
		regions.map(({ code, name, short }) => {
			if (short !== undefined) return [code, short];
			const kind = kindOfName(name);
			const bare = bareName(name);
			const shared = (bearers.get(spoken(name)) ?? 0) > 1;
			return [code, shared && kind !== null ? `${SHORT_STATUS[kind]} ${bare}` : bare];
		})
	);
}
