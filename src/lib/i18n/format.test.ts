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

describe('localToday', () => {
	it('takes the reader’s calendar day, not that of UTC', () => {
		expect(localToday(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
	});
});
