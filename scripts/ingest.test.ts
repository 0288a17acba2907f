import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** Made up. */
const ARTICLE =
	'NGAWI – Pemkab Ngawi dan Pemkab Alor menandatangani nota kesepahaman pertanian di Pendopo Ngawi, Senin (9/2/2026).';
const FILE = 'agreements/2026/2026-02-09-kab-ngawi-kab-alor.yaml';
const URL = 'https://contoh.id/berita';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ingest-'));
	mkdirSync(join(folder, 'data/agreements'), { recursive: true });
	cpSync('data/sectors.yaml', join(folder, 'data/sectors.yaml'));
	writeFileSync(join(folder, 'article.txt'), ARTICLE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
	readonly code: number;
	readonly out: string;
	readonly error: string;
}

function ingest(...args: string[]): Promise<Run> {
	return new Promise((resolve) => {
		const all = ['--import', 'tsx', 'scripts/ingest.ts', '--data', join(folder, 'data'), ...args];
		execFile(process.execPath, all, (error, out, err) => {
			resolve({ code: error === null ? 0 : Number(error.code), out, error: err });
		});
	});
}
const article = () => join(folder, 'article.txt');

it('prints a draft, writes it when told, and neither overwrites nor repeats it', async () => {
	const first = await ingest(article(), '--url', URL, '--write');
	expect(first.code, first.error).toBe(0);
	expect(first.out).toContain('signed: "2026-02-09" # yakin');
	const written = join(folder, 'data', FILE);
	expect(readFileSync(written, 'utf8')).toBe(first.out);
	expect(readdirSync(join(folder, 'data')).sort()).toEqual(['agreements', 'sectors.yaml']);

	const again = await ingest(article(), '--url', URL, '--write', '--force');
	expect([again.code, again.out]).toEqual([0, expect.stringContaining('Sudah tercatat')]);

	writeFileSync(written, 'title: milik orang lain\n');
	const refused = await ingest(article(), '--url', URL, '--write');
	expect([refused.code, refused.error]).toEqual([
		1,
		expect.stringContaining('sudah ada dan tidak ditimpa')
	]);
	expect(readFileSync(written, 'utf8')).toBe('title: milik orang lain\n');

	const forced = await ingest(article(), '--url', URL, '--write', '--force');
	expect(forced.code, forced.error).toBe(0);
	expect(readFileSync(written, 'utf8')).toBe(first.out);
});

it('prints JSON for programs, and exits 2 with the reason when refused', async () => {
	const draft = await ingest(article(), '--json');
	expect(JSON.parse(draft.out)).toMatchObject({
		agreements: [
			{
				parties: [
					{ code: '35.21', name: 'Kabupaten Ngawi' },
					{ code: '53.05', name: 'Kabupaten Alor' }
				],
				signed: '2026-02-09',
				precision: 'day',
				status: 'signed',
				instruments: ['nota-kesepahaman'],
				sectors: ['pertanian']
			}
		],
		refused: null
	});
	writeFileSync(article(), 'Pemkab Ngawi dan PT Maju menandatangani MoU, Senin (9/2/2026).');
	const refused = await ingest(article(), '--json');
	expect(refused.code).toBe(2);
	expect(JSON.parse(refused.out)).toMatchObject({
		agreements: [],
		refused: expect.stringContaining('PT Maju')
	});
	expect(refused.error).toContain('Ditolak');
});

it('exits 1 on misuse, says what was expected, and writes nothing', async () => {
	const runs = await Promise.all([
		ingest(),
		ingest(article(), '--published', 'kemarin'),
		ingest(article(), '--write'),
		ingest(join(folder, 'none.txt'))
	]);
	expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
	expect(runs.map(({ error }) => error.split('\n')[0])).toEqual([
		expect.stringContaining('Tidak ada artikel'),
		expect.stringContaining('2026-02-10'),
		expect.stringContaining('--url'),
		expect.stringContaining('tidak dapat dibaca')
	]);
	expect(existsSync(join(folder, 'data', FILE))).toBe(false);
});
