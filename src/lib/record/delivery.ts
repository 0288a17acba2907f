/** A delivery of facts: a JSON list of agreements in the collectors' form, turned into the form of our files. */
import * as v from 'valibot';
import { agreementFileSchema, KEYS, type AgreementFile, type Vocabulary } from './agreement-file';
import { precisionOf } from './calendar';
import { ID_FORM } from './id-form';
import { printKeyPath, quote, wording } from './issue';
import { suggestValue } from './suggest';

export interface DeliveredAgreement {
	readonly id: string;
	readonly value: AgreementFile;
}

const texts = v.array(v.string());

const delivered = v.strictObject({
	id: v.pipe(v.string(), v.regex(ID_FORM, 'an id like 2026-02-09-kab-madiun-kab-lombok-utara')),
	parties: texts,
	signed: v.nullable(v.string()),
	precision: v.picklist(['day', 'month', 'year', 'unknown'], 'one of day, month, year, unknown'),
	status: v.string(),
	instruments: texts,
	title: v.string(),
	place: v.nullable(v.string()),
	sectors: texts,
	scope: texts,
	programs: texts,
	signatories: v.array(v.strictObject({ name: v.string(), office: v.string() })),
	legal_basis: texts,
	valid_years: v.nullable(v.number()),
	sources: v.array(
		v.strictObject({
			url: v.string(),
			publisher: v.string(),
			published: v.nullable(v.string())
		})
	),
	evidence: v.string()
});

/** The names of our fields in the delivery, where they differ. */
const DELIVERED_NAMES: Readonly<Partial<Record<string, string>>> = {
	legalBasis: 'legal_basis',
	validYears: 'valid_years',
	note: 'evidence'
};

/** The fields a delivery speaks about; the others are ours alone. */
export const DELIVERED_FIELDS = KEYS.agreement.filter(
	(key) => key !== 'distinctFrom' && key !== 'calledOff'
);

/**
 * Reads a delivery as a whole.
 * @returns its agreements, or the problems, each naming record and field; never throws
 */
export function parseDelivery(
	text: string,
	words: Vocabulary
): { agreements: readonly DeliveredAgreement[]; problems: readonly string[] } {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return refuse(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (!Array.isArray(json)) return refuse(wording('is no list', 'a JSON list of agreements'));
	if (json.length === 0) return refuse(wording('is empty', 'at least one agreement'));

	const schema = agreementFileSchema(words);
	const seen = new Map<string, number>();
	const agreements: DeliveredAgreement[] = [];
	const problems: string[] = [];
	for (const [index, record] of json.entries()) {
		const name = nameOf(record, index);
		const raw = v.safeParse(delivered, record);
		if (!raw.success) {
			problems.push(...raw.issues.map((issue) => `${name} ${describe(issue, words)}`));
			continue;
		}
		const { id, signed, precision } = raw.output;
		const earlier = seen.get(id);
		if (earlier !== undefined) {
			problems.push(`${name} id: ${wording(`is also that of record ${earlier}`, 'each id once')}`);
		}
		seen.set(id, index);
		const stated = signed === null ? 'unknown' : precisionOf(signed);
		if (stated !== precision) {
			const wrong = `${quote(precision)} does not fit the date ${quote(signed)}`;
			problems.push(`${name} precision: ${wording(wrong, quote(stated ?? 'a real date'))}`);
		}
		const value = v.safeParse(schema, withoutEmpty(raw.output));
		if (value.success) agreements.push({ id, value: value.output });
		else problems.push(...value.issues.map((issue) => `${name} ${describe(issue, words)}`));
	}
	return problems.length > 0 ? { agreements: [], problems } : { agreements, problems };
}

function refuse(problem: string) {
	return { agreements: [], problems: [`the delivery ${problem}`] };
}

/** Our files leave out what is not known; a delivery says null or an empty list. */
function withoutEmpty(record: v.InferOutput<typeof delivered>): Record<string, unknown> {
	const fields = {
		title: record.title,
		parties: record.parties,
		signed: record.signed,
		status: record.status,
		instruments: record.instruments,
		sectors: record.sectors,
		scope: record.scope,
		place: record.place,
		signatories: record.signatories,
		programs: record.programs,
		legalBasis: record.legal_basis,
		validYears: record.valid_years,
		sources: record.sources.map(({ published, ...source }) =>
			published === null ? source : { ...source, published }
		),
		note: record.evidence
	};
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
		)
	);
}

function describe(issue: v.BaseIssue<unknown>, words?: Vocabulary): string {
	const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const shown = path.map((step, i) => (i === 0 ? (DELIVERED_NAMES[step] ?? step) : step));
	return `${printKeyPath(shown).replace('(file)', 'record')}: ${complaint(issue, path, words)}`;
}

function complaint(
	issue: v.BaseIssue<unknown>,
	path: readonly (string | number)[],
	words?: Vocabulary
): string {
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return wording('unknown field', 'only the fields of the collectors’ form');
	}
	if (issue.input === undefined) return wording('is missing', 'this field in every record');
	// Of a choice the library would list every value, of a party all 552 codes.
	const expected =
		issue.kind === 'schema' && issue.type !== 'picklist' && issue.expected !== null
			? issue.expected
			: issue.message;
	const near = words === undefined ? null : suggestValue(path, issue.input, words);
	return wording(`${quote(issue.input)} is not allowed here`, expected, near);
}

function nameOf(record: unknown, index: number): string {
	const id =
		record !== null && typeof record === 'object' && 'id' in record ? record.id : undefined;
	return typeof id === 'string' ? `record ${index} (${quote(id)})` : `record ${index}`;
}
