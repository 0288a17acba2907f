import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRegions } from '../server/regions';
import { describeDifferences } from './describe-differences';
import { importDelivery, type ImportOptions } from './import-delivery';

const regions = loadRegions();

const MADIUN = '2026-02-09-kab-madiun-kota-madiun';
const BALI = 'tanpa-tanggal-prov-jawa-timur-prov-bali';

const madiun = {
	id: MADIUN,
	parties: ['35.19', '35.77'],
	signed: '2026-02-09' as string | null,
	precision: 'day',
	status: 'signed',
	instruments: ['nota-kesepahaman'],
	title: 'Contoh',
	place: 'Balai Kota' as string | null,
	sectors: ['perdagangan'],
	scope: ['dagang'],
	programs: ['pasar bersama', 'promosi'],
	signatories: [{ name: 'Nama', office: 'Bupati Madiun' }],
	legal_basis: [] as string[],
	valid_years: 5 as number | null,
	sources: [
		{ url: 'https://contoh.go.id/a', publisher: 'Contoh', published: null as string | null }
	],
	evidence: 'Demikian menurut laman itu.'
};
const bali = {
	...madiun,
	id: BALI,
	parties: ['35', '51'],
	signed: null,
	precision: 'unknown',
	status: 'planned',
	instruments: [],
	place: null,
	valid_years: null
};

let dataDir: string;
beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'record-'));
	cpSync('data/sectors.yaml', join(dataDir, 'sectors.yaml'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const run = (delivery: unknown, options: Partial<ImportOptions> = {}) =>
	importDelivery({
		dataDir,
		delivery: typeof delivery === 'string' ? delivery : JSON.stringify(delivery),
		regions,
		today: '2026-11-22',
		takeDelivered: new Set(),
		keepOurs: new Set(),
		distinct: new Map(),
		withdrawals: null,
		apply: true,
		keepsDay: false,
		...options
	});

const fileOf = (id: string, folder: string) => join(dataDir, 'agreements', folder, `${id}.yaml`);
const textOf = (id: string, folder = '2026') => readFileSync(fileOf(id, folder), 'utf8');
const edit = (from: string, to: string) => {
	const text = textOf(MADIUN);
	expect(text).toContain(from);
	writeFileSync(fileOf(MADIUN, '2026'), text.replace(from, to));
};
const summary = ({ differences, delivered }: ReturnType<typeof run>) =>
	describeDifferences(differences, delivered).trimEnd().split('\n').at(-1);
const allFiles = () =>
	readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.\w+$/.test(path))
		.sort()
		.map((path) => [path, readFileSync(join(dataDir, path), 'utf8')]);

const withdraw = (...withdrawals: object[]): Partial<ImportOptions> => ({
	withdrawals: { file: 'withdrawn.json', text: JSON.stringify(withdrawals, null, '\t') }
});
const listOf = () => readFileSync(join(dataDir, 'withdrawn.yaml'), 'utf8');

describe('importDelivery', () => {
	it('writes one readable file per new agreement', () => {
		const result = run([madiun, bali]);
		expect(result.problems).toEqual([]);
		expect(summary(result)).toMatch(/^2 delivered: 2 new, 0 changed, 0 withdrawn, 0 in conflict/);
		expect(textOf(MADIUN)).toBe(`# yaml-language-server: $schema=../../agreement.schema.json

title: Contoh
parties:
  - "35.19" # Kabupaten Madiun
  - "35.77" # Kota Madiun
signed: "2026-02-09"
status: signed
instruments:
  - nota-kesepahaman
sectors:
  - perdagangan
scope:
  - dagang
place: Balai Kota
signatories:
  - name: Nama
    office: Bupati Madiun
programs:
  - pasar bersama
  - promosi
validYears: 5
sources:
  - url: https://contoh.go.id/a
    publisher: Contoh
note: >-
  Demikian menurut laman itu.
`);
		expect(textOf(BALI, 'tanpa-tanggal')).not.toContain('signed:');
	});

	it('writes nothing unless told', () => {
		const result = run([madiun], { apply: false });
		expect(summary(result)).toContain('1 new');
		expect(existsSync(join(dataDir, 'agreements'))).toBe(false);
	});

	it('finds no difference when the same delivery comes again', () => {
		run([madiun, bali]);
		const before = allFiles();
		const again = run([madiun, bali]);
		expect(again.differences).toEqual([]);
		expect(again.written).toBe(0);
		expect(allFiles()).toEqual(before);
	});

	it('keeps what an editor mended, as long as the delivery does not speak of it anew', () => {
		run([madiun]);
		edit('  - perdagangan', '  - koperasi-ukm # read from the programmes');
		const mended = textOf(MADIUN);
		expect(run([madiun]).differences).toEqual([]);
		run([{ ...madiun, place: 'Pendopo' }]);
		expect(textOf(MADIUN)).toBe(mended.replace('place: Balai Kota', 'place: Pendopo'));
	});

	it('sets only the changed fields, comments and order kept', () => {
		run([madiun]);
		edit('  - promosi', '  - promosi # since 2027');
		edit('place: Balai Kota\n', '');
		edit('status: signed', '# seen by the editor\nplace: Balai Kota\nstatus: signed');
		const before = textOf(MADIUN);
		run([
			{
				...madiun,
				programs: ['promosi', 'pameran'],
				legal_basis: ['PP 28/2018'],
				valid_years: null
			}
		]);
		expect(textOf(MADIUN)).toBe(
			before
				.replace(
					'  - pasar bersama\n  - promosi # since 2027\n',
					'  - promosi # since 2027\n  - pameran\nlegalBasis:\n  - PP 28/2018\n'
				)
				.replace('validYears: 5\n', '')
		);
	});

	it('shows a conflict until it is settled, and leaves the field alone', () => {
		run([madiun]);
		edit('title: Contoh', 'title: Judul kami');
		const newer = [{ ...madiun, title: 'Judul baru', place: 'Pendopo' }];
		for (let round = 0; round < 2; round++) {
			const result = run(newer);
			expect(summary(result)).toContain('1 in conflict');
			const printed = describeDifferences(result.differences, 1);
			expect(printed).toContain('title here:      "Judul kami"');
			expect(printed).toContain('title delivered: "Judul baru"');
			expect(textOf(MADIUN)).toContain('title: Judul kami\n');
		}
		expect(textOf(MADIUN)).toContain('place: Pendopo\n');

		run(newer, { keepOurs: new Set([MADIUN]) });
		expect(run(newer).differences).toEqual([]);
		expect(textOf(MADIUN)).toContain('title: Judul kami\n');

		run(newer, { takeDelivered: new Set([MADIUN]) });
		expect(run(newer).differences).toEqual([]);
		expect(textOf(MADIUN)).toContain('title: Judul baru\n');
	});

	it('never deletes, and never brings back what an editor took away', () => {
		run([madiun, bali]);
		expect(run([madiun]).differences).toEqual([{ kind: 'not-delivered', id: BALI }]);
		expect(existsSync(fileOf(BALI, 'tanpa-tanggal'))).toBe(true);

		rmSync(fileOf(BALI, 'tanpa-tanggal'));
		// Nothing says yet what became of it.
		expect(run([madiun, bali]).problems.join('\n')).toContain(`ids.txt:3:1 ${BALI}`);
		expect(existsSync(fileOf(BALI, 'tanpa-tanggal'))).toBe(false);
	});

	it('moves a file whose year is corrected, its id unchanged', () => {
		run([madiun]);
		run([{ ...madiun, signed: '2025', precision: 'year' }]);
		expect(existsSync(fileOf(MADIUN, '2026'))).toBe(false);
		expect(textOf(MADIUN, '2025')).toContain('signed: "2025"\n');
	});

	it('keeps the mark of the signed text when the sources change', () => {
		run([madiun]);
		edit('    publisher: Contoh\n', '    publisher: Contoh\n    document: true\n');
		expect(run([madiun]).differences).toEqual([]);
		const [source] = madiun.sources;
		run([{ ...madiun, sources: [{ ...source, published: '2026-02-10' }] }]);
		expect(textOf(MADIUN)).toContain('published: "2026-02-10"\n    document: true\n');
	});

	it('writes down that a like agreement is another act', () => {
		const like = {
			...madiun,
			id: '2026-02-kab-madiun-kota-madiun',
			signed: '2026-02',
			precision: 'month'
		};
		const refused = run([madiun, like]);
		expect(refused.problems.join('\n')).toContain('about the same date as');
		expect(existsSync(join(dataDir, 'agreements'))).toBe(false);
		run([madiun, like], { distinct: new Map([[like.id, [MADIUN]]]) });
		expect(textOf(like.id)).toContain(`distinctFrom:\n  - ${MADIUN}\n`);
	});

	it('withdraws a record: its file goes, its id stays taken', () => {
		run([madiun, bali]);
		const entry = { id: BALI, reason: 'hanya penjajakan: tidak ada naskah', into: MADIUN };
		const result = run([madiun], withdraw(entry));
		expect(result.problems).toEqual([]);
		expect([result.written, result.removed]).toEqual([0, 1]);
		expect(describeDifferences(result.differences, 1)).toBe(
			`withdrawn     ${BALI}: hanya penjajakan: tidak ada naskah → ${MADIUN}\n` +
				'1 delivered: 0 new, 0 changed, 1 withdrawn, 0 in conflict, 0 removed here, 0 no longer delivered.\n'
		);
		expect(existsSync(fileOf(BALI, 'tanpa-tanggal'))).toBe(false);
		expect(listOf())
			.toBe(`# Records that were published and are none any more. Their ids stay taken; see README.md.

- id: ${BALI}
  reason: "hanya penjajakan: tidak ada naskah"
  withdrawn: "2026-11-22"
  into: ${MADIUN}
`);
		const before = allFiles();
		expect(run([madiun], withdraw(entry)).differences).toEqual([]);
		expect(allFiles()).toEqual(before);
		// Whoever delivers it again by mistake does not bring it back.
		expect(run([madiun, bali]).differences).toEqual([{ kind: 'removed-here', id: BALI }]);
		const back = run([madiun, bali], { takeDelivered: new Set([BALI]) });
		expect(back.problems.join('\n')).toContain('is an agreement as well');
		expect(allFiles()).toEqual(before);
	});

	it('takes a later reason over, the day and what an editor wrote around it kept', () => {
		run([madiun, bali]);
		run([madiun], withdraw({ id: BALI, reason: 'hanya penjajakan' }));
		writeFileSync(join(dataDir, 'withdrawn.yaml'), listOf().replace('\n\n', '\n# Seen.\n\n'));
		run([madiun], {
			...withdraw({ id: BALI, reason: 'tercatat dua kali', into: MADIUN }),
			today: '2026-11-24'
		});
		expect(listOf()).toContain('# Seen.');
		expect(listOf()).toContain(
			`reason: tercatat dua kali\n  withdrawn: "2026-11-22"\n  into: ${MADIUN}\n`
		);
	});

	it('leaves a record alone that an editor changed, until it is settled', () => {
		run([madiun, bali]);
		edit('title: Contoh', 'title: Judul kami');
		const going = withdraw({ id: MADIUN, reason: 'hanya penjajakan' });
		for (let round = 0; round < 2; round++) {
			const result = run([bali], going);
			expect(summary(result)).toContain('0 withdrawn, 1 in conflict');
			expect(describeDifferences(result.differences, 1)).toContain('but changed here: title');
			expect(textOf(MADIUN)).toContain('title: Judul kami\n');
		}
		run([bali], { ...going, keepOurs: new Set([MADIUN]) });
		expect(run([bali], going).differences).toEqual([]);
		expect(textOf(MADIUN)).toContain('title: Judul kami\n');

		run([bali], { ...going, takeDelivered: new Set([MADIUN]) });
		expect(existsSync(fileOf(MADIUN, '2026'))).toBe(false);
		expect(listOf()).toContain(`- id: ${MADIUN}\n`);
		expect(run([bali], going).differences).toEqual([]);
	});

	it.each([
		['the mark of the signed text', '    publisher: Contoh\n', '    document: true\n', 'document'],
		[
			'what only editors say',
			'note: >-\n  Demikian menurut laman itu.\n',
			`distinctFrom:\n  - ${BALI}\n`,
			'distinctFrom'
		]
	])('takes %s for a change', (_, after, added, told) => {
		run([madiun, bali]);
		edit(after, after + added);
		const result = run([bali], withdraw({ id: MADIUN, reason: 'hanya penjajakan' }));
		expect(describeDifferences(result.differences, 1)).toContain(`changed here: ${told}`);
	});

	it('no longer tells a record apart from one that goes', () => {
		const like = {
			...madiun,
			id: '2026-02-kab-madiun-kota-madiun',
			signed: '2026-02',
			precision: 'month'
		};
		run([madiun, like], { distinct: new Map([[like.id, [MADIUN]]]) });
		const told = textOf(like.id);
		run([like], withdraw({ id: MADIUN, reason: 'tercatat dua kali', into: like.id }));
		expect(textOf(like.id)).toBe(told.replace(`distinctFrom:\n  - ${MADIUN}\n`, ''));
	});

	it.each([
		['no JSON', '[{', 'withdrawn.json:1:'],
		['no list', '{}', 'withdrawn.json:1:1 (file): is no list'],
		[
			'a missing reason',
			[{ id: BALI }],
			'withdrawn.json:2:2 withdrawn[0].reason: is missing; expected'
		],
		['an unknown field', [{ id: BALI, reason: 'x', alasan: 'y' }], 'unknown key "alasan"'],
		['a path for an id', [{ id: '../x', reason: 'x' }], 'withdrawn[0].id: "../x" is not allowed'],
		[
			'an id that never was',
			[{ id: `${BALI}i`, reason: 'x' }],
			`withdrawn.json:3:9 withdrawn[0].id: "${BALI}i" was never a record; expected the id of an agreement of the record; nearest: "${BALI}"`
		],
		[
			'an id that is delivered',
			[{ id: MADIUN, reason: 'x' }],
			'is an agreement as well (the delivery)'
		],
		[
			'an id twice',
			[
				{ id: BALI, reason: 'x' },
				{ id: BALI, reason: 'x' }
			],
			'is withdrawn twice'
		],
		[
			'a replacement that goes itself',
			[{ id: BALI, reason: 'x', into: BALI }],
			`withdrawn[0].into: "${BALI}" is withdrawn itself; expected an agreement that stays (or no into)`
		],
		[
			'a replacement that is not there',
			[{ id: BALI, reason: 'x', into: `${MADIUN}-2` }],
			`is no agreement; expected the id of the agreement that stays (or no into); nearest: "${MADIUN}"`
		]
	])('refuses withdrawals with %s as a whole', (_, withdrawals, told) => {
		run([madiun, bali]);
		const before = allFiles();
		const result = run([{ ...madiun, title: 'Lain' }], {
			withdrawals: {
				file: 'withdrawn.json',
				text:
					typeof withdrawals === 'string' ? withdrawals : JSON.stringify(withdrawals, null, '\t')
			}
		});
		expect(result.problems.join('\n')).toContain(told);
		expect(result.written).toBe(0);
		expect(allFiles()).toEqual(before);
	});

	it('refuses to withdraw what another withdrawn record leads to', () => {
		run([madiun, bali]);
		run([madiun], withdraw({ id: BALI, reason: 'tercatat dua kali', into: MADIUN }));
		const before = allFiles();
		const other = {
			...madiun,
			id: '2026-03-09-kab-madiun-kab-magetan',
			parties: ['35.19', '35.20']
		};
		const result = run([other], withdraw({ id: MADIUN, reason: 'hanya penjajakan' }));
		expect(result.problems.join('\n')).toMatch(
			/withdrawn\.yaml:9:9 withdrawn\[1\]\.into: .* is withdrawn itself/
		);
		expect(allFiles()).toEqual(before);
	});

	it.each([
		['no JSON', '{', 'is not JSON'],
		['no list', { agreements: [] }, 'a JSON list'],
		['an empty list', [], 'is empty'],
		['no record', [7], 'record 0 record: 7 is not allowed'],
		[
			'a missing field',
			[{ ...madiun, title: undefined }],
			`record 0 ("${MADIUN}") title: is missing`
		],
		['an unknown field', [{ ...madiun, judul: 'x' }], 'judul: unknown field'],
		['a wrong type', [{ ...madiun, parties: '35.19' }], 'parties: "35.19" is not allowed'],
		['a wrong code', [{ ...madiun, parties: ['35.19', '35.76x'] }], 'parties[1]: "35.76x"'],
		[
			'a code that lost its zero',
			[{ ...madiun, parties: ['35.1', '35.19'] }],
			'parties[0]: "35.1" is not allowed here; expected the code of one of the 552 regions; nearest: "35.10" (Kabupaten Banyuwangi)'
		],
		[
			'a code that became a number',
			[{ ...madiun, parties: [35.1, '35.19'] }],
			'parties[0]: 35.1 is not allowed here; expected string; nearest: "35.10" (Kabupaten Banyuwangi)'
		],
		[
			'an unseen character',
			[{ ...madiun, programs: ['pasar\u0000bersama'] }],
			'programs[0]: "pasar\\u0000bersama" is not allowed here; expected plain text without U+0000 (null) (column 6 of the text)'
		],
		[
			'an English note',
			[{ ...madiun, evidence: 'The page says so.' }],
			'evidence: "The page says so." is not allowed here; expected a text in Indonesian'
		],
		['an unknown sector', [{ ...madiun, sectors: ['dagang'] }], 'sectors[0]: "dagang"'],
		['an empty title', [{ ...madiun, title: '' }], 'title: is missing'],
		['a path for an id', [{ ...madiun, id: '../../etc/passwd' }], 'id: "../../etc/passwd"'],
		[
			'a folder in an id',
			[{ ...madiun, id: '2026-02-09-kab/madiun' }],
			'id: "2026-02-09-kab/madiun"'
		],
		['an id twice', [madiun, madiun], `record 1 ("${MADIUN}") id: is also that of record 0`],
		['a wrong precision', [{ ...madiun, precision: 'month' }], 'precision: "month" does not fit'],
		['an unreal date', [{ ...madiun, signed: '2026-02-30' }], 'signed: "2026-02-30"'],
		[
			'a script for an address',
			[{ ...madiun, sources: [{ url: 'javascript:alert(1)', publisher: 'x', published: null }] }],
			'sources[0].url'
		],
		['a future date', [{ ...madiun, signed: '2026-11-23' }], 'lies in the future']
	])('refuses %s as a whole', (_, delivery, told) => {
		run([bali]);
		const before = allFiles();
		const good = {
			...madiun,
			id: '2026-03-09-kab-madiun-kab-magetan',
			parties: ['35.19', '35.20']
		};
		const result = run(
			Array.isArray(delivery) && delivery.length > 0 ? [...delivery, good] : delivery
		);
		expect(result.problems.join('\n')).toContain(told);
		expect(result.written).toBe(0);
		expect(allFiles()).toEqual(before);
	});

	it('tells of a hundred likely duplicates, and neither compares nor prints the rest', () => {
		const many = Array.from({ length: 1500 }, (_, at) => ({
			...madiun,
			id: `2026-kab-madiun-kota-madiun-${at}`,
			signed: '2026',
			precision: 'year'
		}));
		const started = process.cpuUsage().user;
		const { problems } = run(many);
		expect(problems).toHaveLength(1 + 100);
		expect(problems.at(-1)).toContain('about the same date as');
		// Two by two they took over a minute.
		expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(20);
	});

	it('stops at a record that has problems, or a damaged memory of the last delivery', () => {
		run([madiun]);
		writeFileSync(join(dataDir, 'deliveries/facts.json'), '{');
		expect(run([madiun]).problems.join('\n')).toContain('is damaged');
		edit('status: signed', 'status: sign');
		expect(run([madiun]).problems.join('\n')).toContain('mend them first');
	});

	it('says when a choice names an agreement that is not delivered', () => {
		const result = run([madiun], { takeDelivered: new Set([BALI]), keepOurs: new Set([BALI]) });
		expect(result.problems).toContain(`${BALI} is not in the delivery`);
		expect(result.problems.join('\n')).toContain('choose one');
	});
});
