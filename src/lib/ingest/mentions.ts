/** All regions that a sentence names, each with what its name stands for there; lists share what is said of their first. */
import type { Region, RegionKind } from '../domain/region';
import { placesOf, SIGN, WITNESS, WITNESSING } from './cues';
import { findNames, wordsIn, type Gazetteer } from './gazetteer';
import { readMention, type Role } from './mention';
import type { Sentence } from './sentences';
import type { Span } from './span';

export interface Mention extends Span {
	/** The number of its sentence. */
	readonly at: number;
	/** Where the name begins in the sentence, with the words before that belong to it; and where it ends. */
	readonly from: number;
	readonly to: number;
	readonly candidates: readonly Region[];
	readonly role: Role;
	readonly kind: RegionKind | null;
	/** It only looks on: “disaksikan Gubernur X”. */
	readonly looksOn: boolean;
	/** How many names stand beside it in one list, itself included. */
	readonly listed: number;
}

const BETWEEN =
	/^\s*(?:,|;|&|\/|-|–|—|dan|serta|dengan|hingga|(?:,|;)\s*(?:dan|serta|hingga))\s*(?:juga\s*)?$/u;
const LEAD =
	/(?<!\p{L})(kabupaten(?:\/| dan | maupun )kota|kabupaten|kota|provinsi|daerah|pemda|pemkab|pemkot)(?!\p{L})[^.]{0,60}?(?:yaitu|yakni|adalah|ialah|meliputi|terdiri|masing-masing|antara lain|di antaranya|:|\()[^.:(]{0,25}$/iu;
/** A lead stands no farther before the first name. */
const LEAD_REACH = 110;

export function mentionsIn(sentence: Sentence, at: number, gazetteer: Gazetteer): Mention[] {
	const { plain } = sentence;
	const words = wordsIn(plain);
	const numberByStart = new Map(words.map(({ start }, number) => [start, number]));
	const signs = placesOf(SIGN, plain);
	const looked = placesOf(WITNESS, plain);
	const looking = placesOf(WITNESSING, plain);
	const found: Mention[] = [];
	/** The last name of the list that is being read. */
	let last = null as Mention | null;
	let list: number[] = [];
	const closeList = () => {
		for (const number of list) {
			const one = found[number];
			if (one !== undefined) found[number] = { ...one, listed: list.length };
		}
		list = [];
	};
	for (const name of findNames(plain, words, gazetteer)) {
		const read = readMention(words, numberByStart.get(name.start) ?? 0, plain);
		let { role, kind } = read;
		const isRepeated =
			last !== null &&
			/\(\s*$/u.test(plain.slice(last.to, name.start)) &&
			name.candidates.some((region) => last?.candidates.includes(region));
		if (isRepeated) continue;
		if (role === 'bare' && isDateline(sentence, name)) continue;
		const gap = last === null ? '' : withoutBrackets(plain.slice(last.to, read.start));
		const continues = last !== null && BETWEEN.test(gap);
		if (role === 'bare' && last !== null && continues) {
			if (isApposition(name.candidates, last, gap)) {
				last = { ...last, to: name.end };
				continue;
			}
			role = last.role;
			kind = agreeing(name.candidates, last.kind);
		} else if (role === 'bare') {
			const lead = LEAD.exec(plain.slice(Math.max(0, name.start - LEAD_REACH), name.start))?.[1];
			if (lead !== undefined) {
				role = 'typed';
				kind = agreeing(name.candidates, kindOfLead(lead));
			}
		}
		if (!continues) closeList();
		const span = { start: sentence.start + read.start, end: sentence.start + name.end };
		const looksOn = isLooking(read.start, looked, looking, signs, plain);
		const mention: Mention = {
			...span,
			at,
			from: read.start,
			to: name.end,
			candidates: name.candidates,
			role,
			kind,
			looksOn,
			listed: 1
		};
		list.push(found.length);
		found.push(mention);
		last = mention;
		if (read.alsoKind !== null && name.candidates.some((region) => region.kind === read.alsoKind)) {
			list.push(found.length);
			found.push({ ...mention, kind: read.alsoKind });
		}
	}
	closeList();
	return found;
}

/** “MADIUN –” before the first word: where it was written. */
function isDateline({ plain, isTitle }: Sentence, { start, end }: Span): boolean {
	if (isTitle || start > 2) return false;
	const after = plain.slice(end, end + 60);
	return (
		/^\s?(?:\([^()]*\)\s?)?[-–—:|]/u.test(after) ||
		(plain.slice(0, end) === plain.slice(0, end).toUpperCase() && /^\s?,/u.test(after))
	);
}

/** A list of kabupaten may hold a kota that says so itself; a name that is none of the kind says nothing. */
function agreeing(candidates: readonly Region[], kind: RegionKind | null): RegionKind | null {
	return candidates.some((region) => region.kind === kind) ? kind : null;
}

function kindOfLead(lead: string): RegionKind | null {
	const word = lead.toLowerCase();
	if (word === 'kabupaten' || word === 'pemkab') return 'kabupaten';
	if (word === 'kota' || word === 'pemkot') return 'kota';
	return word === 'provinsi' ? 'provinsi' : null;
}

/** “Kota Batu, Jawa Timur”: where it lies, not one more. */
function isApposition(candidates: readonly Region[], last: Mention, gap: string): boolean {
	if (!gap.trimStart().startsWith(',')) return false;
	if (/dan|serta/.test(gap)) return false;
	return candidates.some(
		(region) =>
			region.kind === 'provinsi' &&
			last.candidates.some((other) => other.kind !== 'provinsi' && other.province === region.code)
	);
}

function isLooking(
	from: number,
	looked: readonly Span[],
	looking: readonly Span[],
	signs: readonly Span[],
	text: string
): boolean {
	const before = looked.filter(({ end }) => end <= from).at(-1);
	if (before !== undefined) {
		const acts = signs.some(({ start }) => start > before.end && start < from);
		const withOthers = /(?<!\p{L})dengan(?!\p{L})/iu.test(text.slice(before.end, from));
		if (!acts && !withOthers) return true;
	}
	const after = looking.find(({ start }) => start >= from);
	if (after === undefined || after.start - from > 90) return false;
	return !signs.some(({ start }) => start > from && start < after.start);
}

/** “Kutai Timur (Kutim) dan …”: what stands in brackets belongs to the name. */
function withoutBrackets(text: string): string {
	return text.replace(/\([^()]{0,60}\)/gu, '').replace(/^[^()]{0,40}\)/u, '');
}
