/** Reads an article: from pasted text to drafts of agreements, each field with the words that support it. */
import type { Status } from '../domain/agreement';
import { findActs, type Act } from './acts';
import type { ArticleReading, Draft, Note } from './draft';
import type { Gazetteer } from './gazetteer';
import { findInstruments } from './instruments';
import { decider } from './kinds';
import type { Lexicon } from './lexicon';
import { mentionsIn } from './mentions';
import { readCount } from './number-words';
import { findParties, type Party, type Weighing } from './parties';
import { findSignatories } from './people';
import { findPlace } from './place';
import { findPrograms } from './programs';
import { readText } from './read-text';
import { refusalOf } from './refuse';
import { findSectors } from './sectors';
import { sentencesOf } from './sentences';
import { partsOf } from './several';
import { readSigningDate } from './signing-date';
import { DOUBTFUL, type Found, type Span } from './span';
import { findLegalBasis, findTerm } from './terms';

/** What is known before any article is read. */
export interface Knowledge {
	readonly gazetteer: Gazetteer;
	readonly lexicon: Lexicon;
}

export interface ReadingOptions {
	/** ISO date of publication, when the editor knows it. */
	readonly published: string | null;
}

/**
 * Reads an article; never throws, whatever the input is.
 * @param input plain text or HTML, whole or an excerpt
 */
export function readArticle(
	input: string,
	{ gazetteer, lexicon }: Knowledge,
	{ published }: ReadingOptions
): ArticleReading {
	const { text, isCut } = readText(input);
	const sentences = sentencesOf(text);
	const acts = findActs(sentences);
	const mentions = sentences.flatMap((sentence, at) => mentionsIn(sentence, at, gazetteer));
	const weighing: Weighing = { sentences, mentions, acts, decide: decider(mentions, text) };
	const refusal = refusalOf(weighing);
	if (refusal !== null) return { text, isCut, drafts: [], refusal };

	const told = acts.filter(({ kind }) => kind !== 'denied');
	const parts = partsOf(weighing, told);
	const drafts =
		parts.length === 0
			? [draftOf(weighing, findParties(weighing), lexicon, published)]
			: parts.map((part) => {
					const parties = findParties(weighing, part.sentences).filter(({ value }) =>
						part.parties.has(value)
					);
					return draftOf(weighing, parties, lexicon, published, part.sentences);
				});
	return {
		text,
		isCut,
		drafts: drafts.filter(({ parties }) => parties.length >= 2),
		refusal: null
	};
}

function draftOf(
	{ sentences, mentions, acts, decide }: Weighing,
	parties: readonly Party[],
	lexicon: Lexicon,
	published: string | null,
	only?: ReadonlySet<number>
): Draft {
	const own = acts.filter(({ at }) => only === undefined || only.has(at));
	const done = own.filter(({ kind }) => kind === 'signed' || kind === 'renewed');
	const status = statusOf(own, sentences);
	const { signed, notes } = readSigningDate(sentences, own, published, only);
	const place = findPlace(sentences, own, only);
	const signatories = findSignatories(sentences, own, mentions, decide, only);
	const named: Span[] = [
		...mentions,
		...(place?.spans ?? []),
		...signatories.flatMap(({ spans }) => spans)
	];
	return {
		parties,
		signed,
		status,
		instruments: findInstruments(sentences, own, only),
		sectors: findSectors(sentences, own, lexicon, named, only),
		place: status.value === 'planned' ? null : place,
		signatories,
		programs: findPrograms(sentences, own, only),
		legalBasis: findLegalBasis(sentences),
		validYears: findTerm(sentences, only),
		notes: [...notes, ...notesOnParties(parties, sentences), ...quotedOnly(done, sentences)]
	};
}

/** What the body says goes before its headline; what is done before what is planned. */
function statusOf(acts: readonly Act[], sentences: Weighing['sentences']): Found<Status> {
	const ranked = [...acts]
		.filter(({ kind }) => kind !== 'denied')
		.sort((a, b) => rank(a) - rank(b));
	const [best] = ranked;
	if (best === undefined)
		throw new Error('An article without an act is refused before its status is asked for.');
	const same = ranked.filter(({ kind }) => kind === best.kind);
	const renewed = ranked.find(({ kind, isTitle }) => kind === 'renewed' && !isTitle);
	const isDone = best.kind !== 'planned';
	const value: Status =
		isDone && renewed !== undefined
			? 'renewed'
			: best.kind === 'renewed'
				? 'renewed'
				: isDone
					? 'signed'
					: 'planned';
	const confidence =
		best.isTitle || best.isQuoted || best.kind === 'earlier' ? 0.6 : best.isSigning ? 0.95 : 0.75;
	return {
		value,
		confidence,
		spans: (value === 'renewed' && renewed !== undefined ? [renewed] : same)
			.slice(0, 3)
			.map((act) => cueOf(act, sentences))
	};
}

function rank({ kind, isTitle, isQuoted, isSigning }: Act): number {
	const done = kind === 'signed' || kind === 'renewed';
	if (done && !isTitle && !isQuoted && isSigning) return 0;
	if (kind === 'planned' && !isTitle) return done ? 0 : 2;
	if (done && !isTitle && !isQuoted) return 1;
	if (done && isQuoted) return 3;
	if (done) return 4;
	return kind === 'planned' ? 5 : 6;
}

function cueOf(act: Act, sentences: Weighing['sentences']): Span {
	const start = sentences[act.at]?.start ?? 0;
	return { start: start + act.cue.start, end: start + act.cue.end };
}

const COUNT =
	/(?<!\p{L})(\p{L}+|\d{1,2})\s(?:pemerintah )?(?:daerah|kabupaten(?:\/kota| dan kota)?|kota|provinsi|kepala daerah|bupati|wali kota|pemda)(?!\p{L})/iu;

function notesOnParties(parties: readonly Party[], sentences: Weighing['sentences']): Note[] {
	const notes: Note[] = parties
		.filter(({ confidence }) => confidence < DOUBTFUL)
		.map(({ value, spans: [span = { start: 0, end: 0 }] }) => ({
			code: 'party-doubtful',
			span,
			name: value.name
		}));
	for (const { isTitle, plain, start } of sentences) {
		const match = isTitle ? COUNT.exec(plain) : null;
		const said = match === null ? null : readCount(match[1] ?? '');
		if (match === null || said === null || said < 2) continue;
		// “Sepuluh daerah” may leave out the one that tells of it.
		if (said === parties.length || said + 1 === parties.length) continue;
		const span = { start: start + match.index, end: start + match.index + match[0].length };
		notes.push({ code: 'count', span, said, found: parties.length });
	}
	return notes;
}

function quotedOnly(done: readonly Act[], sentences: Weighing['sentences']): Note[] {
	const [first] = done;
	if (first === undefined || done.some(({ isQuoted }) => !isQuoted)) return [];
	return [{ code: 'quoted-act', span: cueOf(first, sentences) }];
}
