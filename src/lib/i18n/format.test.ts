import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatList, formatNumber, localToday } from './format';

describe('formatDate', () => {
	it.each([
		['2026-01-13', '13 Januari 2026'],
		['2026-02', 'Februari 2026'],
		['2026', '2026']
	])('prints %s as %s, no more precise than it is known', (isoDate, text) => {
		expect(formatDate(isoDate)).toBe(text);
	});
});

describe('formatNumber and formatList', () => {
	it('group and join the Indonesian way', () => {
		expect(formatNumber(12606)).toBe('12.606');
		expect(formatList(['pangan', 'pariwisata', 'energi'])).toBe('pangan, pariwisata, dan energi');
	});
});

describe('without Intl, what Intl writes', () => {
	it('of any number', () => {
		const intl = new Intl.NumberFormat('id-ID');
		const whole = fc.integer({ min: -1e12, max: 1e12 });
		const thousandths = fc.integer({ min: 1, max: 1e9 }).map((value) => value / 1000);
		fc.assert(
			fc.property(fc.oneof(whole, thousandths), (value) => {
				expect(formatNumber(value)).toBe(intl.format(value));
			})
		);
	});

	it('of any list', () => {
		const intl = new Intl.ListFormat('id-ID', { type: 'conjunction' });
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 6 }), (items) => {
				expect(formatList(items)).toBe(intl.format(items));
			})
		);
	});

	it('of any day and month', () => {
		const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
		const month = new Intl.DateTimeFormat('id-ID', {
			month: 'long',
			year: 'numeric',
			timeZone: 'UTC'
		});
		const dates = fc.date({
			min: new Date('1945-01-01'),
			max: new Date('2100-12-31'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(dates, (date) => {
				const iso = date.toISOString();
				expect(formatDate(iso.slice(0, 10))).toBe(day.format(date));
				expect(formatDate(iso.slice(0, 7))).toBe(month.format(date));
			})
		);
	});
});

describe('localToday', () => {
	it('takes the reader’s calendar day, not that of UTC', () => {
		expect(localToday(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
	});

	it.each([NaN, Date.UTC(10_000, 5), Date.UTC(999, 5)])('is no day for a clock at %d', (time) => {
		expect(localToday(new Date(time))).toBeNull();
	});
});
