/** The command lines of spreadsheets: out, in, and what they refuse. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const FILE = 'agreements/2026/2026-02-09-kab-madiun-kab-lombok-utara.yaml';
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'table-'));
	for (const path of ['sectors.yaml', FILE]) cpSync(`data/${path}`, join(folder, 'data', path));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...more: string[]) =>
	spawnSync(
		'node_modules/.bin/tsx',
		[`scripts/${script}.ts`, ...more, '--data', join(folder, 'data')],
		{
			encoding: 'utf8'
		}
	);
const record = () => readFileSync(join(folder, 'data', FILE), 'utf8');

it('a table goes out, is corrected, and comes back, when told', { timeout: 120_000 }, () => {
	const table = join(folder, 'tabel.csv');
	const before = record();
	expect(run('export-table', table)).toMatchObject({ status: 0, stderr: '' });
	const title = /^title: (.*)$/m.exec(before)?.[1] ?? '';
	writeFileSync(table, readFileSync(table, 'utf8').replace(title, `${title} bersama`));
	const { status, stdout } = run('import-facts', table, '--apply');
	expect([status, stdout]).toEqual([
		0,
		expect.stringMatching(
			/changed {7}2026-02-09-kab-madiun-kab-lombok-utara: title\n1 delivered: 0 new, 1 changed/
		)
	]);
	expect(record()).toBe(before.replace(title, `${title} bersama`));
});

it('a table that is wrong is refused as a whole, in words', { timeout: 120_000 }, () => {
	const files = () => readdirSync(join(folder, 'data'), { recursive: true }).length;
	const before = [files(), record()];
	const table = join(folder, 'salah.csv');
	writeFileSync(table, 'Tentang,Para pihak\nx,Madiun\n');
	const wrong = run('import-facts', table, '--apply');
	expect([wrong.status, wrong.stdout]).toEqual([1, '']);
	expect(wrong.stderr).toMatch(
		/refused as a whole:\n[^]*row 2, column B "Para pihak": "Madiun" is the name of 2 regions[^]*Nothing was written\.\n$/
	);
	expect([files(), record()]).toEqual(before);
});
