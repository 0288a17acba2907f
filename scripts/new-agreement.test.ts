import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NEIGHBOUR = 'agreements/2026/2026-02-09-kab-madiun-kab-lombok-utara.yaml';
const ID = '2026-03-04-kab-banyuwangi-kota-denpasar';
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-'));
	for (const path of ['sectors.yaml', NEIGHBOUR]) cpSync(`data/${path}`, join(folder, path));
});
afterAll(() => rmSync(folder, { recursive: true }));

const answer = (answers: readonly string[]) =>
	spawnSync('node_modules/.bin/tsx', ['scripts/new-agreement.ts', '--data', folder], {
		encoding: 'utf8',
		input: answers.map((one) => `${one}\n`).join('')
	});

const BEGINNING = ['Pasokan beras Banyuwangi–Denpasar', 'Pemkab Banyuwangi', 'Kota Denpasar', ''];
const REST = [
	...['ditandatangani', 'pks', 'pangan | perdagangan', 'ketahanan pangan', 'Pendopo Banyuwangi'],
	...['Nama Bupati (Bupati Banyuwangi)', 'pengiriman beras bulanan', 'PP 28/2018', '5'],
	...['https://contoh.go.id/berita', 'Pemerintah Kabupaten Banyuwangi', '5 Maret 2026', 'ya', ''],
	''
];

describe('npm run new', () => {
	it(
		'writes the file that the answers describe, and never over another one',
		{ timeout: 120_000 },
		() => {
			const first = answer([...BEGINNING, '4 Maret 2026', ...REST, '', 'yes']);
			expect([first.status, first.stderr]).toEqual([0, '']);
			const path = join(folder, `agreements/2026/${ID}.yaml`);
			const written = readFileSync(path, 'utf8');
			expect(written).toBe(`# yaml-language-server: $schema=../../agreement.schema.json

title: Pasokan beras Banyuwangi–Denpasar
parties:
  - "35.10" # Kabupaten Banyuwangi
  - "51.71" # Kota Denpasar
signed: "2026-03-04"
status: signed
instruments:
  - perjanjian-kerja-sama
sectors:
  - pangan
  - perdagangan
scope:
  - ketahanan pangan
place: Pendopo Banyuwangi
signatories:
  - name: Nama Bupati
    office: Bupati Banyuwangi
programs:
  - pengiriman beras bulanan
legalBasis:
  - PP 28/2018
validYears: 5
sources:
  - url: https://contoh.go.id/berita
    publisher: Pemerintah Kabupaten Banyuwangi
    published: "2026-03-05"
    document: true
`);
			expect(readFileSync(join(folder, 'ids.txt'), 'utf8')).toContain(ID);

			// The same parties a few days later: asked, and told apart when it is another act, under an id of its own.
			const other = answer([...BEGINNING, '2026-03-04', 'yes', ...REST, '', 'yes']);
			expect([other.status, other.stderr]).toEqual([0, '']);
			expect(readFileSync(path, 'utf8')).toBe(written);
			expect(readFileSync(join(folder, `agreements/2026/${ID}-2.yaml`), 'utf8')).toContain(
				`distinctFrom:\n  - ${ID}\n`
			);
		}
	);

	it(
		'stops at an answer from a pipe that cannot be read, and at too few, and writes nothing',
		{
			timeout: 120_000
		},
		() => {
			const before = readdirSync(folder, { recursive: true }).length;
			const wrong = answer(['x', 'Madiun', 'Banyuwangi']);
			expect([wrong.status, wrong.stderr.trim()]).toEqual([
				1,
				expect.stringMatching(
					/^Party 1: "Madiun" is the name of 2 regions; expected one of 35\.19 .*\nNothing was written\.$/
				)
			]);
			expect(answer([...BEGINNING, '2021']).stderr).toMatch(
				/The answers ended at “Status .*”\. Nothing was written\.\n$/
			);
			expect(readdirSync(folder, { recursive: true }).length).toBe(before);
		}
	);
});
