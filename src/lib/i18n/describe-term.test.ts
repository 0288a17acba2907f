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

test('an end before the term is told with its reason, from its day on', () => {
	const calledOff = { on: '2025-09-02', reason: 'dibatalkan setelah penolakan warga' };
	const agreement = { signed: '2025-07-25', validYears: 4, status: 'signed', calledOff } as const;
	expect(describeTerm(agreement, '2026-11-30')).toBe(
		'Dihentikan pada 2 September 2025 – dibatalkan setelah penolakan warga.'
	);
	expect(describeTerm({ ...agreement, validYears: null }, '2026-11-30')).toMatch(/^Dihentikan/);
	expect(describeTerm(agreement, '2025-09-01')).toMatch(/^Jangka waktu 4 tahun/);
});
