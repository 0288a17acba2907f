/** Reads `data/lexicon.yaml`: the words by which articles name the fields of cooperation. */
import * as v from 'valibot';
import type { SectorCatalogue } from '../domain/sector';
import { printKeyPath, quote, wording, type Issue, type KeyPath } from './issue';
import { nearest } from './nearest';
import { parseYaml } from './yaml-source';

/** In the data folder. */
export const LEXICON_FILE = 'lexicon.yaml';

export interface LexiconWords {
	readonly none: readonly string[];
	readonly sectors: readonly {
		readonly sector: string;
		readonly plain: readonly string[];
		readonly listed: readonly string[];
	}[];
}

const phrase = v.pipe(
	v.string(),
	v.regex(/^[\p{Ll}\d]+\*?( [\p{Ll}\d]+\*?)*$/u, 'words in small letters, one blank between them')
);
const phrases = v.pipe(v.array(phrase), v.minLength(1, 'one phrase at least'));
const schema = v.strictObject({
	none: phrases,
	sectors: v.record(v.string(), v.strictObject({ plain: phrases, listed: v.optional(phrases) }))
});

/**
 * Parses the lexicon and checks it against the sectors; never throws.
 * @returns the words, or null with every issue
 */
export function parseLexicon(
	text: string,
	file: string,
	catalogue: SectorCatalogue
): { words: LexiconWords | null; issues: readonly Issue[] } {
	const source = parseYaml(text, file);
	if (source.issues.length > 0) return { words: null, issues: source.issues };
	const issueAt = (path: KeyPath, message: string): Issue => ({
		file,
		...source.at(path),
		path: printKeyPath(path),
		message
	});
	const result = v.safeParse(schema, source.value);
	if (!result.success) {
		const issues = result.issues.map((issue) => {
			const path = (issue.path ?? []).map(({ key }) => key as string | number);
			return issueAt(path, wording(`${quote(issue.input)} is not allowed`, issue.message));
		});
		return { words: null, issues };
	}
	const { none, sectors } = result.output;
	const ids = catalogue.sectors.map(({ id }) => id);
	const issues: Issue[] = [];
	const first = new Map<string, string>(none.map((word) => [word, 'none']));
	for (const id of ids) {
		if (sectors[id] === undefined)
			issues.push(
				issueAt(['sectors'], wording(`${id} is missing`, 'every sector, with its words'))
			);
	}
	for (const [id, { plain, listed = [] }] of Object.entries(sectors)) {
		if (!ids.includes(id)) {
			const near = nearest(id, ids);
			const message = wording(`${quote(id)} is no sector`, 'an id of sectors.yaml', near);
			issues.push(issueAt(['sectors', id], message));
		}
		for (const word of [...plain, ...listed]) {
			const other = first.get(word);
			if (other !== undefined)
				issues.push(
					issueAt(
						['sectors', id],
						wording(`${quote(word)} also stands under ${other}`, 'each phrase once')
					)
				);
			first.set(word, id);
		}
	}
	if (issues.length > 0) return { words: null, issues };
	return {
		words: {
			none,
			sectors: Object.entries(sectors).map(([sector, { plain, listed = [] }]) => ({
				sector,
				plain,
				listed
			}))
		},
		issues: []
	};
}
