/** Reads `data/withdrawn.yaml`: the records that were published and are none any more. */
import * as v from 'valibot';
import { day, indonesian } from './agreement-file';
import { ID_FORM } from './id-form';
import { fileIssue, printKeyPath, quote, wording, type Issue, type KeyPath } from './issue';
import { nearest } from './nearest';
import { parseYaml, type YamlSource } from './yaml-source';

/** In the data folder; there is none as long as nothing was withdrawn. */
export const WITHDRAWN_FILE = 'withdrawn.yaml';

const entrySchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(ID_FORM, 'the id of a record, as it was published')),
	reason: indonesian(),
	withdrawn: day,
	into: v.optional(v.pipe(v.string(), v.regex(ID_FORM, 'the id of the agreement that stays')))
});
/** Collectors say what goes and why; the day is the day on which it goes. */
const delivered = v.omit(entrySchema, ['withdrawn']);

/** One entry of the file. */
export type WithdrawnEntry = v.InferOutput<typeof entrySchema>;

/** The keys in the order in which they are written. */
export const WITHDRAWN_KEYS: readonly string[] = Object.keys(entrySchema.entries);

export interface ParsedWithdrawn {
	/** Those of the right form, each with its position in the list. */
	readonly entries: readonly { readonly value: WithdrawnEntry; readonly i: number }[];
	readonly issues: readonly Issue[];
	readonly source: YamlSource;
}

/**
 * Parses the list, or what is delivered beside a delivery (JSON, which is YAML too, so that issues have their line).
 * @param deliveredOn ISO date that delivered entries get; left out for our own file
 * @returns what can be understood, with every issue; never throws
 */
export function parseWithdrawn(text: string, file: string, deliveredOn?: string): ParsedWithdrawn {
	const source = parseYaml(text, file);
	if (source.issues.length > 0) return { entries: [], issues: source.issues, source };
	if (!Array.isArray(source.value)) {
		const issue = fileIssue(file, wording('is no list', 'entries like “- id: …”'));
		return { entries: [], issues: [issue], source };
	}
	const entries: { value: WithdrawnEntry; i: number }[] = [];
	const issues: Issue[] = [];
	for (const [i, entry] of source.value.entries()) {
		const result =
			deliveredOn === undefined
				? v.safeParse(entrySchema, entry, { abortPipeEarly: true })
				: v.safeParse(dated(deliveredOn), entry, { abortPipeEarly: true });
		if (result.success) entries.push({ value: result.output, i });
		else issues.push(...result.issues.map((issue) => explain(issue, i, source, file)));
	}
	return { entries, issues, source };
}

const dated = (withdrawn: string) =>
	v.pipe(
		delivered,
		v.transform((entry): WithdrawnEntry => ({ ...entry, withdrawn }))
	);

function explain(issue: v.BaseIssue<unknown>, i: number, source: YamlSource, file: string): Issue {
	const path: KeyPath = [i, ...(issue.path ?? []).map(({ key }) => String(key))];
	const name = `withdrawn${printKeyPath(path)}`;
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const key = String(path.at(-1));
		const near = nearest(key, WITHDRAWN_KEYS);
		const expected = `one of ${WITHDRAWN_KEYS.join(', ')}`;
		const message = wording(
			`unknown key ${quote(key)}`,
			expected,
			near === null ? null : quote(near)
		);
		return { file, ...source.atKey(path), path: name, message };
	}
	const message =
		issue.input === undefined
			? wording('is missing', 'this key in every entry')
			: wording(
					`${quote(issue.input)} is not allowed here`,
					issue.kind === 'schema' ? (KINDS[issue.type] ?? issue.message) : issue.message
				);
	return { file, ...source.at(path), path: name, message };
}

const KINDS: Readonly<Record<string, string>> = {
	string: 'text (dates in quotes)',
	strict_object: 'an entry with id, reason and withdrawn'
};
