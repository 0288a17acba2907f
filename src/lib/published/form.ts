/** What the published files share: their version, and words for what is wrong with one. No node, no yaml: readers' browsers load this. */
import * as v from 'valibot';
import { parseRegionCode, type RegionCode } from '../domain/region';

/** Version of the published format (not of the content); a reader of another version must not guess. */
export const PUBLISHED_VERSION = 1;

export const version = v.literal(PUBLISHED_VERSION);
export const regionCode = v.custom<RegionCode>(
	(input) => parseRegionCode(input) !== null,
	'expected the code of a region, like 35.19'
);
export const names = v.object({ id: v.string(), en: v.string() });

/**
 * Parses a published file.
 * @param file its name, for the message
 * @throws Error naming file, key path and what was expected, for anything that is not of the published form
 */
export function parsePublished<const T extends v.GenericSchema>(
	schema: T,
	value: unknown,
	file: string
): v.InferOutput<T> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const path = v.getDotPath(issue) ?? 'the file';
	throw new Error(`${file} is not what this page can read: ${path}: ${issue.message}`);
}
