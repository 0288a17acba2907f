import { describe, expect, it } from 'vitest';
import { agreement } from '../../../tests/made-up/record';
import { dateOfRecord, parseRecordDate, printRecordDate } from './record-date';

const withSource = {
	sources: [{ url: 'https://contoh.id/a', publisher: 'Contoh', published: null }]
};
const one = agreement({ id: 'a', ...withSource });
const other = agreement({ id: 'b', ...withSource });
const kept = dateOfRecord([one, other], null, '2026-01-02');

describe('the date of the record', () => {
	it('is the day on which it is seen first', () => {
		expect(kept.date).toBe('2026-01-02');
	});

	it('stays while the record stays, in whatever order its files are read', () => {
		expect(dateOfRecord([other, one], kept, '2026-03-04')).toEqual(kept);
	});

	it.each([
		['an agreement more', [one, other, agreement({ id: 'c', ...withSource })]],
		['an agreement less', [one]],
		['another title', [one, { ...other, title: 'Lain' }]]
	])('is today after %s', (_, agreements) => {
		expect(dateOfRecord(agreements, kept, '2026-03-04').date).toBe('2026-03-04');
	});

	it('comes back from its file', () => {
		expect(parseRecordDate(printRecordDate(kept))).toEqual(kept);
	});

	it.each(['', '{}', '{"note":"","date":"2026-13","fingerprint":""}'])(
		'says how to mend a broken file: %s',
		(text) => {
			expect(() => parseRecordDate(text)).toThrow('npm run stamp');
		}
	);
});
