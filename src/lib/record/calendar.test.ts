import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysApart, isAfter, precisionOf, todayInIndonesia } from './calendar';

describe('precisionOf', () => {
	it('follows from the form', () => {
		expect(['2026-02-09', '2026-02', '2026'].map(precisionOf)).toEqual(['day', 'month', 'year']);
	});

	it('knows the real calendar', () => {
		for (const date of [
			'2025-02-29',
			'2026-04-31',
			'2026-13',
			'2026-00',
			'0206',
			'1944',
			'2026-2-9',
			''
		]) {
			expect(precisionOf(date), date).toBeNull();
		}
		expect(precisionOf('2024-02-29')).toBe('day');
	});
});

describe('isAfter', () => {
	it('compares as precisely as the date is known', () => {
		expect(isAfter('2026-11-23', '2026-11-22')).toBe(true);
		expect(isAfter('2026-11', '2026-11-22')).toBe(false);
		expect(isAfter('2026-12', '2026-11-22')).toBe(true);
		expect(isAfter('2027', '2026-11-22')).toBe(true);
	});
});

describe('daysApart', () => {
	it('counts the fewest days that may lie between', () => {
		expect(daysApart('2026-02-09', '2026-02-23')).toBe(14);
		expect(daysApart('2026-02', '2026-02-23')).toBe(0);
		expect(daysApart('2025', '2026-01-03')).toBe(3);
		expect(daysApart('2024-02', '2024-03-01')).toBe(1);
	});

	it('is symmetric and 0 for one date', () => {
		const date = fc
			.date({ min: new Date('1945-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
			.chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toJSON().slice(0, length)));
		fc.assert(
			fc.property(date, date, (a, b) => {
				expect(daysApart(a, b)).toBe(daysApart(b, a));
				expect(daysApart(a, a)).toBe(0);
			})
		);
	});
});

describe('todayInIndonesia', () => {
	it('is already tomorrow in the east while UTC still has yesterday', () => {
		expect(todayInIndonesia(new Date('2026-11-22T15:30:00Z'))).toBe('2026-11-23');
		expect(todayInIndonesia(new Date('2026-11-22T14:30:00Z'))).toBe('2026-11-22');
	});
});
