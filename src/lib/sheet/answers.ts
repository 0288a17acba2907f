/** What is asked of an editor who types an agreement: how each answer is read, checked, and completed while it is typed. */
import * as v from 'valibot';
import type { Region } from '../domain/region';
import { searchRegions } from '../domain/region-search';
import type { SectorCatalogue } from '../domain/sector';
import { agreementFileSchema, day, line } from '../record/agreement-file';
import { quote, wording } from '../record/issue';
import { isUndated, readDate } from './date-cell';
import { splitList } from './list-cell';
import { parsePerson } from './person-cell';
import { regionReader } from './region-cell';
import { instruments, sectorWords, statuses, type WordList } from './word-cell';

/** A value, undefined for what is not known; or what is wrong with the answer. */
export type Answer<T> =
	{ readonly value: T | undefined; readonly notice?: string } | { readonly problem: string };

export interface Question<T> {
	/** What is asked, without a colon. */
	readonly label: string;
	readonly isRequired: boolean;
	readonly read: (text: string) => Answer<T>;
	/** What a half-typed word may become; empty when nothing is known. */
	readonly complete: (word: string) => readonly string[];
}

const MANY = 'several: separate them with |';
/** Completions that are offered at once. */
const OFFERED = 20;
const nothing = () => [];

/** The questions about one agreement; parties and sources are asked for until an empty answer. */
export function questionsAbout({
	regions,
	catalogue
}: {
	readonly regions: readonly Region[];
	readonly catalogue: SectorCatalogue;
}) {
	const { entries } = agreementFileSchema({ regions, catalogue });
	const region = regionReader(regions);
	const sourceEntries = entries.sources.pipe[0].item.entries;

	const ask = <T>(
		label: string,
		read: (text: string) => Answer<T>,
		{ isRequired = false, complete = nothing }: Partial<Question<T>> = {}
	): Question<T> => ({
		label,
		isRequired,
		complete,
		read: (text) => {
			const trimmed = text.trim();
			if (trimmed !== '') return read(trimmed);
			return isRequired
				? { problem: wording('nothing was said', 'an answer') }
				: { value: undefined };
		}
	});
	const text =
		<S extends v.GenericSchema<string | undefined>>(schema: S) =>
		(said: string) =>
			checked(schema, said) as Answer<string>;
	const lines = (said: string): Answer<string[]> => {
		for (const one of splitList(said, 'text')) {
			const answer = checked(line(), one);
			if ('problem' in answer) return answer;
		}
		return { value: splitList(said, 'text') };
	};
	const words = ({ find, near, ids }: WordList) => ({
		complete: (word: string) => ids.filter((id) => id.startsWith(word.toLowerCase())),
		read: (said: string): Answer<string[]> => {
			const whole = find(said);
			const found =
				whole === undefined
					? splitList(said, 'word').map((one) => [one, find(one)] as const)
					: [[said, whole] as const];
			const wrong = found.find(([, id]) => id === undefined);
			if (wrong !== undefined) {
				return {
					problem: wording(
						`${quote(wrong[0])} is none of these`,
						`one of ${ids.join(', ')}`,
						near(wrong[0])
					)
				};
			}
			return { value: found.flatMap(([, id]) => id ?? []) };
		}
	});
	const date = (said: string): Answer<string> => {
		const reading = readDate({ kind: 'text', text: said });
		if (reading === null || isUndated(said)) return { value: undefined };
		if ('date' in reading)
			return {
				value: reading.date,
				...(reading.notice === undefined ? {} : { notice: reading.notice })
			};
		return { problem: wording(reading.wrong, reading.expected, reading.nearest) };
	};
	const dayOf = (said: string): Answer<string> => {
		const answer = date(said);
		if ('problem' in answer || answer.value === undefined) return answer;
		const found = checked(day, answer.value);
		return 'problem' in found ? found : answer;
	};
	const status = words(statuses());
	const kinds = words(instruments());
	const fields = words(sectorWords(catalogue));

	return {
		title: ask('Title (Indonesian, our own words)', text(entries.title), { isRequired: true }),
		party: (number: number): Question<Region> =>
			ask(
				number > 2 ? `Party ${number} (empty: no more)` : `Party ${number}`,
				(said) => {
					const reading = region(said);
					if ('region' in reading)
						return {
							value: reading.region,
							notice: `${reading.region.code} ${reading.region.name}`
						};
					return { problem: wording(reading.wrong, reading.expected, reading.nearest) };
				},
				{
					isRequired: number <= 2,
					complete: (word) => searchRegions(regions, word, OFFERED).map(({ name }) => name)
				}
			),
		signed: ask('Signed on (2026-02-09, 2026-02, 2026; empty: not known)', date),
		status: ask(
			'Status (signed, planned, renewed)',
			(said): Answer<string> => {
				const answer = status.read(said);
				if ('problem' in answer) return answer;
				const [one, other] = answer.value ?? [];
				return other === undefined
					? { value: one }
					: { problem: wording('more than one', 'one status') };
			},
			{ isRequired: true, complete: status.complete }
		),
		instruments: ask(`Instruments (${MANY})`, kinds.read, { complete: kinds.complete }),
		sectors: ask(`Sectors, the leading one first (${MANY})`, fields.read, {
			complete: fields.complete
		}),
		scope: ask(`Phrases of the pages that the sectors were read from (${MANY})`, lines),
		place: ask('Place', text(line())),
		signatories: ask(
			`Signatories, as Nama (Jabatan) (${MANY})`,
			(said): Answer<{ name: string; office: string }[]> => {
				const people = splitList(said, 'text').map((one) => [one, parsePerson(one)] as const);
				const wrong = people.find(([, person]) => person === null);
				if (wrong !== undefined)
					return { problem: wording(`${quote(wrong[0])} names no office`, 'Nama (Jabatan)') };
				return { value: people.flatMap(([, person]) => person ?? []) };
			}
		),
		programs: ask(`Programmes (${MANY})`, lines),
		legalBasis: ask(`Legal basis (${MANY})`, lines),
		validYears: ask('Years it holds, as stated', (said): Answer<number> => {
			const number = /^\d{1,3}$/.test(said) ? Number(said) : said;
			return checked(entries.validYears, number) as Answer<number>;
		}),
		sourceUrl: (number: number): Question<string> =>
			ask(
				number > 1 ? `Source ${number}, address (empty: no more)` : 'Source 1, address',
				text(sourceEntries.url),
				{ isRequired: number === 1 }
			),
		sourcePublisher: ask('  its publisher', text(sourceEntries.publisher), { isRequired: true }),
		sourcePublished: ask('  published on (empty: not known)', dayOf),
		sourceDocument: ask('  is it the signed text itself? (yes/no)', readYes),
		note: ask('Note for readers (Indonesian)', text(entries.note)),
		isOther: (id: string): Question<boolean> =>
			ask(
				`The record has ${id}, of these parties and about this date. Is this another act? (yes/no)`,
				readYes,
				{ isRequired: true }
			),
		id: (proposed: string): Question<string> =>
			ask(`Id (empty: ${proposed})`, (said) => ({ value: said })),
		write: (path: string): Question<boolean> =>
			ask(`Write ${path}? (yes/no)`, readYes, { isRequired: true })
	};
}

function readYes(said: string): Answer<boolean> {
	if (/^(y|ya|yes)$/i.test(said)) return { value: true };
	if (/^(n|no|t|tidak)$/i.test(said)) return { value: false };
	return { problem: wording(`${quote(said)} is neither`, 'yes or no') };
}

function checked(schema: v.GenericSchema, value: unknown): Answer<unknown> {
	const result = v.safeParse(schema, value);
	if (result.success) return { value: result.output };
	const [issue] = result.issues;
	const expected = issue.kind === 'schema' ? (issue.expected ?? issue.message) : issue.message;
	return { problem: wording(`${quote(value)} is not allowed here`, expected) };
}
