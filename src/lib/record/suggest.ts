/** What an editor most likely meant where the vocabulary knows no such word. */
import { INSTRUMENTS, STATUSES } from '../domain/agreement';
import type { Region } from '../domain/region';
import type { SectorCatalogue } from '../domain/sector';
import { KEYS, type Vocabulary } from './agreement-file';
import { quote, type KeyPath } from './issue';
import { nearest } from './nearest';

/**
 * The nearest valid value for a place of an agreement file.
 * @param path where the value stands
 * @param seen what stands there
 * @returns it as the editor would write it, or null when nothing is near
 */
export function suggestValue(path: KeyPath, seen: unknown, words: Vocabulary): string | null {
	if (path[0] === 'parties' && typeof seen === 'number') {
		return suggestRegion(String(seen), words.regions);
	}
	if (typeof seen !== 'string') return null;
	switch (path[0]) {
		case 'parties':
			return suggestRegion(seen, words.regions);
		case 'sectors':
			return suggestSector(seen, words.catalogue);
		case 'instruments':
			return quoted(nearest(seen, INSTRUMENTS));
		case 'status':
			return quoted(nearest(seen, STATUSES));
		default:
			return null;
	}
}

/** The nearest key for an unknown one. */
export function suggestKey(path: KeyPath): {
	readonly known: readonly string[];
	readonly nearest: string | null;
} {
	const known: readonly string[] =
		path.length === 1
			? KEYS.agreement
			: path[0] === 'signatories'
				? KEYS.signatories
				: path[0] === 'calledOff'
					? KEYS.calledOff
					: KEYS.sources;
	return { known, nearest: quoted(nearest(String(path.at(-1)), known)) };
}

/** Codes are compared with codes, and whatever else was written with the names of regions. */
function suggestRegion(seen: string, regions: readonly Region[]): string | null {
	const code = /^[\d.\s]+$/.test(seen);
	// Whoever reads 35.10 as a number writes 35.1: the zero is missing at the end, and no other digit is wrong.
	const eaten = /^\d\d\.\d$/.test(seen)
		? regions.find((one) => one.code === `${seen}0`)
		: undefined;
	if (eaten !== undefined) return `"${eaten.code}" (${eaten.name})`;
	const byWord = new Map<string, Region>();
	for (const region of regions) {
		const words = code ? [region.code] : [region.name, region.label, ...region.aliases];
		for (const word of words) byWord.set(word, region);
	}
	const region = byWord.get(nearest(seen, byWord.keys()) ?? '');
	return region === undefined ? null : `"${region.code}" (${region.name})`;
}

function suggestSector(seen: string, { groups, sectors }: SectorCatalogue): string | null {
	const group = groups.find(({ id }) => id === seen);
	if (group !== undefined) return `a sector of that group: ${group.sectors.join(', ')}`;
	const byWord = new Map(sectors.map((sector) => [sector.name.id, sector.id]));
	for (const { id } of sectors) byWord.set(id, id);
	return quoted(byWord.get(nearest(seen, byWord.keys()) ?? '') ?? null);
}

function quoted(word: string | null): string | null {
	return word === null ? null : quote(word);
}
