/** Loads what the reading of articles needs to know: the names of the regions and the words of the sectors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGazetteer } from '../ingest/gazetteer';
import { buildLexicon } from '../ingest/lexicon';
import type { Knowledge } from '../ingest/read-article';
import { printIssue } from '../record/issue';
import { LEXICON_FILE, parseLexicon } from '../record/lexicon-file';
import { parseSectors } from '../record/sectors';
import { loadRegions } from './regions';

/**
 * @param root the project's folder
 * @throws Error that lists what is wrong with the files, one per line
 */
export function loadKnowledge(root = process.cwd()): Knowledge {
	const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
	const { catalogue, issues } = parseSectors(read('sectors.yaml'), 'data/sectors.yaml');
	if (catalogue === null) throw new Error(issues.map(printIssue).join('\n'));
	const lexicon = parseLexicon(read(LEXICON_FILE), `data/${LEXICON_FILE}`, catalogue);
	if (lexicon.words === null) throw new Error(lexicon.issues.map(printIssue).join('\n'));
	return {
		gazetteer: buildGazetteer(loadRegions(root)),
		lexicon: buildLexicon(lexicon.words.sectors, lexicon.words.none)
	};
}
