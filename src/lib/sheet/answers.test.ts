import { describe, expect, it } from 'vitest';
import { checkRecord } from '../record/check-record';
import { loadRegions } from '../server/regions';
import { questionsAbout } from './answers';

const regions = loadRegions();
const { catalogue } = checkRecord({ dataDir: 'data', regions, today: '2100-01-01' });
if (catalogue === null) throw new Error('sectors.yaml cannot be read');
const questions = questionsAbout({ regions, catalogue });

describe('an answer', () => {
	it('is read and completed by the words of the record', () => {
		expect(questions.party(1).read(' KLU ')).toMatchObject({
			value: { code: '52.08' },
			notice: '52.08 Kabupaten Lombok Utara'
		});
		expect(questions.party(1).complete('madiun')).toEqual(['Kabupaten Madiun', 'Kota Madiun']);
		expect(questions.sectors.complete('pan')).toEqual(['pangan']);
		expect(questions.instruments.read('MoU; PKS')).toEqual({
			value: ['nota-kesepahaman', 'perjanjian-kerja-sama']
		});
		expect(questions.signed.read('Februari 2026')).toEqual({ value: '2026-02' });
		expect(questions.signatories.read('A (Bupati X) | B (Wali Kota Y)')).toEqual({
			value: [
				{ name: 'A', office: 'Bupati X' },
				{ name: 'B', office: 'Wali Kota Y' }
			]
		});
	});

	it('that is empty means not known, where something need not be', () => {
		expect(questions.signed.read('')).toEqual({ value: undefined });
		expect(questions.party(3).read(' ')).toEqual({ value: undefined });
		for (const { read } of [
			questions.title,
			questions.party(2),
			questions.status,
			questions.sourceUrl(1)
		]) {
			expect(read('')).toEqual({ problem: 'nothing was said; expected an answer' });
		}
	});

	it.each([
		['party', questions.party(1), 'Madiun', /name of 2 regions; expected one of 35\.19/],
		['date', questions.signed, '31 Februari 2026', /no day of the calendar/],
		['status', questions.status, 'signed, renewed', /more than one/],
		['word', questions.sectors, 'pangann', /none of these; .*nearest: pangan/],
		['term', questions.validYears, 'lima', /"lima" is not allowed here/],
		['term', questions.validYears, '120', /at most 99 years/],
		['address', questions.sourceUrl(1), 'contoh', /starts with https/],
		['day', questions.sourcePublished, '2026', /"2026" is not allowed here; expected a date like/],
		['note', questions.note, 'This is a note in English about the agreement', /Indonesian/],
		['text', questions.place, 'a\u202eb', /right-to-left override/],
		['choice', questions.sourceDocument, 'perhaps', /neither; expected yes or no/]
	])('that is no %s is said to be none at once (%#)', (_, question, said, problem) => {
		expect(question.read(said)).toEqual({ problem: expect.stringMatching(problem) });
	});
});
