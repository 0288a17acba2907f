import { expect, test } from 'vitest';
import type { Status } from '$lib/domain/agreement';
import { describeTerm } from './describe-term';

const describe = (signed: string | null, validYears: number | null, status: Status = 'signed') =>
	describeTerm({ signed, validYears, status }, '2026-11-30');

test.each([
	['2026-02-09', 5, 'Jangka waktu 5 tahun, sampai 9 Februari 2031 – masih berlaku'],
	['2019-07', 3, 'Jangka waktu 3 tahun, sampai Juli 2022 – sudah berakhir'],
	// It ends somewhere in that year: nothing more is claimed.
	['2021', 5, 'Jangka waktu 5 tahun, sampai 2026'],
	[null, 5, 'Jangka waktu 5 tahun, tanpa tanggal mulai yang diketahui'],
	['2026-02-09', null, null]
])('signed %s for %s years: %s', (signed, years, said) => {
	expect(describe(signed, years)).toBe(said);
});

test('a plan has no end yet', () => {
	expect(describe('2026-02-09', 5, 'planned')).toBe('Jangka waktu 5 tahun, sejak ditandatangani');
});
