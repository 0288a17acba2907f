import {
	appendFileSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataset } from '../../../tests/made-up/record';
import {
	describeKept,
	findAltered,
	FROZEN_FOLDER,
	keepFrozen,
	listFrozen,
	type FrozenFiles
} from './frozen';
import { checksum, CHECKSUMS_FILE, readChecksums } from './frozen-checksums';
import { printPublishedFile } from './published-files';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'beku-'));
	mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true }));

const folder = (...parts: string[]) => join(root, FROZEN_FOLDER, ...parts);
const sources = [{ url: 'https://berita.example/a', publisher: 'Berita', published: null }];
const FILES: FrozenFiles = {
	'agreements.json': printPublishedFile(
		'agreements.json',
		dataset({ title: 'Padi – “satu”', sources })
	),
	'agreements-brief.json': printPublishedFile('agreements-brief.json', dataset({ sources })),
	'regions.json': printPublishedFile('regions.json', dataset()),
	'graph.json': '{"version":1}\n'
};
const CHANGED: FrozenFiles = {
	...FILES,
	'agreements.json': printPublishedFile('agreements.json', dataset({ sources }, { sources }))
};

describe('keepFrozen', () => {
	it('keeps the files byte for byte and says so', () => {
		const kept = keepFrozen(root, '2026-11-22', FILES);
		expect(kept).toEqual({ outcome: 'kept' });
		for (const [name, text] of Object.entries(FILES)) {
			expect(readFileSync(folder('2026-11-22', name))).toEqual(Buffer.from(text));
		}
		expect(describeKept(kept, '2026-11-22', FILES)).toMatch(
			/^Kept the data of 2026-11-22 in static\/data\/beku\/2026-11-22\/ \(agreements\.json, agreements-brief\.json, regions\.json, graph\.json; \d+ kB\)/
		);
	});

	it('takes a second attempt with the same data for done', () => {
		keepFrozen(root, '2026-11-22', FILES);
		expect(keepFrozen(root, '2026-11-22', FILES)).toEqual({ outcome: 'same' });
	});

	it('never changes a copy that is there', () => {
		keepFrozen(root, '2026-11-22', FILES);
		const kept = keepFrozen(root, '2026-11-22', CHANGED);
		expect(kept).toEqual({ outcome: 'refused', differing: ['agreements.json'] });
		expect(describeKept(kept, '2026-11-22', CHANGED)).toContain('Nothing was written');
		expect(readFileSync(folder('2026-11-22', 'agreements.json'), 'utf8')).toBe(
			FILES['agreements.json']
		);
	});

	it('leaves earlier copies alone when the data changes', () => {
		keepFrozen(root, '2026-11-22', FILES);
		keepFrozen(root, '2026-11-23', CHANGED);
		expect(readFileSync(folder('2026-11-22', 'agreements.json'), 'utf8')).toBe(
			FILES['agreements.json']
		);
	});

	it('never puts other data in the place of a copy that was deleted', () => {
		keepFrozen(root, '2026-11-22', FILES);
		rmSync(folder('2026-11-22'), { recursive: true });
		expect(keepFrozen(root, '2026-11-22', CHANGED).outcome).toBe('refused');
		expect(existsSync(folder('2026-11-22'))).toBe(false);
		expect(keepFrozen(root, '2026-11-22', FILES).outcome).toBe('kept');
	});

	it('lists what it kept, earlier copies too, in the order of their dates', () => {
		keepFrozen(root, '2026-11-23', CHANGED);
		keepFrozen(root, '2026-11-22', FILES);
		const listed = readChecksums(root);
		expect([...listed.keys()].map((path) => path.split('/')[3])).toEqual([
			...Array.from({ length: 4 }, () => '2026-11-22'),
			...Array.from({ length: 4 }, () => '2026-11-23')
		]);
		expect(listed.get('static/data/beku/2026-11-23/agreements.json')).toBe(
			checksum(CHANGED['agreements.json'])
		);
	});

	it('writes nothing when it cannot write everything, and mends an interrupted attempt', () => {
		const broken = { ...FILES, 'graph.json': Symbol('not text') as unknown as string };
		expect(() => keepFrozen(root, '2026-11-22', broken)).toThrow(TypeError);
		expect(readdirSync(folder())).toEqual([]);

		mkdirSync(folder('.2026-11-22'));
		writeFileSync(folder('.2026-11-22', 'left-over.json'), '');
		expect(keepFrozen(root, '2026-11-22', FILES)).toEqual({ outcome: 'kept' });
		expect(readdirSync(folder('2026-11-22')).sort()).toEqual(Object.keys(FILES).sort());
	});
});

describe('listFrozen', () => {
	it('is empty before the first freeze', () => {
		expect(listFrozen(root)).toEqual([]);
	});

	it('names dates, latest first, and nothing else that lies there', () => {
		for (const date of ['2026-01-13', '2026-11-22', '2025-12-31']) keepFrozen(root, date, FILES);
		mkdirSync(folder('.2026-11-23'));
		mkdirSync(folder('2026-02-31'));
		writeFileSync(folder('README.md'), '');
		expect(listFrozen(root)).toEqual(['2026-11-22', '2026-01-13', '2025-12-31']);
	});

	it('complains of a copy that lacks a file', () => {
		keepFrozen(root, '2026-11-22', FILES);
		rmSync(folder('2026-11-22', 'graph.json'));
		expect(() => listFrozen(root)).toThrow(/2026-11-22 lacks graph\.json/);
	});
});

describe('findAltered', () => {
	beforeEach(() => {
		keepFrozen(root, '2026-11-22', FILES);
		keepFrozen(root, '2026-11-23', CHANGED);
	});

	it('finds nothing in copies as they were kept', () => {
		expect(findAltered(root)).toEqual([]);
	});

	it('finds a changed byte', () => {
		appendFileSync(folder('2026-11-22', 'graph.json'), ' ');
		expect(findAltered(root)).toEqual([
			'static/data/beku/2026-11-22/graph.json is not what was kept.'
		]);
	});

	it('misses a copy that was removed', () => {
		rmSync(folder('2026-11-22'), { recursive: true });
		expect(findAltered(root)).toContain('static/data/beku/2026-11-22/graph.json is gone.');
	});

	it('finds what was put there by hand', () => {
		writeFileSync(folder('2026-11-22', 'more.json'), '');
		cpSync(folder('2026-11-22'), folder('2026-11-24'), { recursive: true });
		expect(findAltered(root)).toEqual(
			expect.arrayContaining([
				'static/data/beku/2026-11-22/more.json is not in data/beku.sha256.',
				'static/data/beku/2026-11-24/graph.json is not in data/beku.sha256.'
			])
		);
	});

	it('takes no list it cannot read for an empty one', () => {
		appendFileSync(join(root, CHECKSUMS_FILE), 'static/data/beku/2026-11-24/graph.json\n');
		expect(() => findAltered(root)).toThrow(/^data\/beku\.sha256:9 is "static/);
	});
});
