/** What a region's name stands for where it stands: its government, its head, an office, a place, or somebody's home. */
import type { RegionKind } from '../domain/region';
import type { Word } from './gazetteer';

/**
 * government: Pemkab X · head: Bupati X · typed: Kabupaten X · agency: Dinas Kesehatan X · bare: X ·
 * place: Pendopo Bupati X, di Kabupaten X · other: Universitas X, Polres X, warga X
 */
export type Role = 'government' | 'head' | 'typed' | 'agency' | 'bare' | 'place' | 'other';

export interface Reading {
	readonly role: Role;
	/** What the words before the name say it is; null when they do not. */
	readonly kind: RegionKind | null;
	/** “Kabupaten dan Kota Madiun”: the name counts for this kind too. */
	readonly alsoKind: RegionKind | null;
	/** Where the words that say so begin. */
	readonly start: number;
}

const KINDS: ReadonlyMap<string, RegionKind> = new Map([
	['kabupaten', 'kabupaten'],
	['kab', 'kabupaten'],
	['kota', 'kota'],
	['kotamadya', 'kota'],
	['provinsi', 'provinsi'],
	['propinsi', 'provinsi'],
	['prov', 'provinsi']
]);
const GOVERNMENTS: ReadonlyMap<string, RegionKind | null> = new Map([
	['pemkab', 'kabupaten'],
	['pemkot', 'kota'],
	['pemko', 'kota'],
	['pemprov', 'provinsi'],
	['pemprop', 'provinsi'],
	['pemda', null],
	['pemerintah', null]
]);
const HEADS: ReadonlyMap<string, RegionKind> = new Map([
	['bupati', 'kabupaten'],
	['wabup', 'kabupaten'],
	['walikota', 'kota'],
	['wawali', 'kota'],
	['wawalkot', 'kota'],
	['walkot', 'kota'],
	['wako', 'kota'],
	['gubernur', 'provinsi'],
	['wagub', 'provinsi']
]);
const AGENCY =
	/^(?:dinas|dis(?:dukcapil|dik|kominfo|perindag|pora|budpar|hub|naker|parpora|budpora|pertan)\w*|din(?:kes|sos|as)\w*|bpbd|bappeda\w*|bapperida|bapenda|bkpsdm|bkd|bpkad|rsud|perumda|pdam|satpol|dpmptsp|damkar|dlh|dkp|dpmd|dpupr|inspektorat|sekda|sekdaprov|sekdakab|sekdako|sekretaris|setda|sekretariat)$/;
const PLACE =
	/^(?:pendopo|pendapa|gedung|kantor|aula|ruang|balai|balaikota|balairung|hotel|lobi|lobby|halaman|kompleks|komplek|graha|auditorium|rumah|rumdin|alun|lapangan|stasiun|bandara|pelabuhan|terminal|pasar|jalan|jl|gor|stadion|rs|museum|masjid|kecamatan|kec|desa|kelurahan|ibu|ibukota|wilayah|kawasan|perairan|pesisir)$/;
const OTHER =
	/^(?:dprd|polres\w*|polda|polsek|kapolres\w*|kapolda|universitas|univ|institut|politeknik|kampus|kejari|kejati|kejaksaan|kajari|kodim|dandim|korem|lanal|pengadilan|pn|bank|bpr|pt|cv|bps|bpn|kpu\w*|bawaslu|kadin|baznas|pmi|pwi|mui|kemenag|imigrasi|lapas|rutan|persatuan|ikatan|warga|masyarakat|penduduk|mahasiswa|petani|nelayan|pedagang|pengusaha|pelaku|asal|asli|kelahiran|wartawan|media|radar|rri|tribun|harian|pos|anggota|ketua|fraksi|tp|pkk|dekranasda|tim|satgas|forkopimda)$/;
const LOCATIVES: ReadonlySet<string> = new Set('di ke dari menuju sekitar seluruh'.split(' '));
/** Said between an office and the region it belongs to. */
const FAR = 7;

/**
 * Reads the words before a name.
 * @param words of the sentence
 * @param at the number of the word with which the name begins
 * @param text the sentence, whose commas and full stops end what belongs to the name
 */
export function readMention(words: readonly Word[], at: number, text: string): Reading {
	let first = at;
	const before = (count: number) => words[at - count]?.key ?? '';
	const touches = (count: number) => {
		const [left, right] = [words[at - count], words[at - count + 1]];
		if (left === undefined || right === undefined) return false;
		return /^[\s(“").’'/-]{0,4}$/u.test(text.slice(left.end, right.start));
	};
	let kind: RegionKind | null = null;
	let alsoKind: RegionKind | null = null;
	let role: Role = 'bare';
	let n = 1;
	const take = (count: number) => {
		n += count;
		first = at - n + 1;
	};
	while (touches(n)) {
		const word = before(n);
		if (word === 'kota' && before(n + 1) === 'wali' && touches(n + 1)) {
			[kind, role] = [kind ?? 'kota', 'head'];
			take(2);
			break;
		}
		if (word === 'kota' && /^balai$/.test(before(n + 1))) {
			return {
				role: 'place',
				kind: kind ?? 'kota',
				alsoKind,
				start: words[at - n - 1]?.start ?? 0
			};
		}
		const said = KINDS.get(word);
		const head = HEADS.get(word);
		if (said !== undefined) {
			kind ??= said;
			if (role === 'bare') role = 'typed';
			take(1);
			const other = KINDS.get(before(n + 1));
			if (
				other !== undefined &&
				other !== said &&
				/^(?:dan|maupun)$/.test(before(n)) &&
				touches(n)
			) {
				alsoKind = other;
				take(2);
			} else if (text.charAt((words[at - n + 1]?.start ?? 0) - 1) === '/' && KINDS.has(before(n))) {
				// “Kabupaten/Kota X” does not say which.
				kind = null;
				take(1);
			}
		} else if (GOVERNMENTS.has(word)) {
			const governs = GOVERNMENTS.get(word) ?? null;
			const other = GOVERNMENTS.get(before(n + 2)) ?? null;
			if (governs !== null && other !== null && other !== governs && before(n + 1) === 'dan') {
				alsoKind = other;
			}
			kind ??= governs;
			role = 'government';
			take(1);
		} else if (head !== undefined) {
			const other =
				before(n + 1) === 'dan'
					? (HEADS.get(before(n + 2)) ?? (before(n + 2) === 'kota' ? 'kota' : null))
					: null;
			if (other !== null && other !== head) alsoKind = other;
			[kind, role] = [kind ?? head, 'head'];
			take(1);
			break;
		} else if (word === 'daerah' && GOVERNMENTS.has(before(n + 1))) {
			take(1);
		} else if (word === 'administrasi' || word === 'kabupatenkota') {
			take(1);
		} else break;
	}
	const start = words[first]?.start ?? words[at]?.start ?? 0;
	const around = surroundings(words, first, text);
	if (around === 'place' && role !== 'government') return { role: 'place', kind, alsoKind, start };
	if (role === 'government' || role === 'head') return { role, kind, alsoKind, start };
	return { role: around ?? role, kind, alsoKind, start };
}

/** What the words say to which the name is attached: an office, a building, a club. */
function surroundings(words: readonly Word[], first: number, text: string): Role | null {
	for (let back = 1; back <= FAR; back++) {
		const [word, next] = [words[first - back], words[first - back + 1]];
		if (word === undefined || next === undefined) return null;
		if (!/^[\s(“"’').&-]{0,4}$/u.test(text.slice(word.end, next.start))) return null;
		if (back === 1 && word.key === 'se') return 'place';
		if (back === 1 && LOCATIVES.has(word.key)) {
			const who = words[first - 2]?.key ?? '';
			return /^(?:perwakilan|delegasi|rombongan|daerah|bupati|kepala|pejabat|pemerintah)$/.test(who)
				? null
				: 'place';
		}
		if (word.key === 'dinas' && words[first - back - 1]?.key === 'rumah') return 'place';
		if (back <= 3 && OTHER.test(word.key)) return 'other';
		if (back <= 3 && PLACE.test(word.key)) return 'place';
		if (AGENCY.test(word.key)) return 'agency';
		if (
			/^(?:dan|dengan|serta|antara|bersama|oleh|yang|untuk|pada|\p{L}*andatangan\p{L}*|\p{L}*teken|di|ke|dari)$/u.test(
				word.key
			)
		) {
			return null;
		}
	}
	return null;
}
