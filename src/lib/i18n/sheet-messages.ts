/** Words of the editors' table: the headings that the table for spreadsheets has too, and those it lacks. */
import { spreadsheetMessages } from './spreadsheet-messages';

const { heading } = spreadsheetMessages;

export const sheetMessages = {
	heading: {
		id: heading.id,
		title: heading.title,
		parties: heading.parties,
		signed: heading.signed,
		status: heading.status,
		instruments: heading.instruments,
		sectors: heading.sectors,
		scope: 'Lingkup menurut laman',
		place: heading.place,
		signatories: heading.signatories,
		programs: heading.programs,
		legalBasis: heading.legalBasis,
		validYears: heading.validYears,
		calledOff: heading.calledOff,
		calledOffReason: heading.calledOffReason,
		sourceUrls: heading.sourceUrls,
		sourcePublishers: heading.sourcePublishers,
		sourceDates: heading.sourceDates,
		sourceDocuments: 'Sumber berupa naskah',
		note: heading.note,
		distinctFrom: 'Berbeda dari',
		base: 'Sidik ekspor'
	},
	yes: spreadsheetMessages.yes,
	no: spreadsheetMessages.no,
	sheet: { agreements: 'Kerja sama', guide: 'Petunjuk', regions: 'Daerah', sectors: 'Sektor' },
	/** What the id of the example in the template begins with; no id of an agreement does. */
	example: 'contoh',
	guideHeading: ['Kolom', 'Wajib', 'Isi', 'Contoh'],
	regionHeading: ['Kode', 'Nama resmi', 'Nama pendek', 'Nama lain'],
	sectorHeading: ['Kode sektor', 'Nama sektor', 'Kelompok'],
	guide: {
		id: 'Kosongkan untuk kerja sama baru; kode dibuat dari tanggal dan para pihak. Isi hanya untuk memperbaiki yang sudah ada.',
		title: 'Tentang apa, satu baris, dengan kata-kata sendiri.',
		parties:
			'Nama lengkap setiap daerah (lembar Daerah), dipisah “ | ” atau ganti baris. Kode juga boleh, asalkan berupa teks.',
		signed:
			'Seteliti yang diketahui: 2026-02-09, 9 Februari 2026, 2026-02, atau 2026. Kosong bila tidak diketahui.',
		status: 'Ditandatangani, Direncanakan, atau Diperpanjang.',
		instruments:
			'nota-kesepahaman, kesepakatan-bersama, perjanjian-kerja-sama, sister-city, berita-acara, adendum, lainnya.',
		sectors: 'Kode atau nama dari lembar Sektor; yang pertama memberi warna.',
		scope: 'Frasa pada laman yang menjadi dasar memilih sektor.',
		place: 'Tempat penandatanganan.',
		signatories: 'Nama (Jabatan); hanya yang menurut sumber ikut menandatangani.',
		programs: 'Program yang disebut, dipisah “ | ”.',
		legalBasis: 'Dasar hukum yang disebut, dipisah “ | ”.',
		validYears: 'Angka tahun sebagaimana dinyatakan; tidak ditaksir.',
		calledOff: 'Hanya bila berakhir sebelum waktunya: sejak hari apa.',
		calledOffReason: 'Mengapa, sebagai bagian tengah kalimat.',
		sourceUrls: 'Alamat laman, sekurang-kurangnya satu, dipisah “ | ”.',
		sourcePublishers: 'Penerbit setiap laman, dalam urutan yang sama.',
		sourceDates: 'Tanggal terbit setiap laman; “?” bila tidak diketahui.',
		sourceDocuments: '“ya” bila tautan itu naskah yang ditandatangani, selain itu “tidak”.',
		note: 'Untuk pembaca: apa yang dinyatakan laman dan di mana laman berbeda.',
		distinctFrom: 'Kode kerja sama yang mirip tetapi tindakan lain.',
		base: 'Diisi saat ekspor, jangan diubah: dengan ini impor tahu apa yang Anda ubah. Kosong untuk yang baru.'
	},
	required: 'ya',
	/** The row that shows how it is done; its first cell says what it is. */
	exampleRow: {
		id: 'contoh (baris ini dilewati saat impor)',
		title: 'Pasokan beras Banyuwangi–Denpasar',
		place: 'Pendopo Banyuwangi',
		scope: ['ketahanan pangan'],
		signatories: [
			{ name: 'Nama Bupati', office: 'Bupati Banyuwangi' },
			{ name: 'Nama Wali Kota', office: 'Wali Kota Denpasar' }
		],
		programs: ['pengiriman beras bulanan', 'pelatihan petani'],
		legalBasis: ['PP 28/2018'],
		publishers: ['Pemerintah Kabupaten Banyuwangi', 'Harian Contoh'],
		note: 'Apa yang dinyatakan laman dan di mana laman berbeda, dengan kata-kata sendiri.'
	}
} as const;
