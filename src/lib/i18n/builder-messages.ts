/** The message catalogue of the embed builder, and of the titles it gives to what it builds. */
import type { Tab, Theme, View } from '$lib/domain/view';
import type { Preview } from '$lib/embed/builder-address';
import type { Control } from '$lib/embed/embed-options';
import type { SnippetForm } from '$lib/embed/snippet';
import type { Unkept } from '$lib/embed/unkept';
import { formatNumber as n } from './format';

export const builderMessages = {
	picture: {
		peta: 'Peta',
		jaringan: 'Jaringan',
		belah: 'Peta dan jaringan',
		daftar: 'Daftar'
	} satisfies Record<Tab, string>,
	frameTitle: (picture: string, title: string) => `${picture}: ${title}`,
	pageTitle: (title: string, site: string) => `${title} – ${site}`,

	embed: 'Sematkan',
	builderTitle: 'Sematkan di artikel',
	builderSummary:
		'Atur tampilannya, lihat hasilnya di ponsel dan di layar lebar, lalu salin satu potong kode ke artikel.',
	builderNeedsScript:
		'Halaman ini memerlukan JavaScript. Sematan sendiri tidak: iframe dengan alamat berikut menampilkan seluruh atlas.',

	options: 'Pilihan',
	picked: 'Yang disematkan',
	everything: 'Semua kerja sama',
	changeInAtlas: 'Ubah di atlas',
	removeChoice: (name: string) => `Hapus ${name}`,
	pictureLabel: 'Tampilan',
	themeLabel: 'Tema',
	themeChoice: { auto: 'Ikuti artikel', terang: 'Terang', gelap: 'Gelap' } satisfies Record<
		Theme,
		string
	>,
	themeHint:
		'“Ikuti artikel”: dengan skripnya, sematan terang atau gelap seperti halaman di sekitarnya; tanpa skrip, seperti perangkat pembaca.',
	controlsLabel: 'Bagian yang ditampilkan',
	control: {
		judul: 'Judul',
		legenda: 'Legenda (bisa diklik)',
		sumber: 'Sumber dan tautan ke atlas',
		zoom: 'Tombol perbesar',
		tampilan: 'Pilihan peta atau jaringan'
	} satisfies Record<Control, string>,
	locksLabel: 'Yang tidak boleh diubah',
	locksCount: (count: number) =>
		count === 0 ? 'Yang tidak boleh diubah' : `Yang tidak boleh diubah (${n(count)})`,
	locksHint: 'Yang dikunci tidak dapat diubah pembaca maupun halaman berita.',
	field: {
		sectors: 'Sektor',
		regions: 'Daerah',
		partners: 'Mitra',
		agreements: 'Kerja sama terpilih',
		provincePair: 'Pasangan provinsi',
		opened: 'Kerja sama yang dibuka',
		provinces: 'Provinsi',
		instruments: 'Jenis naskah',
		statuses: 'Status',
		from: 'Dari tahun',
		to: 'Sampai tahun',
		bordering: 'Perbatasan',
		terms: 'Masa berlaku',
		evidence: 'Tingkat bukti',
		text: 'Kata yang dicari',
		tab: 'Peta atau jaringan',
		level: 'Tingkat',
		fill: 'Warna titik',
		steps: 'Tampilkan',
		theme: 'Tema',
		camera: 'Posisi peta'
	} satisfies Record<keyof View, string>,
	updatesLabel: 'Data',
	follow: 'Ikut pembaruan',
	followHint: 'Sematan selalu menampilkan data terbaru.',
	freeze: 'Data tetap per tanggal',
	freezeHint: 'Sematan tetap seperti pada tanggal itu, juga setelah data berubah.',
	freezeNone: 'Belum ada salinan beku.',
	freezeDate: 'Tanggal salinan',

	previewLabel: 'Pratinjau',
	previewWidth: 'Lebar',
	preview: { ponsel: 'Ponsel (360 px)', desktop: 'Desktop (728 px)' } satisfies Record<
		Preview,
		string
	>,
	loadingPreview: 'Menyiapkan pratinjau …',
	previewFailedTitle: 'Pratinjau tidak dapat dimuat',
	previewTitle: (title: string) => `Pratinjau: ${title}`,
	openEmbed: 'Buka sematan di tab baru',

	snippetTitle: 'Kode untuk artikel',
	snippetForm: 'Bentuk kode',
	form: {
		iframe: 'Iframe saja',
		skrip: 'Iframe + skrip',
		amp: 'AMP',
		buletin: 'Buletin / RSS'
	} satisfies Record<SnippetForm, string>,
	formHint: {
		iframe:
			'Untuk sistem yang menghapus skrip. Tingginya tetap; isi yang lebih panjang digulir di dalamnya.',
		skrip:
			'Pilihan terbaik: tingginya menyesuaikan isi, terang-gelapnya mengikuti artikel. Tanpa skripnya pun iframe tetap bekerja.',
		amp: 'Untuk halaman AMP. Halaman itu harus memuat komponen amp-iframe.',
		buletin: 'Gambar dengan tautan, untuk surel dan umpan RSS.'
	} satisfies Record<SnippetForm, string>,
	unkept: {
		data: 'Gambar dan tautannya mengikuti data terbaru: yang dapat dibekukan hanya sematan.',
		dataOfPicture:
			'Sebelum iframe dimuat, gambar penggantinya mengikuti data terbaru; sematannya sendiri tetap beku.',
		options:
			'Pilihan bagian dan kunci tidak ikut: tautannya menuju halaman lengkap, yang bebas diubah pembaca.',
		content:
			'Gambarnya menampilkan seluruh atlas: gambar tersendiri hanya ada untuk satu sektor atau satu daerah.',
		look: 'Gambarnya selalu peta bertema terang pada posisi baku; tampilan, tema, tingkat, dan posisi peta yang dipilih tidak ikut.'
	} satisfies Record<Unkept, string>,
	wrapperHint:
		'Jangan taruh iframe dalam pembungkus video 16:9 (padding-bottom: 56,25% atau aspect-ratio, dengan overflow: hidden): bagian bawahnya terpotong.',
	copy: 'Salin kode',
	copied: 'Kode disalin.',
	selected: 'Kode sudah dipilih. Tekan Ctrl+C (⌘C di Mac) untuk menyalinnya.'
};
