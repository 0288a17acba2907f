import type { Agreement } from '$lib/domain/agreement';
import type { SectorCatalogue } from '$lib/domain/sector';
import { describe, expect, it } from 'vitest';
import { describeDates, describePair, describeParties, describeSectors } from './describe';

const catalogue: SectorCatalogue = {
	groups: [],
	sectors: [
		...['Pangan', 'Pariwisata', 'Energi', 'Sosial', 'Desa', 'Pendidikan'],
		...['Pengembangan SDM aparatur', 'TIK']
	].map((name) => ({
		id: name.toLowerCase(),
		name: { id: name, en: name },
		class: 'wajib',
		group: 'g'
	}))
};

const agreement = (signed: string | null, ...sectors: string[]) =>
	({ signed, sectors }) as unknown as Agreement;

describe('describePair', () => {
	it('is one full sentence', () => {
		expect(
			describePair(
				['Kota Madiun', 'Kota Kediri'],
				[agreement('2026-01-13', 'pangan', 'pariwisata')],
				catalogue
			)
		).toBe('Kota Madiun – Kota Kediri: 1 kerja sama; pangan, pariwisata; 13 Januari 2026');
	});
});

describe('describeSectors', () => {
	it('names the most frequent first and counts what it does not name', () => {
		const sectors = ['energi', 'sosial', 'desa', 'pendidikan', 'pangan'];
		expect(
			describeSectors([agreement('2020', ...sectors), agreement('2021', 'pangan')], catalogue)
		).toBe('pangan, energi, sosial, desa, dan 1 lainnya');
	});

	it('lowers the first letter alone, and none of an abbreviation', () => {
		const agreements = [agreement('2020', 'pengembangan sdm aparatur', 'tik')];
		expect(describeSectors(agreements, catalogue)).toBe('pengembangan SDM aparatur, TIK');
	});

	it('says so when no page names a field', () => {
		expect(describeSectors([agreement('2020')], catalogue)).toBe('bidang tidak disebut');
	});
});

describe('describeDates', () => {
	it.each([
		[['2018-05-31', null, '2026-01'], '2018–2026'],
		[['2018-05-31', '2018'], '2018'],
		[['2026-01-13'], '13 Januari 2026'],
		[[null], 'tanpa tanggal']
	])('%j → %s', (dates, text) => {
		expect(describeDates(dates.map((date) => agreement(date)))).toBe(text);
	});
});

describe('describeParties', () => {
	it('joins two by a dash and counts beyond the most', () => {
		expect(describeParties(['A', 'B'])).toBe('A – B');
		expect(describeParties(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('A, B, C, dan 3 lainnya');
	});
});
