/** Reads `data/regions.yaml`: corrected names, province names, short names and aliases by code. */
import * as v from 'valibot';
import { kindOfName } from '../domain/region-names';
import { printKeyPath, quote, wording, type Issue, type KeyPath } from '../record/issue';
import { nearest } from '../record/nearest';
import { parseYaml } from '../record/yaml-source';

export interface RegionNames {
	/** Full name; missing where the boundary source's own stands. */
	readonly name?: string | undefined;
	readonly reason?: string | undefined;
	readonly short?: string | undefined;
	readonly aliases?: readonly string[] | undefined;
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty; expected a text'));
const schema = v.record(
	v.string(),
	v.strictObject({
		name: v.optional(text),
		reason: v.optional(text),
		short: v.optional(text),
		aliases: v.optional(v.array(text))
	})
);

/**
 * Parses the names and checks them against the regions that exist. Never throws.
 * @param source the file's content
 * @param file its name, for issues
 * @param sourceNames name in the boundary source by code; null for provinces, which it does not name
 * @returns the entries by code, and every issue; with issues the entries are not to be used
 */
export function parseRegionNames(
	source: string,
	file: string,
	sourceNames: ReadonlyMap<string, string | null>
): { names: ReadonlyMap<string, RegionNames>; issues: readonly Issue[] } {
	const yaml = parseYaml(source, file);
	if (yaml.issues.length > 0) return { names: new Map(), issues: yaml.issues };
	const issueAt = (path: KeyPath, message: string): Issue => ({
		file,
		...(path.length === 1 ? yaml.atKey(path) : yaml.at(path)),
		path: printKeyPath(path),
		message
	});
	const parsed = v.safeParse(schema, yaml.value);
	if (!parsed.success)
		return {
			names: new Map(),
			issues: parsed.issues.map((issue) =>
				issueAt(
					(issue.path ?? []).map(({ key }) => key as string | number),
					issue.message
				)
			)
		};

	const names = new Map<string, RegionNames>(Object.entries(parsed.output));
	const issues = [...names].flatMap(([code, entry]) =>
		checkEntry(code, entry, sourceNames).map(([path, message]) => issueAt(path, message))
	);
	for (const [code, sourceName] of sourceNames)
		if (sourceName === null && !names.has(code))
			issues.push(
				issueAt([], wording(`province ${code} is missing`, `an entry '${code}' with its name`))
			);
	return { names, issues };
}

function checkEntry(
	code: string,
	{ name, reason, aliases = [] }: RegionNames,
	sourceNames: ReadonlyMap<string, string | null>
): [KeyPath, string][] {
	const sourceName = sourceNames.get(code);
	if (sourceName === undefined) {
		const near = nearest(code, [...sourceNames.keys()]);
		return [[[code], wording(`no region has the code ${quote(code)}`, 'an official code', near)]];
	}
	const found: [KeyPath, string][] = [];
	const kind = sourceName === null ? 'provinsi' : kindOfName(sourceName);
	if (sourceName === null && name === undefined)
		found.push([[code], wording('has no name', 'name: Provinsi …')]);
	if (name !== undefined && kindOfName(name) !== kind) {
		const like = sourceName ?? 'Provinsi …';
		found.push([[code, 'name'], wording(quote(name), `a name of the same kind as “${like}”`)]);
	}
	if (sourceName !== null && (name === undefined) !== (reason === undefined))
		found.push([
			[code],
			wording('has only one of name and reason', 'both to correct the source, or neither')
		]);
	if (name === sourceName)
		found.push([[code, 'name'], wording('equals the source', 'no name where it needs no mending')]);
	aliases.forEach((alias, index) => {
		if (aliases.indexOf(alias) < index)
			found.push([[code, 'aliases', index], wording(`${quote(alias)} stands twice`, 'it once')]);
	});
	return found;
}
