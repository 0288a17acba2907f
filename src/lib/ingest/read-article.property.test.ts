import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../server/knowledge';
import { printDraft } from './print-draft';
import { readArticle } from './read-article';

const knowledge = loadKnowledge();
const read = (text: string) => readArticle(text, knowledge, { published: null });

/** What articles are made of, so that random texts reach every rule. */
const pieces = fc.constantFrom(
	...'Pemkab|Pemkot|Bupati|Wali Kota|Madiun|Kota Malang|Kabupaten|Jambi|dan|dengan|,|.|“|”|"|(|)|menandatangani|akan|MoU|PKS|nota kesepahaman|Senin|(9/2/2026)|12/3|tahun|pendidikan|disaksikan|–|\n|berlaku|lima|<p>|</p>|<script>|&amp;|&#0;|\u202e|\u0000|\ud800|__proto__|constructor|toString|PT|1.|:|adalah|yakni'.split(
		'|'
	)
);

describe('readArticle', () => {
	it('reads any text without failing, and every span lies in the text', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(pieces, { maxLength: 80 }).map((words) => words.join(' '))
		);
		fc.assert(
			fc.property(text, (input) => {
				const reading = read(input);
				expect(reading.drafts.length === 0).toBe(reading.refusal !== null);
				for (const draft of reading.drafts) {
					expect(draft.parties.length).toBeGreaterThanOrEqual(2);
					const found = [
						...draft.parties,
						...draft.sectors,
						...draft.instruments,
						draft.status,
						draft.signed,
						draft.place
					].flatMap((one) => one?.spans ?? []);
					for (const { start, end } of found) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(reading.text.length);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it.each([
		['a megabyte without a full stop', 'Pemkab Madiun dan '.repeat(60_000)],
		['a megabyte of brackets', '('.repeat(1_000_000)],
		['a megabyte of dates', '12/3/2026 '.repeat(100_000)],
		['a megabyte of quotes', '“"'.repeat(500_000)],
		['deep HTML', '<div>'.repeat(200_000)],
		['tags that never end', '<p class="'.repeat(100_000)],
		['open comments', '<p><!--'.repeat(100_000)],
		['entities', '<p>' + '&'.repeat(500_000) + '&amp'.repeat(100_000)],
		['bytes', String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 65536))],
		[
			'names of objects',
			'__proto__ constructor hasOwnProperty Pemkab __proto__ dan Pemkab constructor meneken MoU'
		]
	])('refuses %s', (_, input) => {
		const reading = read(input);
		expect(reading.drafts).toEqual([]);
	});

	it('writes nothing of an article but as a comment or a value: no line of it becomes a key', () => {
		const article =
			'Pemkab Madiun dan Pemkab Ngawi menandatangani MoU di Gedung "x": y\u2028evil: true # z, Senin (9/2/2026).';
		const [draft] = read(article).drafts;
		if (draft === undefined) throw new Error('Expected a draft.');
		const yaml = printDraft(
			draft,
			{ url: null, published: null },
			{
				support: () => 'a\nevil: true',
				head: () => ['b\nevil: true'],
				sectorName: (id) => id,
				regionName: (code) => code
			}
		);
		expect(yaml).not.toMatch(/^evil:/m);
	});
});

describe('the patterns of the reading', () => {
	it('repeat nothing that repeats without bound, so that no text makes them try all ways', () => {
		const folder = 'src/lib/ingest';
		const sources = readdirSync(folder).filter(
			(name) => name.endsWith('.ts') && !name.includes('.test.')
		);
		const nested = sources.flatMap((name) => {
			const text = readFileSync(`${folder}/${name}`, 'utf8');
			// A group that ends with * or + and holds * or +: “(a+)*”.
			return [...text.matchAll(/\((?:\?[:=!<]+)?[^()\n]*[^\\[(][*+]\??[^()\n]*\)[*+]/g)].map(
				(match) => `${name}: ${match[0]}`
			);
		});
		expect(nested).toEqual([]);
	});
});
