import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findDamagedShapes } from './derived-file';

it('the shapes of the atlas are whole', () => {
	expect(findDamagedShapes('.')).toEqual([]);
});

it('each file of shapes that cannot be drawn is named, with what to do', () => {
	const root = mkdtempSync(join(tmpdir(), 'shapes-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	mkdirSync(join(root, 'data/boundaries'), { recursive: true });
	const write = (name: string, text: string) =>
		writeFileSync(join(root, 'data/boundaries', name), text);
	write('far.topo.json', '{"type":"Topology"}');
	write('overview.topo.json', '{"type":"Topo');
	write('detail.topo.json', 'null');
	expect(findDamagedShapes(root)).toEqual([
		expect.stringMatching(/^data\/boundaries\/overview\.topo\.json: not JSON .*restore it, or run/),
		expect.stringMatching(/^data\/boundaries\/detail\.topo\.json \(file\): expected a topology\n/),
		expect.stringMatching(/^data\/boundaries\/context\.topo\.json: cannot be read/)
	]);
});
