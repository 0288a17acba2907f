import { describe, expect, test } from 'vitest';
import { endOf, termsOf, termStatus } from './term';

const on = (today: string, signed: string | null, validYears: number | null) =>
	termStatus({ signed, validYears, status: 'signed' }, today);

describe('termStatus', () => {
	test('holds up to the day before the anniversary', () => {
		expect(on('2026-02-08', '2021-02-09', 5)).toBe('aktif');
		expect(on('2026-02-09', '2021-02-09', 5)).toBe('berakhir');
	});

	test('among the possible ends of a month or a year nothing is claimed', () => {
		expect(on('2026-01-31', '2021-02', 5)).toBe('aktif');
		expect(on('2026-02-15', '2021-02', 5)).toBe('tidak-diketahui');
		expect(on('2026-03-01', '2021-02', 5)).toBe('berakhir');
		expect(on('2025-12-31', '2021', 5)).toBe('aktif');
		expect(on('2026-06-01', '2021', 5)).toBe('tidak-diketahui');
		expect(on('2027-01-01', '2021', 5)).toBe('berakhir');
	});

	test('a leap day ends with February', () => {
		expect(on('2025-02-28', '2024-02-29', 1)).toBe('aktif');
		expect(on('2025-03-01', '2024-02-29', 1)).toBe('berakhir');
	});

	test('is unknown without date or years', () => {
		expect(on('2026-01-01', null, 5)).toBe('tidak-diketahui');
		expect(on('2026-01-01', '2021-02-09', null)).toBe('tidak-diketahui');
	});

	test('a plan holds nothing yet, a renewal counts from its own date', () => {
		const dated = { signed: '2021-02-09', validYears: 5 };
		expect(termStatus({ ...dated, status: 'planned' }, '2022-01-01')).toBe('tidak-diketahui');
		expect(termStatus({ ...dated, status: 'renewed' }, '2022-01-01')).toBe('aktif');
	});
});

test('what was called off ends on that day, however long it was to hold, and whether or not that is known', () => {
	const calledOff = { on: '2025-09-02', reason: 'ditolak warga' };
	const four = { signed: '2025-07-25', validYears: 4, status: 'signed', calledOff } as const;
	expect(termStatus(four, '2025-09-01')).toBe('aktif');
	expect(termStatus(four, '2025-09-02')).toBe('berakhir');
	expect(termsOf(four, '2025-10-01')).toEqual(['berakhir']);
	expect(endOf(four)).toBe('2025-09-02');
	expect(termStatus({ ...four, signed: null, validYears: null }, '2026-01-01')).toBe('berakhir');
});

describe('endOf', () => {
	const end = (signed: string | null, validYears: number | null) =>
		endOf({ signed, validYears, status: 'signed' });

	test('is as precise as the date of signing', () => {
		expect(end('2026-02-09', 5)).toBe('2031-02-09');
		expect(end('2026-02', 5)).toBe('2031-02');
		expect(end('2026', 5)).toBe('2031');
	});

	test('is a day of the calendar', () => {
		expect(end('2024-02-29', 1)).toBe('2025-02-28');
		expect(end('2024-02-29', 4)).toBe('2028-02-29');
	});

	test('is unknown without date or years, and of a plan', () => {
		expect([end(null, 5), end('2026', null)]).toEqual([null, null]);
		expect(endOf({ signed: '2026', validYears: 5, status: 'planned' })).toBeNull();
	});
});

describe('termsOf', () => {
	const of = (today: string, signed: string, validYears: number) =>
		termsOf({ signed, validYears, status: 'signed' }, today);

	test('says of what still holds whether it may end within twelve months', () => {
		expect(of('2025-02-08', '2021-02-09', 5)).toEqual(['aktif']);
		expect(of('2025-02-09', '2021-02-09', 5)).toEqual(['aktif', 'segera-berakhir']);
		expect(of('2026-02-08', '2021-02-09', 5)).toEqual(['aktif', 'segera-berakhir']);
	});

	test('of a date known to the year only: from the day on which it may be', () => {
		expect(of('2024-12-31', '2021', 5)).toEqual(['aktif']);
		expect(of('2025-01-01', '2021', 5)).toEqual(['aktif', 'segera-berakhir']);
	});

	test('never of what has ended or may have', () => {
		expect(of('2026-02-09', '2021-02-09', 5)).toEqual(['berakhir']);
		expect(of('2026-06-01', '2021', 5)).toEqual(['tidak-diketahui']);
	});
});
