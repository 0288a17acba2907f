import { describe, expect, it } from 'vitest';
import { findDates, printDate } from './dates';

const read = (text: string) =>
	findDates(text).map(({ year, month, day }) =>
		year === null ? `?-${month}-${day}` : printDate(year, month, day)
	);

describe('findDates', () => {
	it.each([
		['Senin (9/2/2026)', '2026-02-09'],
		['Senin, 9-2-2026', '2026-02-09'],
		['Senin (09.02.26)', '2026-02-09'],
		['Selasa, 13 Januari 2026', '2026-01-13'],
		['Jumat 6 Nopember 2015', '2015-11-06'],
		['Jum’at (12 Des 2014)', '2014-12-12'],
		['tanggal 2 bulan Juli tahun 2024', '2024-07-02'],
		['tanggal tujuh belas bulan Maret tahun dua ribu dua puluh satu', '2021-03-17'],
		['2026-02-09', '2026-02-09'],
		['pada Agustus 2023', '2023-08'],
		['pada 2019 lalu', '2019'],
		['Rabu (10/12)', '?-12-10'],
		['Kamis, 12 Februari', '?-2-12']
	])('reads “%s” as %s', (text, date) => {
		expect(read(text)).toEqual([date]);
	});

	it('knows a weekday that is said, and days that are several', () => {
		expect(findDates('Selasa (17/9/2025)')[0]?.weekday).toBe(2);
		expect(findDates('19-22 Oktober 2022')[0]?.isRange).toBe(true);
	});

	it.each([
		'31/2/2026',
		'40 Januari 2026',
		'Rp 12.500.000',
		'3/4 bagian lahan 10.000/20.000',
		'Nomor 22 Tahun 1820',
		'UU 23/2014'
	])('finds no day in “%s”', (text) => {
		expect(findDates(text).filter(({ day, year }) => day !== null && year !== null)).toEqual([]);
	});

	it('points at the words, brackets included', () => {
		const text = 'diteken, Senin (9/2/2026).';
		const [date] = findDates(text);
		expect(text.slice(date?.start, date?.end)).toBe('Senin (9/2/2026)');
	});
});
