/** Reads an article and prints the draft of an agreement, or says why there is none; writes only when told (--write). */
import { readFileSync } from 'node:fs';
import {
	describeDraft,
	describeMerge,
	describeRefusal,
	describeSupport,
	ingestMessages as m
} from '../src/lib/i18n/ingest-messages';
import {
	publisherOf,
	UNKNOWN_PUBLISHER,
	type PageOfDraft
} from '../src/lib/ingest/agreement-of-draft';
import { jsonOfReading } from '../src/lib/ingest/json-of-reading';
import { findMerge } from '../src/lib/ingest/merge';
import { printDraft } from '../src/lib/ingest/print-draft';
import { readArticle } from '../src/lib/ingest/read-article';
import { precisionOf, todayInIndonesia } from '../src/lib/record/calendar';
import { checkFiles } from '../src/lib/record/check-record';
import { readRecord } from '../src/lib/record/read-record';
import { loadKnowledge } from '../src/lib/server/knowledge';
import { readArguments, runCli, UserError } from './cli';
import { heal } from './heal';
import { writeDrafts, type Proposal } from './write-drafts';

const USAGE = `npm run ingest -- FILE|- [options]
  FILE|-            an article, plain text or HTML; - reads from the input
  --url URL         its address, which becomes the source
  --published DATE  when it was published (2026-02-10): completes dates without a year
  --json            print for programs
  --write           write the draft to data/agreements; needs --url, and never overwrites
  --force           with --write: overwrite a file of the same id
  --data DIR        the data folder (default: data)
  Exit codes: 0 a draft, 2 refused, 1 misuse`;

/** The exit code for an article about something else. */
const REFUSED = 2;

await runCli(() => {
	const { values, positionals } = readArguments(
		{
			allowPositionals: true,
			options: {
				url: { type: 'string' },
				published: { type: 'string' },
				json: { type: 'boolean', default: false },
				write: { type: 'boolean', default: false },
				force: { type: 'boolean', default: false },
				data: { type: 'string', default: 'data' }
			}
		},
		USAGE
	);
	const [path, ...more] = positionals;
	if (path === undefined) throw misuse(m.noFile);
	if (more.length > 0) throw misuse(m.oneFile);
	const { url = null, published = null } = values;
	if (published !== null && precisionOf(published) !== 'day') throw misuse(m.badDate(published));
	if (url !== null && !(URL.canParse(url) && /^https?:\/\/\S+$/i.test(url)))
		throw misuse(m.badUrl(url));
	if (values.write && url === null) throw misuse(m.needsUrl);
	if (values.force && !values.write) throw misuse(m.forceAlone);

	const knowledge = loadKnowledge();
	const reading = readArticle(read(path), knowledge, { published });
	const { drafts, refusal, text } = reading;
	if (reading.isCut) process.stderr.write(`${m.cut}\n`);
	if (refusal !== null) {
		const reason = describeRefusal(refusal, text);
		if (values.json) printJson(jsonOfReading(reading, reason, []));
		throw new UserError(m.refused(reason), REFUSED);
	}
	heal(values.data);
	const files = readRecord(values.data, values.data);
	const { regions } = knowledge.gazetteer;
	const { agreements, catalogue } = checkFiles(files, regions, todayInIndonesia());
	const fileById = new Map(files.agreements.map(({ id, file }) => [id, file]));
	const kept = agreements.map(({ id, value }) => ({ id, value, file: fileById.get(id) ?? id }));
	const nameByCode = new Map<string, string>(regions.map(({ code, name }) => [code, name]));
	const nameBySector = new Map(catalogue?.sectors.map(({ id, name }) => [id, name.id]));
	const page = { url, published };
	const proposals: Proposal[] = drafts.map((draft) => ({
		draft,
		merge: findMerge(draft, kept, url),
		yaml: printDraft(draft, page, {
			support: (found) => describeSupport(found, text),
			head: (one) => describeDraft(one, text),
			sectorName: (id) => nameBySector.get(id) ?? id,
			regionName: (code) => nameByCode.get(code) ?? code
		})
	}));
	if (values.json)
		printJson(
			jsonOfReading(
				reading,
				null,
				proposals.map(({ merge }) => merge)
			)
		);
	else process.stdout.write(proposals.map((one) => printProposal(one, page)).join('\n---\n'));
	if (!values.write) return;
	const { force, data } = values;
	const written = writeDrafts(proposals, { files, regions, dataDir: data, force });
	const lines = written.length === 0 ? [m.notWritten] : written.map(m.written);
	process.stderr.write(`${lines.join('\n')}\n`);
});

function printJson(value: object): void {
	process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function printProposal({ merge, yaml }: Proposal, { url, published }: PageOfDraft): string {
	if (merge === null) return yaml;
	const publisher = url === null ? UNKNOWN_PUBLISHER : publisherOf(url);
	return `${describeMerge(merge, { url, publisher, published })}\n`;
}

function read(path: string): string {
	try {
		// Bytes that are no UTF-8 become replacement characters: whatever it is, it is read as text.
		return readFileSync(path === '-' ? 0 : path, 'utf8');
	} catch (error) {
		throw misuse(m.unreadable(error instanceof Error ? error.message : String(error)));
	}
}

function misuse(message: string): UserError {
	return new UserError(`${message}\nUsage: ${USAGE}`);
}
