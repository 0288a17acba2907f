/** An import that is killed, really and at any moment, leaves the old record or the new one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importDelivery } from '../src/lib/record/import-delivery';
import { healInterrupted } from '../src/lib/record/write-plan';
import { loadRegions } from '../src/lib/server/regions';

const RECORDS = 300;
const delivery = (title: string) =>
	JSON.stringify(
		Array.from({ length: RECORDS }, (_, at) => ({
			id: `${1950 + (at % 50)}-kab-madiun-kota-madiun-${at}`,
			// The second delivery corrects the year of every other one, whose file then moves.
			signed: title === 'lama' || at % 2 === 0 ? null : String(1950 + (at % 50)),
			precision: title === 'lama' || at % 2 === 0 ? 'unknown' : 'year',
			parties: at % 2 === 0 ? ['35.19', '35.77'] : [`11.0${1 + (at % 9)}`, `35.${10 + (at % 20)}`],
			status: 'signed',
			instruments: [],
			title: `${title} ${at}`,
			place: null,
			sectors: [],
			scope: [],
			programs: [],
			signatories: [],
			legal_basis: [],
			valid_years: null,
			sources: [{ url: `https://contoh.go.id/${at}`, publisher: 'Contoh', published: null }],
			evidence: ''
		}))
	);

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'killed-'));
	const dataDir = join(folder, 'lama');
	cpSync('data/sectors.yaml', join(dataDir, 'sectors.yaml'));
	apply(dataDir, 'lama');
	cpSync(dataDir, join(folder, 'baru'), { recursive: true });
	apply(join(folder, 'baru'), 'baru');
	writeFileSync(join(folder, 'baru.json'), delivery('baru'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }), 60_000);

function apply(dataDir: string, title: string): void {
	const { problems } = importDelivery({
		dataDir,
		delivery: delivery(title),
		withdrawals: null,
		regions: loadRegions(),
		today: '2026-11-22',
		takeDelivered: new Set(),
		keepOurs: new Set(),
		distinct: new Map(),
		apply: true,
		keepsDay: false
	});
	expect(problems).toEqual([]);
}

const contents = (dataDir: string) =>
	readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(yaml|json|tmp)$|^\.import-\d+\/\d+$/.test(path))
		.sort()
		.map((path) => `${path}\n${readFileSync(join(dataDir, path), 'utf8')}`)
		.join('\n');

/** Kills an import as soon as what is asked for is there to be seen. @returns whether it was still running */
async function killWhen(dataDir: string, isTime: () => boolean, later: number): Promise<boolean> {
	const child = spawn(
		process.execPath,
		[
			'--import',
			'tsx',
			'scripts/import-facts.ts',
			join(folder, 'baru.json'),
			'--data',
			dataDir,
			'--apply'
		],
		{ stdio: 'ignore' }
	);
	const ended = once(child, 'exit');
	while (child.exitCode === null && !isTime()) await pause(1);
	await pause(later);
	const killed = child.kill('SIGKILL');
	await ended;
	return killed;
}

it('heals itself at the next start, wherever it was killed', { timeout: 300_000 }, async () => {
	const [before, after] = ['lama', 'baru'].map((name) => contents(join(folder, name)));
	const outcomes: string[] = [];
	const staged = (dataDir: string) =>
		readdirSync(dataDir).flatMap((name) =>
			name.startsWith('.import-') ? readdirSync(join(dataDir, name)) : []
		);
	const moments: [(dataDir: string) => boolean, number][] = [
		[(dataDir) => staged(dataDir).length > 0, 0],
		[(dataDir) => staged(dataDir).length > RECORDS / 2, 0],
		[(dataDir) => staged(dataDir).includes('moves.json'), 0],
		[(dataDir) => staged(dataDir).includes('moves.json'), 4],
		[(dataDir) => staged(dataDir).includes('moves.json'), 12],
		[(dataDir) => existsSync(join(dataDir, 'agreements/1999')), 0]
	];
	for (const [at, [isTime, later]] of moments.entries()) {
		const dataDir = join(folder, `case-${at}`);
		cpSync(join(folder, 'lama'), dataDir, { recursive: true });
		await killWhen(dataDir, () => isTime(dataDir), later);
		const healed = healInterrupted(dataDir);
		const found = contents(dataDir);
		expect(found === before || found === after, `case ${at}`).toBe(true);
		expect(healInterrupted(dataDir)).toEqual([]);
		outcomes.push(...healed, found === after ? 'new' : 'old');
		// Whatever was left, the same import then completes.
		apply(dataDir, 'baru');
		expect(contents(dataDir) === after).toBe(true);
		rmSync(dataDir, { recursive: true });
	}
	expect(outcomes).toContain('old');
	expect(outcomes).toContain('new');
});
