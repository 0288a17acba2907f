/** Reads `data/sectors.yaml`: the fields of cooperation and their nine groups. */
import * as v from 'valibot';
import { UNSTATED, type SectorCatalogue } from '../domain/sector';
import { printKeyPath, quote, wording, type Issue, type KeyPath } from './issue';
import { nearest } from './nearest';
import { parseYaml } from './yaml-source';

const ID = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'an id like kelautan-perikanan'));
const name = v.pipe(v.string(), v.trim(), v.minLength(1, 'a name'));

const catalogueSchema = v.strictObject({
	groups: v.record(ID, v.strictObject({ id: name, en: name })),
	sectors: v.record(
		ID,
		v.strictObject({
			class: v.picklist(['dasar', 'wajib', 'pilihan', 'penunjang']),
			group: ID,
			id: name,
			en: name
		})
	)
});

/**
 * Parses the catalogue, keeping the order of the file (that of the legend).
 * @returns the catalogue, or null with every issue; never throws
 */
export function parseSectors(
	text: string,
	file: string
): { catalogue: SectorCatalogue | null; issues: readonly Issue[] } {
	const source = parseYaml(text, file);
	if (source.issues.length > 0) return { catalogue: null, issues: source.issues };
	const issueAt = (path: KeyPath, message: string): Issue => ({
		file,
		...source.at(path),
		path: printKeyPath(path),
		message
	});

	const result = v.safeParse(catalogueSchema, source.value);
	if (!result.success) {
		const issues = result.issues.map((issue) => {
			const path = (issue.path ?? []).map(({ key }) => String(key));
			const expected = issue.kind === 'schema' ? (issue.expected ?? '') : issue.message;
			const wrong =
				issue.input === undefined ? 'is missing' : `${quote(issue.input)} is not allowed`;
			return issueAt(path, wording(wrong, expected));
		});
		return { catalogue: null, issues };
	}

	const groups = Object.entries(result.output.groups);
	const sectors = Object.entries(result.output.sectors);
	const groupIds = groups.map(([id]) => id);
	const issues: Issue[] = [];
	for (const [id, { group }] of sectors) {
		if (!groupIds.includes(group)) {
			const wrong = `${quote(group)} is no group`;
			const near = nearest(group, groupIds);
			issues.push(
				issueAt(
					['sectors', id, 'group'],
					wording(wrong, `one of ${groupIds.join(', ')}`, near === null ? null : quote(near))
				)
			);
		}
		// Addresses name sectors and groups in the same parameter: a shared id would be ambiguous.
		if (groupIds.includes(id) || id === UNSTATED) {
			const wrong = `${quote(id)} is taken`;
			issues.push(issueAt(['sectors', id], wording(wrong, `no group's id and not ${UNSTATED}`)));
		}
	}
	for (const id of groupIds) {
		if (!sectors.some(([, { group }]) => group === id)) {
			issues.push(issueAt(['groups', id], wording('has no sector', 'one sector at least')));
		}
	}
	if (issues.length > 0) return { catalogue: null, issues };
	return {
		catalogue: {
			groups: groups.map(([id, name]) => ({
				id,
				name,
				sectors: sectors.filter(([, { group }]) => group === id).map(([sector]) => sector)
			})),
			sectors: sectors.map(([id, { class: kind, group, id: indonesian, en }]) => ({
				id,
				name: { id: indonesian, en },
				class: kind,
				group
			}))
		},
		issues: []
	};
}
