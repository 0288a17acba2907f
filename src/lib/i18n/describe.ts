/** Full sentences about links, hubs and regions, for lists, tooltips and screen readers. */
import { yearOf, type Agreement } from '$lib/domain/agreement';
import type { SectorCatalogue, SectorId } from '$lib/domain/sector';
import { tallyOf } from '$lib/domain/tally';
import { formatDate } from './format';
import { messages as m } from './messages';

/** Names beyond this many are counted instead of listed: a sentence must end before the breath does. */
const NAMED_SECTORS = 4;

export interface SectorList {
	/** How many are named. */
	readonly most?: number;
	/** The others are passed over; null for none. */
	readonly only?: ReadonlySet<string> | null;
}

/**
 * The sectors of some agreements, most frequent first.
 * @returns “pendidikan, kesehatan, dan 3 lainnya”; “bidang tidak disebut” when none states any
 */
export function describeSectors(
	agreements: readonly Agreement[],
	catalogue: SectorCatalogue,
	{ most = NAMED_SECTORS, only = null }: SectorList = {}
): string {
	const counts = new Map<SectorId, number>();
	for (const { sectors } of agreements) {
		for (const id of sectors) {
			if (only === null || only.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	if (counts.size === 0) return m.unstated.toLowerCase();
	const names = new Map(catalogue.sectors.map(({ id, name }) => [id, name.id]));
	const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => names.get(id) ?? id);
	const named = ranked.slice(0, most).map(withinSentence);
	const rest = ranked.length - named.length;
	return rest === 0 ? named.join(', ') : `${named.join(', ')}, ${m.andOthers(rest)}`;
}

/**
 * How much two regions share, and how much of it just the two of them.
 * @param all agreements in which both take part
 * @param alone how many of these have no other party
 * @returns “5 kerja sama, 2 di antaranya hanya berdua”; the count by itself when all are of the two alone
 */
export function describeShared(all: readonly Agreement[], alone: number): string {
	const count = m.tally(tallyOf(all));
	if (alone === all.length) return count;
	return `${count}, ${alone === 0 ? m.noneAlone : m.ofThemAlone(alone)}`;
}

/** A name as it stands within a sentence: “pengembangan SDM aparatur”, “TIK”. */
function withinSentence(name: string): string {
	const isAbbreviation = /^\p{Lu}{2}/u.test(name);
	return isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** “13 Januari 2026” for one agreement, “2018–2026” for several, “tanpa tanggal” when none is dated. */
export function describeDates(agreements: readonly Agreement[]): string {
	const dates = agreements.flatMap(({ signed }) => signed ?? []).sort();
	const first = dates[0];
	const last = dates.at(-1);
	if (first === undefined || last === undefined) return m.undated.toLowerCase();
	if (first === last) return formatDate(first);
	const [from, to] = [yearOf(first), yearOf(last)];
	return from === to ? String(from) : `${from}–${to}`;
}

/** “Kota Kediri – Kota Madiun: 1 kerja sama; ekonomi, pariwisata; 13 Januari 2026” */
export function describePair(
	names: readonly [string, string],
	agreements: readonly Agreement[],
	catalogue: SectorCatalogue
): string {
	return m.pairSentence(
		m.pair(...names),
		m.tally(tallyOf(agreements)),
		describeSectors(agreements, catalogue),
		describeDates(agreements)
	);
}

/** “Kota Madiun: 6 mitra, 6 kerja sama; pangan, pariwisata” */
export function describeRegion(
	name: string,
	partners: number,
	agreements: readonly Agreement[],
	catalogue: SectorCatalogue
): string {
	return m.regionSentence(
		name,
		partners,
		m.tally(tallyOf(agreements)),
		describeSectors(agreements, catalogue)
	);
}

/**
 * The parties of an agreement in one line.
 * @param names their labels, in order
 * @param most how many to name before the rest is counted
 */
export function describeParties(names: readonly string[], most = 4): string {
	if (names.length === 2) return m.pair(names[0] ?? '', names[1] ?? '');
	if (names.length <= most) return names.join(', ');
	return `${names.slice(0, most - 1).join(', ')}, ${m.andOthers(names.length - most + 1)}`;
}
