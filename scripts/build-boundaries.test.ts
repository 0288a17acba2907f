import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...paths: string[]) =>
	spawnSync('node_modules/.bin/tsx', ['scripts/build-boundaries.ts', ...paths], {
		encoding: 'utf8'
	});

it('build:boundaries asks for a source, with an example', () => {
	const { status, stdout, stderr } = run();
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toMatch(/^Found no path, expected one\.\nUsage: .*\n {2}Example: npm run build/);
}, 30_000);

it.each([
	['a missing file', undefined, /source\.geojson: cannot be read \(ENOENT.*\nUsage: npm run build/],
	['a file that is no JSON', 'code,name', /source\.geojson: not JSON/],
	['a file that is no GeoJSON', '{}', /source\.geojson: found nothing, expected a GeoJSON object/],
	[
		'a wrong code',
		'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"3519"}}]}',
		/source\.geojson: features\[0\]\.properties\.code: found "3519", expected a code like "35\.19"/
	]
])(
	'build:boundaries refuses %s in one message and writes nothing',
	(_, content, message) => {
		const path = join(folder, 'source.geojson');
		if (content !== undefined) writeFileSync(path, content);
		const before = readFileSync('data/boundaries/provenance.json', 'utf8');
		const { status, stdout, stderr } = run(path);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(readFileSync('data/boundaries/provenance.json', 'utf8')).toBe(before);
	},
	30_000
);
