/** The table for Excel tells the same as `agreements.json`, row by row. */
import { expect, it } from 'vitest';
import type { Agreement } from '../../src/lib/domain/agreement';
import { formatDate } from '../../src/lib/i18n/format';
import { printAgreementsExcel } from '../../src/lib/published/agreements-excel';
import {
	parsePublishedAgreements,
	printAgreementsJson
} from '../../src/lib/published/agreements-json';
import { loadDataset } from '../../src/lib/server/dataset';
import { readCsv } from '../read-csv';

const dataset = loadDataset();
const { agreements } = parsePublishedAgreements(JSON.parse(printAgreementsJson(dataset)));
const [headings = [], ...rows] = readCsv(printAgreementsExcel(dataset).slice(1), ';');

/** What a row says, in the words of `agreements.json`; people as they are printed. */
function readRow(row: readonly string[]): object {
	const text = (heading: string) => {
		const cell = row[headings.indexOf(heading)] ?? '(no such column)';
		return cell.startsWith("'") ? cell.slice(1) : cell;
	};
	const list = (heading: string) => text(heading).split(' | ').filter(Boolean);
	const date = ['Tahun', 'Bulan', 'Hari'].map((heading) => text(heading).padStart(2, '0'));
	const dates = list('Tanggal sumber');
	const publishers = list('Penerbit sumber');
	return {
		id: text('Kode kerja sama'),
		title: text('Tentang'),
		signed: date.filter((part) => part !== '00').join('-') || null,
		status: text('Kode status'),
		parties: list('Kode para pihak'),
		instruments: list('Kode jenis naskah'),
		sectors: list('Kode sektor'),
		groups: list('Kode kelompok sektor'),
		place: text('Tempat') || null,
		signatories: list('Penanda tangan'),
		programs: list('Program'),
		legalBasis: list('Dasar hukum'),
		validYears: Number(text('Jangka waktu (tahun)')) || null,
		calledOff: [text('Dihentikan'), text('Alasan dihentikan')],
		bordering: text('Berbatasan darat') === 'ya',
		distanceKm: Number(text('Jarak terjauh (km)')),
		sources: list('Alamat sumber').map((url, at) => [url, publishers[at], dates[at]]),
		evidence: text('Kode tingkat bukti'),
		note: text('Catatan redaksi') || null
	};
}

/** The same of a record of `agreements.json`. */
function expected(one: Agreement): object {
	const { calledOff } = one;
	return {
		...one,
		signatories: one.signatories.map(({ name, office }) => `${name} (${office})`),
		calledOff:
			calledOff === undefined ? ['', ''] : [`pada ${formatDate(calledOff.on)}`, calledOff.reason],
		sources: one.sources.map(({ url, publisher, published }) => [
			url,
			publisher,
			published === null ? 'tanpa tanggal' : `terbit ${formatDate(published)}`
		])
	};
}

it('the table for Excel equals agreements.json row by row', () => {
	expect(rows.length).toBeGreaterThan(900);
	expect(rows.map(readRow)).toEqual(agreements.map(expected));
});

it('the table for Excel has as many names as codes, and nothing that Excel would turn', () => {
	const numbers = ['Tahun', 'Bulan', 'Hari', 'Jangka waktu (tahun)', 'Jarak terjauh (km)'];
	const isFaulty = (row: readonly string[], heading: string, at: number) => {
		const cell = row[at] ?? '';
		if (numbers.includes(heading)) return !/^\d*$/.test(cell);
		// By itself a cell of digits and signs is a number or a date to Excel, and `=` begins a formula.
		if (/^([\d\s.,:/%+-]+|[=+\-@].*)$/.test(cell)) return true;
		if (!heading.startsWith('Kode ')) return false;
		const names = row[headings.findIndex((one) => one.toLowerCase() === heading.slice(5))];
		return names !== undefined && names.split(' | ').length !== cell.split(' | ').length;
	};
	const faults = rows.flatMap((row) =>
		headings.flatMap((heading, at) =>
			isFaulty(row, heading, at) ? `${row[0]}, ${heading}: ${row[at]}` : []
		)
	);
	expect(faults).toEqual([]);
});
