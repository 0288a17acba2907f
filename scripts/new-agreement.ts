/** Asks for an agreement field by field and writes its file; what is there already is never written over. */
import * as v from 'valibot';
import type { Region } from '../src/lib/domain/region';
import { agreementFileSchema, type AgreementFile } from '../src/lib/record/agreement-file';
import { proposeId } from '../src/lib/record/agreement-id';
import { todayInIndonesia } from '../src/lib/record/calendar';
import { checkRecord } from '../src/lib/record/check-record';
import { ID_FORM } from '../src/lib/record/id-form';
import { importDelivery } from '../src/lib/record/import-delivery';
import { printIssue, quote, wording } from '../src/lib/record/issue';
import { parseIds } from '../src/lib/record/known-ids';
import { likeOf } from '../src/lib/record/like-agreement';
import { printAgreement } from '../src/lib/record/print-agreement';
import { readRecord, UNDATED_FOLDER } from '../src/lib/record/read-record';
import { loadRegions } from '../src/lib/server/regions';
import { questionsAbout } from '../src/lib/sheet/answers';
import { openAsker, type Asker } from './asker';
import { readArguments, runCli, UserError } from './cli';
import { heal } from './heal';

const OWN_DATA = 'data';
const USAGE = `npm run new [-- --data DIR]   (asks in the terminal; Tab completes regions and words; answers may come from a pipe)`;

await runCli(async () => {
	const { values } = readArguments(
		{ options: { data: { type: 'string', default: OWN_DATA } } },
		USAGE
	);
	const dataDir = values.data;
	heal(dataDir);
	const regions = loadRegions();
	const today = todayInIndonesia();
	const { agreements, catalogue, issues } = checkRecord({ dataDir, regions, today });
	if (catalogue === null || issues.length > 0) {
		throw new UserError(
			['The record has problems; mend them first:', ...issues.map(printIssue)].join('\n')
		);
	}
	const ours = new Map(agreements.map(({ id, value }) => [id, value]));
	const ids = new Set([
		...ours.keys(),
		...parseIds(readRecord(dataDir, dataDir).ids?.text ?? '').keys()
	]);
	const asker = openAsker();
	try {
		const questions = questionsAbout({ regions, catalogue });
		const { value, parties } = await askFor(asker, questions, ours);
		const file = v.parse(agreementFileSchema({ regions, catalogue }), value);
		const id = await askId(asker, questions, proposeId(file.signed, parties), ids);
		const path = `${dataDir}/agreements/${file.signed?.slice(0, 4) ?? UNDATED_FOLDER}/${id}.yaml`;
		const names = new Map<string, string>(regions.map(({ code, name }) => [code, name]));
		process.stdout.write(`\n${printAgreement(file, (code) => names.get(code) ?? code)}\n`);
		if ((await asker.ask(questions.write(path))) !== true) {
			throw new UserError('Nothing was written.');
		}
		const { problems } = importDelivery({
			dataDir,
			delivery: () => ({
				agreements: [{ id, value: file }],
				problems: [],
				notices: [],
				base: new Map(),
				placeOf: () => null
			}),
			withdrawals: null,
			regions,
			today,
			takeDelivered: new Set(),
			keepOurs: new Set(),
			distinct: new Map(),
			apply: true,
			keepsDay: dataDir === OWN_DATA
		});
		if (problems.length > 0) throw new UserError([...problems, 'Nothing was written.'].join('\n'));
		process.stdout.write(`${path} is written.\n`);
	} finally {
		asker.close();
	}
});

type Questions = ReturnType<typeof questionsAbout>;

async function askFor(
	{ ask }: Asker,
	questions: Questions,
	ours: ReadonlyMap<string, AgreementFile>
): Promise<{ value: Record<string, unknown>; parties: Region[] }> {
	const title = await ask(questions.title);
	const parties: Region[] = [];
	for (;;) {
		const party = await ask(questions.party(parties.length + 1));
		if (party === undefined) break;
		if (parties.includes(party)) process.stderr.write(`  ${party.name} is named already\n`);
		else parties.push(party);
	}
	const signed = await ask(questions.signed);
	const codes = parties.map(({ code }) => code);
	const distinctFrom: string[] = [];
	for (;;) {
		const like = likeOf({ parties: codes, signed, distinctFrom }, ours);
		if (like === null) break;
		if ((await ask(questions.isOther(like))) !== true) {
			throw new UserError(`Correct the file of ${like} instead. Nothing was written.`);
		}
		distinctFrom.push(like);
	}
	const value = {
		title,
		parties: codes,
		signed,
		status: await ask(questions.status),
		instruments: await ask(questions.instruments),
		sectors: await ask(questions.sectors),
		scope: await ask(questions.scope),
		place: await ask(questions.place),
		signatories: await ask(questions.signatories),
		programs: await ask(questions.programs),
		legalBasis: await ask(questions.legalBasis),
		validYears: await ask(questions.validYears),
		sources: await askSources(ask, questions),
		note: await ask(questions.note),
		distinctFrom: distinctFrom.length === 0 ? undefined : distinctFrom
	};
	const stated = Object.entries(value).filter(([, one]) => one !== undefined);
	return { value: Object.fromEntries(stated), parties };
}

async function askSources(ask: Asker['ask'], questions: Questions) {
	const sources: Record<string, unknown>[] = [];
	for (;;) {
		const url = await ask(questions.sourceUrl(sources.length + 1));
		if (url === undefined) return sources;
		const publisher = await ask(questions.sourcePublisher);
		const published = await ask(questions.sourcePublished);
		const document = await ask(questions.sourceDocument);
		sources.push({
			url,
			publisher,
			...(published === undefined ? {} : { published }),
			...(document === true ? { document } : {})
		});
	}
}

/** An id that no agreement ever had. */
async function askId(
	{ ask }: Asker,
	questions: Questions,
	proposed: string,
	ids: ReadonlySet<string>
): Promise<string> {
	let free = proposed;
	for (let number = 2; ids.has(free); number++) free = `${proposed}-${number}`;
	for (;;) {
		const id = (await ask(questions.id(free))) ?? free;
		if (ids.has(id))
			process.stderr.write(`  ${wording(`${id} is taken`, 'an id that never was', free)}\n`);
		else if (!ID_FORM.test(id))
			process.stderr.write(`  ${wording(`${quote(id)} is no id`, 'one like this', free)}\n`);
		else return id;
	}
}
