import { describe, expect, it } from 'vitest';
import { loadDataset, loadWithdrawn } from '../server/dataset';
import { isIndonesian } from './indonesian';

describe('isIndonesian', () => {
	it.each([
		'The page says both regents signed on Thursday.',
		'MoU Kota Bengkulu-Kota Metro, mayors Helmi Hasan and Achmad Pairin.',
		'Signed in Jakarta.',
		'Planned only: the text was announced by one of the two regencies.'
	])('refuses “%s”', (note) => {
		expect(isIndonesian(note)).toBe(false);
	});

	it.each([
		'Memorandum of Understanding ini ditandatangani kedua bupati.',
		'Didahului penjajakan pada Januari 2026.',
		'Nomor 43/1996.',
		'Sister City.'
	])('takes “%s”', (note) => {
		expect(isIndonesian(note)).toBe(true);
	});

	it('takes every note of the record', () => {
		const texts = [
			...loadDataset().agreements.flatMap(({ note }) => note ?? []),
			...loadWithdrawn().map(({ reason }) => reason)
		];
		expect(texts.length).toBeGreaterThan(800);
		expect(texts.filter((text) => !isIndonesian(text))).toEqual([]);
	});
});
