/** Reads the articles made up for the evaluation, with their keys. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Key } from '../src/lib/ingest/evaluate';

export const HALVES = ['held-out', 'tuning'] as const;
export type Half = (typeof HALVES)[number];

const FOLDER = 'tests/fixtures/ingest';

const texts = v.optional(v.array(v.string()), []);
const agreement = {
	parties: v.array(v.string()),
	signed: v.nullish(v.string(), null),
	status: v.string(),
	instruments: texts,
	sectors: texts,
	place: v.nullish(v.string(), null),
	signatories: texts,
	legalBasis: texts,
	validYears: v.nullish(v.number(), null)
};
const published = v.nullish(v.string(), null);
const schema = v.union([
	v.strictObject({
		published,
		refused: v.picklist(['empty', 'partner-only', 'boundary', 'no-agreement', 'one-region'])
	}),
	v.strictObject({ published, agreements: v.array(v.strictObject(agreement)) }),
	v.strictObject({ published, ...agreement })
]);

export interface Article {
	readonly key: Key;
	readonly published: string | null;
	readonly text: string;
}

/** @throws Error naming the file whose key has another form */
export function readArticles(half: Half): Article[] {
	return readdirSync(join(FOLDER, half))
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => {
			const [head = '', ...rest] = readFileSync(join(FOLDER, half, name), 'utf8').split('\n---\n');
			const result = v.safeParse(schema, parse(head));
			if (!result.success) throw new Error(`${half}/${name}: ${v.summarize(result.issues)}`);
			const { published, ...said } = result.output;
			const refused = 'refused' in said ? said.refused : null;
			const agreements = 'refused' in said ? [] : 'agreements' in said ? said.agreements : [said];
			return {
				key: { name: `${half}/${name.slice(0, -4)}`, agreements, refused },
				published,
				text: rest.join('\n---\n')
			};
		});
}
