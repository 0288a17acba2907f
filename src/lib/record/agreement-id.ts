/** The id of an agreement that has none yet. */
import { bareName, slugOf } from '../domain/region-names';
import type { Region, RegionKind } from '../domain/region';
import { UNDATED_FOLDER } from './read-record';

const KINDS: Readonly<Record<RegionKind, string>> = {
	provinsi: 'prov',
	kabupaten: 'kab',
	kota: 'kota'
};
/** Parties that an id names; of more only two are, and `dkk` (and others). */
const NAMED = 3;

/**
 * Proposes an id: the date as far as known, then the parties by their codes.
 * @param signed `2026-02-09`, `2026-02`, `2026` or undefined
 * @param parties in any order, two or more
 */
export function proposeId(signed: string | undefined, parties: readonly Region[]): string {
	const names = [...parties]
		.sort((a, b) => (a.code < b.code ? -1 : 1))
		.map(({ kind, name }) => `${KINDS[kind]}-${slugOf(shortened(bareName(name)))}`);
	const shown = names.length > NAMED ? [...names.slice(0, 2), 'dkk'] : names;
	return [signed ?? UNDATED_FOLDER, ...shown].join('-');
}

/** As the ids of the record say it: `prov-di-yogyakarta`. */
function shortened(name: string): string {
	return name.replace('Daerah Istimewa', 'DI');
}
