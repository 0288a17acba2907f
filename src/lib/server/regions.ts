/** Loads the 552 regions from the derived boundaries and the hand-edited names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseRegionCode, provinceOf, type Region, type RegionCode } from '../domain/region';
import { kindOfName, labelsOf, slugOf } from '../domain/region-names';
import { boundIssues, printIssue } from '../record/issue';
import { damaged, readDerived } from './derived-file';
import { parseRegionNames } from './region-names-file';

const GEOMETRY_FILE = 'regions.json';
const NAMES_FILE = 'data/regions.yaml';

const code = v.custom<RegionCode>(
	(input) => parseRegionCode(input) !== null,
	'expected a code like "35" or "35.19"'
);
const derivedSchema = v.object({
	regions: v.array(
		v.object({
			code,
			sourceName: v.nullable(v.string()),
			point: v.tuple([v.number(), v.number()]),
			neighbours: v.array(code)
		})
	)
});

/**
 * Loads every region, provinces included.
 * @param root the project's folder, which holds `data/`
 * @returns regions sorted by code; a province comes before the kabupaten and kota in it
 * @throws Error naming file, line and what was expected, one line for each thing wrong
 */
export function loadRegions(root: string = process.cwd()): Region[] {
	const derived = parseDerived(readDerived(root, GEOMETRY_FILE));
	const sourceNames = new Map(derived.map(({ code, sourceName }) => [code as string, sourceName]));
	const { names, issues } = parseRegionNames(read(root, NAMES_FILE), NAMES_FILE, sourceNames);
	if (issues.length > 0) throw new Error(boundIssues(issues).map(printIssue).join('\n'));

	const named = derived.map(({ code, sourceName }) => ({
		code,
		name: names.get(code)?.name ?? sourceName ?? code,
		short: names.get(code)?.short
	}));
	const labels = labelsOf(named);
	const nameByCode = new Map(named.map(({ code, name }) => [code, name]));
	const regions = derived.map(({ code, point, neighbours }): Region => {
		const name = nameByCode.get(code) ?? code;
		const kind = kindOfName(name);
		if (kind === null)
			throw new Error(
				`data/boundaries/${GEOMETRY_FILE}: ${code} is named "${name}", expected "Provinsi", "Kabupaten" or "Kota" in front.`
			);
		return {
			code,
			kind,
			name,
			label: labels.get(code) ?? name,
			slug: slugOf(name),
			province: provinceOf(code),
			aliases: names.get(code)?.aliases ?? [],
			point,
			neighbours
		};
	});
	refuseRepeated(regions, 'label');
	refuseRepeated(regions, 'slug');
	return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}

type Derived = v.InferOutput<typeof derivedSchema>['regions'];

function parseDerived(data: unknown): Derived {
	const parsed = v.safeParse(derivedSchema, data);
	if (!parsed.success) {
		const found = parsed.issues.map(
			(issue) => `${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`
		);
		throw damaged(GEOMETRY_FILE, found);
	}
	const { regions } = parsed.output;
	const at = new Map(regions.map(({ code }, index) => [code, index]));
	// Of a file that was cut short what is left may look well; it would be the record that names regions nobody knows.
	const found = regions.flatMap(({ code, neighbours }, index) => [
		...(at.get(code) === index ? [] : [`regions.${index}.code: "${code}" stands twice`]),
		...(at.has(provinceOf(code))
			? []
			: [`regions.${index}.code: "${code}" is of no province here`]),
		...neighbours
			.filter((other) => !at.has(other))
			.map((other) => `regions.${index}.neighbours: "${other}" is no region here`)
	]);
	if (found.length > 0) throw damaged(GEOMETRY_FILE, found);
	return regions;
}

/** Two pages under one address, or two rows that read the same, would hide one of the regions. */
function refuseRepeated(regions: readonly Region[], field: 'label' | 'slug'): void {
	const first = new Map<string, Region>();
	for (const region of regions) {
		const other = first.get(region[field]);
		if (other !== undefined)
			throw new Error(
				`${NAMES_FILE}: ${other.code} and ${region.code} both have the ${field} "${region[field]}"; expected names that differ.`
			);
		first.set(region[field], region);
	}
}

function read(root: string, file: string): string {
	try {
		return readFileSync(join(root, file), 'utf8');
	} catch (error) {
		throw new Error(`${file}: cannot be read (${String(error)}); expected it under ${root}.`, {
			cause: error
		});
	}
}
