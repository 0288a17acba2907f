import { describe, expect, test } from 'vitest';
import { termStatus } from './term';

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
