import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyView, code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '../domain/view';
import { parseView } from '../domain/view-codec';
import { buildVocabulary } from '../domain/vocabulary';
import {
	allSubjects,
	isSameSubject,
	knownSubject,
	nearestSubject,
	parseSubject,
	picturedSubject,
	printSubject,
	subjectOf,
	viewOf,
	WHOLE,
	type Subject
} from './subject';

const vocabulary = buildVocabulary(dataset({ id: '2026-kota-madiun' }));
const subjects = allSubjects(vocabulary);
const kotaMadiun: Subject = { kind: 'region', slug: 'kota-madiun', code: code('35.77') };
const pangan: Subject = { kind: 'sector', id: 'pangan' };
const view = (asked: Partial<View>): View => ({ ...DEFAULT_VIEW, ...asked });

describe('subjects', () => {
	test('are the whole atlas, every sector and group, every region', () => {
		expect(subjects).toHaveLength(1 + vocabulary.sectors.size + vocabulary.regions.size);
		expect(subjects[0]).toEqual(WHOLE);
		expect(subjects).toContainEqual({ kind: 'sector', id: 'tidak-disebut' });
		expect(subjects).toContainEqual(kotaMadiun);
	});

	test('each is found by its path, with or without a slash at the end', () => {
		for (const subject of subjects) {
			expect(parseSubject(printSubject(subject), vocabulary)).toEqual(subject);
			expect(parseSubject(`${printSubject(subject)}/`, vocabulary)).toEqual(subject);
		}
		expect(new Set(subjects.map(printSubject)).size).toBe(subjects.length);
		expect([WHOLE, pangan, kotaMadiun].map(printSubject)).toEqual([
			'',
			'sektor/pangan',
			'daerah/kota-madiun'
		]);
	});

	test('each is found by its view', () => {
		for (const subject of subjects) {
			expect(subjectOf(viewOf(subject), vocabulary)).toEqual(subject);
		}
	});

	test.each([
		'sektor/sihir',
		'daerah/atlantis',
		'daerah',
		'kota/kota-madiun',
		'daerah/kota-madiun/x',
		'daerah/kota-madiun//',
		'/sektor/pangan',
		'Sektor/pangan'
	])('there is none at %s', (path) => {
		expect(parseSubject(path, vocabulary)).toBeNull();
	});

	test('whatever a path says, reading it never throws, and what is read is printed as it stood', () => {
		const part = fc.constantFrom('sektor', 'daerah', 'pangan', 'kota-madiun', 'toString', '', 'x');
		fc.assert(
			fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
				const path = parts.join('/');
				const subject = parseSubject(path, vocabulary);
				if (subject !== null) expect(printSubject(subject)).toBe(path.replace(/\/$/, ''));
			})
		);
	});

	test('a name is known or not', () => {
		expect(knownSubject({ kind: 'region', slug: 'kota-madiun' }, vocabulary)).toEqual(kotaMadiun);
		expect(knownSubject({ kind: 'region', slug: 'atlantis' }, vocabulary)).toBeNull();
		expect(knownSubject({ kind: 'sector', id: 'sihir' }, vocabulary)).toBeNull();
		expect(isSameSubject(kotaMadiun, { kind: 'region', slug: 'kota-madiun' })).toBe(true);
		expect(isSameSubject(pangan, { kind: 'region', slug: 'pangan' })).toBe(false);
	});
});

describe('the subject of a view', () => {
	test('is none where something more is asked for', () => {
		expect(subjectOf(view({ sectors: ['pangan'], theme: 'gelap' }), vocabulary)).toBeNull();
		expect(subjectOf(view({ sectors: ['pangan', 'desa'] }), vocabulary)).toBeNull();
		expect(subjectOf(view({ tab: 'daftar' }), vocabulary)).toBeNull();
	});

	test('a view of one region is near to it, the rest stands in the query', () => {
		const asked = view({ regions: [code('35.77')], theme: 'gelap' });
		expect(nearestSubject(asked, vocabulary)).toEqual({ subject: kotaMadiun, query: 'tema=gelap' });
	});

	test('a view of a region within a sector is near to the whole: it is asked for by the query alone', () => {
		const asked = view({ regions: [code('35.77')], sectors: ['pangan'] });
		expect(nearestSubject(asked, vocabulary)).toEqual({
			subject: WHOLE,
			query: 'sektor=pangan&daerah=kota-madiun'
		});
	});

	test('has a picture of its own whatever the picture does not show, and not where it would show more', () => {
		const asked = { sectors: ['pangan'], theme: 'gelap', tab: 'daftar' } as const;
		expect(picturedSubject(view(asked), vocabulary)).toEqual(pangan);
		expect(picturedSubject(view({ ...asked, level: 'provinsi' }), vocabulary)).toBeNull();
		expect(picturedSubject(view({ text: 'air' }), vocabulary)).toBeNull();
	});

	test('whatever the view, subject and query lead back to it', () => {
		fc.assert(
			fc.property(anyView(vocabulary), (asked) => {
				const { subject, query } = nearestSubject(asked, vocabulary);
				expect(parseView(query, vocabulary, { base: viewOf(subject) }).view).toEqual(asked);
			})
		);
	});
});
