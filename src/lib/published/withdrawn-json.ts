/** The published file `/data/withdrawn.json`: what became of records that are none any more. */
import * as v from 'valibot';
import type { Withdrawn } from '../domain/withdrawn';
import { parsePublished } from './form';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** In the order in which the keys are printed. */
const schema = v.array(
	v.object({
		id,
		reason: v.string(),
		withdrawn: v.pipe(v.string(), v.isoDate()),
		into: v.nullable(id)
	})
);

/** Prints the file: one record per line, sorted by id. */
export function printWithdrawnJson(withdrawn: readonly Withdrawn[]): string {
	const sorted = [...withdrawn].sort((a, b) => (a.id < b.id ? -1 : 1));
	const lines = v.parse(schema, sorted).map((item) => JSON.stringify(item));
	return `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * Reads the file's content; keys it does not know are dropped.
 * @param value what JSON.parse gave, or anything
 * @throws Error naming the first place that is not of the published form
 */
export function parsePublishedWithdrawn(value: unknown): Withdrawn[] {
	return parsePublished(schema, value, 'withdrawn.json');
}
