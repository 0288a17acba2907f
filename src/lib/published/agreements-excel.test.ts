import { describe, expect, it } from 'vitest';
import { agreement, CATALOGUE, REGIONS } from '../../../tests/made-up/record';
import { readCsv } from '../../../tests/read-csv';
import type { Agreement } from '../domain/agreement';
import { printAgreementsExcel } from './agreements-excel';

/** The cells of one agreement by their headings. */
function cellsOf(one: Agreement): ReadonlyMap<string, string> {
	const printed = printAgreementsExcel({
		agreements: [one],
		regions: REGIONS,
		catalogue: CATALOGUE
	});
	const [headings = [], row = []] = readCsv(printed.slice(1), ';');
	expect(row).toHaveLength(headings.length);
	return new Map(headings.map((heading, at) => [heading, row[at] ?? '']));
}

describe('kerja-sama-excel.csv', () => {
	it('begins with a byte order mark, and with no word that Excel takes for another format', () => {
		const printed = printAgreementsExcel({
			agreements: [],
			regions: REGIONS,
			catalogue: CATALOGUE
		});
		expect(printed.startsWith('\uFEFFKode kerja sama;Tentang;Tahun;Bulan;Hari;Tanggal;')).toBe(
			true
		);
		expect(printed.endsWith('\r\n')).toBe(true);
	});

	it('names in Indonesian what a code stands for, beside the code', () => {
		const cells = cellsOf(
			agreement({
				sectors: ['pangan', 'kesehatan'],
				instruments: ['nota-kesepahaman'],
				status: 'renewed',
				bordering: true
			})
		);
		const beside = Object.fromEntries(cells);
		expect(beside).toMatchObject({
			'Kode para pihak': '35.10 | 35.77',
			'Para pihak': 'Kabupaten Banyuwangi | Kota Madiun',
			'Kode status': 'renewed',
			Status: 'Diperpanjang',
			'Kode jenis naskah': 'nota-kesepahaman',
			'Jenis naskah': 'Nota kesepahaman (MoU)',
			'Kode sektor': 'pangan | kesehatan',
			Sektor: 'Pangan | Kesehatan',
			'Kode kelompok sektor': 'pangan-kelautan | kesehatan-sosial',
			'Kelompok sektor': 'Pangan | Kesehatan & sosial',
			'Berbatasan darat': 'ya',
			'Kode tingkat bukti': 'pers',
			'Tingkat bukti': 'Pemberitaan pers'
		});
	});

	it.each([
		['2026-02-09', ['2026', '2', '9', 'pada 9 Februari 2026']],
		['2019-09', ['2019', '9', '', 'pada September 2019']],
		['2019', ['2019', '', '', 'pada 2019']],
		[null, ['', '', '', '']]
	])('says the date %s as precisely as it is known, and in numbers to sort by', (signed, said) => {
		const cells = cellsOf(agreement({ signed }));
		expect(['Tahun', 'Bulan', 'Hari', 'Tanggal'].map((heading) => cells.get(heading))).toEqual(
			said
		);
	});

	it('keeps the sources of an agreement in step', () => {
		const cells = cellsOf(
			agreement({
				sources: [
					{ url: 'https://a.example/?x=1|2', publisher: 'A | B', published: '2026-03' },
					{ url: 'https://b.example/', publisher: 'C', published: null }
				]
			})
		);
		expect(cells.get('Alamat sumber')).toBe('https://a.example/?x=1%7C2 | https://b.example/');
		expect(cells.get('Penerbit sumber')).toBe('A / B | C');
		expect(cells.get('Tanggal sumber')).toBe('terbit Maret 2026 | tanpa tanggal');
	});

	it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx'])('lets %j start no formula', (title) => {
		expect(cellsOf(agreement({ title })).get('Tentang')).toBe(`'${title}`);
	});

	it.each([
		...['35.10', '35,1', '1e5', '12/2026', '2026-02-09', '10:30', '5 %', 'Rp5.000', '7 AM'],
		...['Mei 2026', '12 mei', '9 Februari 2026', 'sep-19', '3-Oct-2019', '(12)']
	])('leaves %j the text it is', (place) => {
		expect(cellsOf(agreement({ place })).get('Tempat')).toBe(`'${place}`);
	});

	it.each(['Mei', 'Marunda 2', 'Hotel 88 Jakarta', 'PP 28/2018', 'e5', '', 'Desa 3'])(
		'has nothing to keep from being turned in %j',
		(place) => {
			expect(cellsOf(agreement({ place })).get('Tempat')).toBe(place);
		}
	);

	it('keeps cells whole that hold what separates them', () => {
		const title = 'Air; "bersih",\nsanitasi';
		expect(cellsOf(agreement({ title })).get('Tentang')).toBe(title);
	});
});
