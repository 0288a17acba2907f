import { describe, expect, it } from 'vitest';
import { isAfter, precisionOf, spanOf, todayInIndonesia } from './calendar';

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

describe('spanOf', () => {
	const spanned = (date: string) =>
		spanOf(date).map((day) => new Date(day * 86_400_000).toJSON().slice(0, 10));

	it('takes a date for all the days it may mean', () => {
		expect(spanned('2026-02-09')).toEqual(['2026-02-09', '2026-02-09']);
		expect(spanned('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
		expect(spanned('2025')).toEqual(['2025-01-01', '2025-12-31']);
	});
});

describe('todayInIndonesia', () => {
	it('is already tomorrow in the east while UTC still has yesterday', () => {
		expect(todayInIndonesia(new Date('2026-11-22T15:30:00Z'))).toBe('2026-11-23');
		expect(todayInIndonesia(new Date('2026-11-22T14:30:00Z'))).toBe('2026-11-22');
	});
});
