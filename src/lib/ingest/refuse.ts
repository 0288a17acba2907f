/** Why an article gives no agreement. */
import type { Region } from '../domain/region';
import type { Act } from './acts';
import { counterpartsIn, isWithOthersOnly, type Counterpart } from './counterparts';
import { placesOf, says, TEXT } from './cues';
import type { Refusal, RefusalCode } from './draft';
import type { Mention } from './mentions';
import { findParties, partiesOfAct, type Weighing } from './parties';
import type { Span } from './span';

const BOUNDARY =
	/(?<!\p{L})(?:(?:penegasan|penetapan|penyelesaian|sengketa|segmen|tapal|titik|pilar|konflik|kesepakatan|garis|pelacakan) (?:tapal )?batas|batas (?:daerah|wilayah|antardaerah|administrasi)|tapal batas|tata batas)(?!\p{L})/giu;

/**
 * Decides whether an article is refused before its fields are read.
 * @returns null when it tells of an agreement between regions
 */
export function refusalOf(weighing: Weighing): Refusal | null {
	const { sentences, mentions, acts } = weighing;
	const told = acts.filter(({ kind }) => kind !== 'denied');
	const partners = partnersOf(weighing, told);
	const refuse = (code: RefusalCode, seen: readonly Span[]): Refusal => ({
		code,
		seen: seen.slice(0, 3),
		regions: regionsSeen(weighing),
		partners: namesOf(partners)
	});
	if (sentences.length === 0) return refuse('empty', []);
	if (told.length === 0)
		return refuse(
			'no-agreement',
			acts.map((act) => spanOf(act, weighing))
		);
	const seen = told.map((act) => spanOf(act, weighing));
	if (isBoundary(weighing, told)) return refuse('boundary', seen);

	const body = told.filter(({ isTitle, isQuoted }) => !isTitle && !isQuoted);
	const core = new Set(body.flatMap((act) => [...ownParties(weighing, act)]));
	const withOthers = body.filter((act) => {
		const sentence = sentences[act.at];
		if (sentence === undefined) return false;
		return isWithOthersOnly(
			act,
			sentence,
			mentions.filter(({ at }) => at === act.at),
			counterpartsIn(sentence)
		);
	});
	const joins = body.some(
		(act) => !withOthers.includes(act) && ownParties(weighing, act).size >= 2
	);
	if (withOthers.length > 0 && !joins) return refuse('partner-only', seen);
	if (
		core.size === 1 &&
		partners.length > 0 &&
		!body.some((act) => partiesOfAct(weighing, act).size >= 2)
	)
		return refuse('partner-only', seen);
	if (findParties(weighing).length >= 2) return null;
	return refuse(
		partners.length > 0
			? 'partner-only'
			: core.size > 0 || regionsSeen(weighing).length > 0
				? 'one-region'
				: 'no-agreement',
		seen
	);
}

function ownParties({ mentions, decide }: Weighing, act: Act): Set<Region> {
	const roles: ReadonlySet<Mention['role']> = new Set(['government', 'head', 'typed', 'agency']);
	return new Set(
		mentions
			.filter((one) => one.at === act.at && !one.looksOn && roles.has(one.role))
			.map((one) => decide(one).region)
	);
}

function partnersOf({ sentences }: Weighing, acts: readonly Act[]): Counterpart[] {
	return acts.flatMap(({ at }) => {
		const sentence = sentences[at];
		return sentence === undefined ? [] : counterpartsIn(sentence);
	});
}

/** “PT Bank X” also holds “Bank X”. */
function namesOf(partners: readonly Counterpart[]): string[] {
	const names = [...new Set(partners.map(({ name }) => name))];
	return names
		.filter((name) => !names.some((other) => other !== name && other.endsWith(name)))
		.slice(0, 5);
}

function regionsSeen({ mentions, decide }: Weighing): Region[] {
	const regions = mentions
		.filter(({ role }) => role !== 'other' && role !== 'bare')
		.map((one) => decide(one).region);
	return [...new Set(regions)].slice(0, 6);
}

/** The act is about where the border runs, and about nothing else that could be cooperated on. */
function isBoundary({ sentences }: Weighing, acts: readonly Act[]): boolean {
	const told = acts.filter((act) => {
		const text = sentences[act.at]?.plain ?? '';
		return placesOf(BOUNDARY, text).length > 0;
	});
	if (told.length === 0) return false;
	return !sentences.some(
		({ plain }) =>
			says(/(?<!\p{L})(?:kerja ?sama|mou|nota kesepahaman|pks)(?!\p{L})/iu, plain) &&
			says(TEXT, plain)
	);
}

function spanOf(act: Act, { sentences }: Weighing): Span {
	const start = sentences[act.at]?.start ?? 0;
	return { start: start + act.cue.start, end: start + act.cue.end };
}
