/** Words of a fixed list in a cell: their ids, or their names on screen in either language. */
import { INSTRUMENTS, STATUSES } from '../domain/agreement';
import { nameKey } from '../domain/region-names';
import type { SectorCatalogue } from '../domain/sector';
import { messages as m } from '../i18n/messages';
import { nearest } from '../record/nearest';

export interface WordList {
	readonly ids: readonly string[];
	/** The id of a word; undefined when it is none of the list. */
	readonly find: (text: string) => string | undefined;
	/** The id most like a word; null when none is. */
	readonly near: (text: string) => string | null;
}

/** What else people write. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
	signed: ['ditandatangani', 'sudah ditandatangani', 'tanda tangan'],
	planned: ['rencana', 'direncanakan'],
	renewed: ['diperpanjang', 'perpanjangan', 'perpanjang'],
	'nota-kesepahaman': ['nota kesepahaman', 'mou', 'memorandum of understanding'],
	'kesepakatan-bersama': ['kesepakatan bersama', 'kesepakatan', 'kb', 'ksb'],
	'perjanjian-kerja-sama': ['perjanjian kerja sama', 'pks'],
	'sister-city': ['kota kembar', 'kabupaten kembar'],
	adendum: ['addendum'],
	lainnya: ['lain', 'lain-lain']
};

export const statuses = (): WordList =>
	wordList(STATUSES.map((id) => [id, m.statusName[id], ...(OTHER_WORDS[id] ?? [])]));

export const instruments = (): WordList =>
	wordList(INSTRUMENTS.map((id) => [id, m.instrumentName[id], ...(OTHER_WORDS[id] ?? [])]));

export const sectorWords = ({ sectors }: SectorCatalogue): WordList =>
	wordList(sectors.map(({ id, name }) => [id, name.id, name.en]));

/** @param entries an id and all it may be called */
function wordList(entries: readonly (readonly [id: string, ...names: string[]])[]): WordList {
	const byKey = new Map<string, string>();
	for (const [id, ...names] of entries)
		for (const name of [id, ...names]) byKey.set(nameKey(name), id);
	return {
		ids: entries.map(([id]) => id),
		find: (text) => byKey.get(nameKey(text)),
		near: (text) => byKey.get(nearest(nameKey(text), byKey.keys()) ?? '') ?? null
	};
}
