import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegions } from '../server/regions';
import { dayOrderOf, readDate } from './date-cell';
import { guarded, guardedText, unguarded } from './excel-damage';
import { joinList, splitList, splitSteps } from './list-cell';
import { parsePerson, printPerson } from './person-cell';
import { regionReader } from './region-cell';
import { sectorWords, statuses, instruments } from './word-cell';

const text = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(...`|;,\\()'=+-@_ "?`),
			fc.string({ minLength: 1, maxLength: 3 })
		)
	})
	.map((one) => one.replace(/\s+/g, ' ').trim())
	.filter((one) => one !== '');

describe('several values in a cell', () => {
	it('are read back as they were written, whatever stands in them', () => {
		fc.assert(
			fc.property(fc.array(text), (values) => {
				expect(splitList(joinList(values), 'text')).toEqual(values);
			})
		);
	});

	it.each([
		['a | b', 'text', ['a', 'b']],
		['a\nb; c', 'text', ['a', 'b; c']],
		['a; b, c', 'text', ['a', 'b, c']],
		['Kota Madiun, Kab. Madiun', 'word', ['Kota Madiun', 'Kab. Madiun']],
		['35.19,35.77', 'word', ['35.19', '35.77']],
		['35,19', 'word', ['35,19']],
		['35,1; 51,71', 'word', ['35,1', '51,71']],
		[
			'https://a.id/x;y https://b.id; https://c.id',
			'address',
			['https://a.id/x;y', 'https://b.id', 'https://c.id']
		]
	] as const)('%j as %s', (cell, kind, values) => {
		expect(splitList(cell, kind)).toEqual(values);
	});

	it('keep their places where they stand in step with others', () => {
		expect(splitSteps('2026-01-02 | | ?', 'text')).toEqual(['2026-01-02', '', '?']);
	});
});

it('signatories are read back as they were written, brackets and all', () => {
	fc.assert(
		fc.property(text, text, (name, office) => {
			expect(parsePerson(printPerson({ name, office }))).toEqual({ name, office });
		})
	);
	expect(parsePerson('Ipuk (Bupati (mewakili))')).toEqual({
		name: 'Ipuk',
		office: 'Bupati (mewakili)'
	});
	expect(parsePerson('Ipuk, Bupati')).toBeNull();
});

it('what a spreadsheet would change or run stands behind an apostrophe, which goes again', () => {
	fc.assert(
		fc.property(text, (one) => {
			expect(unguarded(guarded(one))).toBe(one);
			expect(unguarded(guardedText(one))).toBe(one);
		})
	);
	expect(
		['35.10', '2026-02', '=1+1', '-5', 'Feb 2026', "'Aisyiyah", 'Kota Madiun'].map(guarded)
	).toEqual([
		...["'35.10", "'2026-02", "'=1+1", "'-5", "'Feb 2026"],
		...["'Aisyiyah", 'Kota Madiun']
	]);
});

describe('a date', () => {
	it.each([
		['2026-02-09', '2026-02-09'],
		['2026-2', '2026-02'],
		['2026', '2026'],
		['pada 9 Februari 2026', '2026-02-09'],
		['Senin, 9 Feb 2026', '2026-02-09'],
		['Februari 2026', '2026-02'],
		['Okt 2025', '2025-10'],
		['02/2026', '2026-02'],
		['13/2/2026', '2026-02-13'],
		['2/13/2026', '2026-02-13'],
		['2026-02-09T00:00:00Z', '2026-02-09'],
		['46062', '2026-02-09']
	])('%s as text', (said, date) => {
		expect(readDate({ kind: 'text', text: said })).toMatchObject({ date });
	});

	it('as a serial day is taken, and said', () => {
		expect(readDate({ kind: 'number', value: 46062 })).toEqual({
			date: '2026-02-09',
			notice: '46062 is how a spreadsheet stores a day: read as 2026-02-09'
		});
		expect(readDate({ kind: 'number', value: 2026 })).toEqual({ date: '2026' });
	});

	it('of a cell that shows month and year is no more than those', () => {
		expect(readDate({ kind: 'date', iso: '2026-02-01', shows: 'month' })).toMatchObject({
			date: '2026-02',
			notice: expect.stringContaining('shows month and year alone')
		});
	});

	it.each([
		['9/2/2026', /may be 2026-02-09 or 2026-09-02/],
		['Feb-26', /makes of a month or of a day/],
		['9/2/26', /year of two digits/],
		['31 Februari 2026', /no day of the calendar/],
		['1644-02-09', /no day of the calendar/],
		['kemarin', /is no date/],
		['9 Foo 2026', /names no month/]
	])('%s is wrong, and it is said why', (said, wrong) => {
		expect(readDate({ kind: 'text', text: said })).toMatchObject({
			wrong: expect.stringMatching(wrong)
		});
	});

	it('that may be two is read as the others of its column are', () => {
		const order = dayOrderOf(['9/2/2026', '13/2/2026', 'Februari 2026']);
		expect(readDate({ kind: 'text', text: '9/2/2026' }, order)).toMatchObject({
			date: '2026-02-09'
		});
		expect(dayOrderOf(['13/2/2026', '2/13/2026'])).toBeNull();
	});

	it('is never an accident', () => {
		fc.assert(
			fc.property(fc.string(), (said) => {
				expect(() => readDate({ kind: 'text', text: said })).not.toThrow();
			})
		);
	});
});

describe('a region', () => {
	const read = regionReader(loadRegions());

	it.each([
		['35.19', '35.19'],
		['35', '35'],
		['Kabupaten Madiun', '35.19'],
		['pemkot  MADIUN', '35.77'],
		['Banyuwangi', '35.10'],
		['KLU', '52.08'],
		['Jatim', '35'],
		['35.10 Banyuwangi', '35.10'],
		['Kabupaten Banyuwangi (35.10)', '35.10']
	])('%s', (said, code) => {
		expect(read(said)).toMatchObject({ region: { code } });
	});

	it.each([
		[
			'Madiun',
			/name of 2 regions; expected one of 35\.19 \(Kabupaten Madiun\), 35\.77 \(Kota Madiun\)/
		],
		['35.1', /took for a number; .*nearest: 35\.10 \(Kabupaten Banyuwangi\) is meant/],
		['35,1', /took for a number; .*35\.10/],
		['3519', /took for a number; .*35\.19 \(Kabupaten Madiun\)/],
		['35.99', /code of no region/],
		['Banyuwngi', /is no region; .*nearest: 35\.10 \(Kabupaten Banyuwangi\)/],
		['35.19 Kota Madiun', /names two regions: 35\.19 is Kabupaten Madiun/],
		['__proto__', /is no region/]
	])('%s is wrong, and it is said what is meant', (said, wrong) => {
		const reading = read(said);
		if ('region' in reading) throw new Error(reading.region.name);
		const { wrong: what, expected, nearest } = reading;
		expect(`${what}; expected ${expected}; nearest: ${nearest ?? ''}`).toMatch(wrong);
	});

	it('is found under its every full name', () => {
		for (const { name, code } of loadRegions())
			expect(read(name)).toMatchObject({ region: { code } });
	});
});

it('words are ids or names, in either language', () => {
	const sectors = sectorWords({
		groups: [],
		sectors: [{ id: 'pangan', name: { id: 'Pangan', en: 'Food' }, class: 'wajib', group: 'x' }]
	} as never);
	expect(['pangan', 'FOOD', '__proto__'].map(sectors.find)).toEqual([
		'pangan',
		'pangan',
		undefined
	]);
	expect(['Ditandatangani', 'rencana', 'renewed'].map(statuses().find)).toEqual([
		'signed',
		'planned',
		'renewed'
	]);
	expect(['MoU', 'PKS', 'kesepakatan bersama'].map(instruments().find)).toEqual([
		'nota-kesepahaman',
		'perjanjian-kerja-sama',
		'kesepakatan-bersama'
	]);
});
