import { dataset } from '../../../tests/made-up/record';
import { UNSTATED } from '$lib/domain/sector';
import { code } from '../../../tests/made-up/record';
import { describe, expect, it } from 'vitest';
import { describeDropped, filterName } from './filter-name';

const record = dataset();

describe('filterName', () => {
	it.each([
		[{ field: 'sectors', value: 'pangan' } as const, 'Pangan'],
		[{ field: 'sectors', value: 'kesehatan-sosial' } as const, 'Kesehatan & sosial'],
		[{ field: 'sectors', value: UNSTATED } as const, 'Bidang tidak disebut'],
		[{ field: 'provinces', value: code('51') } as const, 'Provinsi Bali'],
		[{ field: 'from', value: 2025 } as const, 'Sejak 2025'],
		[{ field: 'bordering', value: false } as const, 'Tidak berbatasan darat'],
		[{ field: 'terms', value: 'aktif' } as const, 'Masa berlaku: masih berlaku'],
		[{ field: 'evidence', value: 'satu-sumber' } as const, 'Tingkat bukti: hanya satu sumber'],
		[{ field: 'text', value: 'cabai' } as const, '“cabai”']
	])('%j is called %s', (filter, name) => {
		expect(filterName(filter, record)).toBe(name);
	});
});

describe('describeDropped', () => {
	it('says nothing when everything was understood', () => {
		expect(describeDropped([])).toBeNull();
	});

	it('quotes three parts and counts the rest: no link fills the page with its own words', () => {
		const many = Array.from({ length: 2700 }, (_, at) => ({
			parameter: `a${at}`,
			value: '',
			reason: 'unknown-parameter' as const
		}));
		const line = describeDropped(many) ?? '';
		expect(line).toContain('“a2”');
		expect(line).not.toContain('“a3”');
		expect(line).toContain('dan 2.697 lainnya');
		expect(line.length).toBeLessThan(300);
	});

	it('leaves withdrawn records to the sentence about them', () => {
		const dropped = [{ parameter: 'kerjasama', value: '2019-lama', reason: 'withdrawn' }] as const;
		expect(describeDropped(dropped)).toBeNull();
	});

	it('quotes each part with its reason', () => {
		expect(
			describeDropped([
				{ parameter: 'sektor', value: 'sihir', reason: 'unknown-value' },
				{ parameter: '', value: '', reason: 'too-long' }
			])
		).toBe('Bagian tautan ini diabaikan: “sektor=sihir” (nilai tidak dikenal), terlalu panjang.');
	});
});
