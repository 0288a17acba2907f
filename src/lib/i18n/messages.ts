/**
 * The message catalogue of the atlas, in Indonesian. Components hold no text of their own.
 *
 * Written as a careful newspaper writes, for readers who know neither statistics nor graph theory:
 * - Indonesian order and plain words: *titik*, not *simpul*; *penghubung*, not *perantara*; *filter*, which readers know,
 *   not *saringan*. A word that has one meaning here has it everywhere.
 * - A region is *Kab. Kampar*, *Kota Depok*, *Prov. Jambi* in lists and titles, whether or not another bears its name:
 *   officials mind. Only on map and graph, where room is short, does the bare name stand.
 * - Whatever counts says what: *kerja sama* are signed or renewed, *rencana* are not yet. Both are named where both are
 *   counted; *mitra* and rankings leave plans out.
 * - *Sumatera*, *antardaerah*, *pelindungan*, *peramban*; dates in words; no parenthesis where a comma does.
 */
import type { EvidenceGrade, Instrument, Status } from '$lib/domain/agreement';
import type { DropReason } from '$lib/domain/dropped';
import type { TermStatus } from '$lib/domain/term';
import type { Fill, Level, Steps, Tab, Theme } from '$lib/domain/view';
import type { IslandGroup } from '$lib/graph';
import type { Direction } from '$lib/graph/directions';
import { formatNumber } from './format';

const n = formatNumber;

export const messages = {
	siteName: 'Jejaring Daerah',
	tagline: 'Atlas kerja sama antardaerah di Indonesia',
	description: (agreements: number, regions: number, first: number, last: number) =>
		`Atlas ini memuat ${n(agreements)} kerja sama antara ${n(regions)} daerah di Indonesia, ${first}–${last}, masing-masing dengan sumbernya.`,
	skipToContent: 'Langsung ke isi',
	dataJson: 'Data (JSON)',
	dataCsv: 'Data (CSV)',
	credits:
		'Data kerja sama: Jejaring Daerah, CC BY 4.0. Batas wilayah: cahyadsn/wilayah_boundaries (MIT). Daratan tetangga: Natural Earth.',

	agreements: (count: number) => `${n(count)} kerja sama`,
	agreementsUnit: 'kerja sama',
	agreementsShownOf: 'kerja sama ditampilkan',
	partners: (count: number) => `${n(count)} mitra`,
	distance: (km: number) => `${n(km)} km`,
	years: (count: number) => `${n(count)} tahun`,
	close: 'Tutup',

	loading: 'Memuat data kerja sama …',
	loadingMap: 'Menyiapkan peta …',
	retry: 'Coba lagi',
	failedTitle: 'Data kerja sama tidak dapat dimuat',
	failedHint: 'Periksa sambungan internet, lalu coba lagi.',
	rawDataHint: 'Data mentah juga dapat dibuka langsung:',
	pictureFailed: 'Gambar tidak dapat dibuat. Coba lagi.',
	errorTitle: 'Halaman ini tidak dapat ditampilkan',
	errorHint: 'Muat ulang halaman ini. Bila tetap gagal, semua kerja sama dapat dibaca di atlas.',
	mapFailedTitle: 'Peta tidak dapat ditampilkan di peramban ini',
	mapFailedHint:
		'Peta memerlukan WebGL 2, yang tidak tersedia di sini. Semua kerja sama tetap dapat dibaca sebagai daftar.',
	mapFilesMissing:
		'Berkas peta tidak dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman. Daftar kerja sama tetap lengkap.',
	noScript:
		'Peta interaktif memerlukan JavaScript, peramban yang cukup baru, dan sambungan yang lancar. Tanpa itu yang tampil selalu gambar, ringkasan, dan daftar ini; pilihan di alamat halaman tidak berlaku.',
	noScriptData: 'Data lengkap dapat diunduh sebagai JSON atau CSV.',

	tabsLabel: 'Tampilan',
	tab: {
		peta: 'Peta',
		jaringan: 'Jaringan',
		belah: 'Peta & jaringan',
		daftar: 'Daftar'
	} satisfies Record<Tab, string>,
	levelLabel: 'Tingkat',
	level: { daerah: 'Kabupaten & kota', provinsi: 'Provinsi' } satisfies Record<Level, string>,
	themeLabel: 'Tema',
	theme: { auto: 'Ikuti perangkat', terang: 'Terang', gelap: 'Gelap' } satisfies Record<
		Theme,
		string
	>,

	mapLabel: 'Peta kerja sama antardaerah',
	mapInstructions:
		'Tombol panah menggeser peta, tombol plus memperbesar, tombol minus memperkecil. Yang ditunjukkan peta juga dapat dibaca dalam daftar di bawahnya.',
	zoomIn: 'Perbesar',
	zoomOut: 'Perkecil',
	resetMap: 'Seluruh Indonesia',
	pinCamera: 'Sertakan posisi peta dalam tautan',
	cooperativeTouch: 'Gunakan dua jari untuk menggeser peta',
	cooperativeWheel: 'Tahan Ctrl sambil menggulir untuk memperbesar peta',
	cooperativeWheelMac: 'Tahan ⌘ sambil menggulir untuk memperbesar peta',

	graphLabel: 'Jaringan kerja sama antardaerah',
	graphInstructions:
		'Tombol panah menyusuri sambungan antardaerah, Page Up dan Page Down menelusuri semua daerah, Home dan End menuju yang pertama dan yang terakhir. Enter memilih, Esc melepas fokus. Tombol plus memperbesar, tombol minus memperkecil, angka nol menampilkan semuanya.',
	cooperativeGraphTouch: 'Gunakan dua jari untuk menggeser jaringan',
	cooperativeGraphWheel: 'Tahan Ctrl sambil menggulir untuk memperbesar jaringan',
	cooperativeGraphWheelMac: 'Tahan ⌘ sambil menggulir untuk memperbesar jaringan',
	loadingGraph: 'Menyiapkan jaringan …',
	graphFailedTitle: 'Jaringan tidak dapat ditampilkan',
	graphFailedHint: 'Tata letak jaringan tidak dapat dimuat. Daftar kerja sama tetap lengkap.',
	resetGraph: 'Seluruh jaringan',
	/** What the nodes of a level are called together. */
	regionsOfLevel: { daerah: 'daerah', provinsi: 'provinsi' } satisfies Record<Level, string>,
	graphSummary: (
		kind: string,
		regions: number,
		pairs: number,
		components: number,
		largest: number
	) =>
		components === 1
			? `${n(regions)} ${kind} terhubung oleh ${n(pairs)} pasangan dalam satu jaringan utuh.`
			: `${n(regions)} ${kind} terhubung oleh ${n(pairs)} pasangan dalam ${n(components)} jaringan terpisah; yang terbesar memuat ${n(largest)} ${kind}.`,
	graphTop: (name: string, partners: number) => `Mitra terbanyak: ${name} (${n(partners)}).`,
	graphEmpty: 'Tidak ada sambungan yang cocok dengan filter.',
	relayout: 'Susun ulang',
	relayoutFailed: 'Tata letak baru tidak dapat dihitung; yang lama tetap dipakai.',
	relayoutHint: 'Menyusun ulang hanya yang sedang ditampilkan',
	relayoutProgress: (percent: number) => `Menyusun ulang: ${n(percent)}%`,
	cancel: 'Batalkan',
	originalLayout: 'Tata letak semula',
	unpin: (name: string) => `Lepas ${name}`,
	unpinAll: (count: number) => `Lepas ${n(count)} daerah yang dikunci`,
	nudgeHint:
		'Shift atau Ctrl dan tombol panah menggeser daerah yang sedang difokus; tanpa fokus, Shift dan tombol panah menggeser gambar.',
	graphSettings: 'Atur tampilan jaringan',
	moveRegion: (name: string) => `Geser ${name}`,
	regionToMove: 'Daerah yang digeser',
	moveTowards: {
		left: 'Geser ke kiri',
		up: 'Geser ke atas',
		down: 'Geser ke bawah',
		right: 'Geser ke kanan'
	} satisfies Record<Direction, string>,
	holdInPlace: 'Kunci di tempat',
	legendSize: 'Ukuran titik: jumlah mitra',
	legendPinned: 'Dikunci di tempat',
	fillLabel: 'Warna titik',
	fill: { pulau: 'Gugus pulau', komunitas: 'Komunitas' } satisfies Record<Fill, string>,
	islandGroup: {
		sumatra: 'Sumatera',
		jawa: 'Jawa',
		'bali-nusa-tenggara': 'Bali & Nusa Tenggara',
		kalimantan: 'Kalimantan',
		sulawesi: 'Sulawesi',
		maluku: 'Maluku',
		papua: 'Papua'
	} satisfies Record<IslandGroup, string>,
	otherCommunities: 'Komunitas lain yang lebih kecil',
	stepsLabel: 'Tampilkan',
	steps: { 1: 'Mitra langsung', 2: 'Mitra dari mitra' } satisfies Record<Steps, string>,
	rankings: 'Peringkat',
	rankingsNote: 'Dihitung dari seluruh data, tanpa filter.',
	ranking: {
		partners: 'Daerah dengan mitra terbanyak',
		agreements: 'Kerja sama terbanyak',
		betweenness: 'Penghubung utama'
	},
	rankingMeaning: {
		partners: 'Banyaknya daerah lain yang pernah bekerja sama dengan daerah ini.',
		agreements: 'Banyaknya kerja sama yang diikuti daerah ini.',
		betweenness:
			'Bagian dari semua jalur terpendek antara dua daerah lain yang melewati daerah ini (betweenness, Freeman 1977). Nilai tinggi berarti daerah ini menjembatani kelompok yang tanpanya berjauhan.'
	},
	components: (count: number) => `Jaringan terpisah (${n(count)})`,
	componentsMeaning:
		'Daerah-daerah yang terhubung satu sama lain, langsung atau lewat daerah lain.',
	communities: (count: number) => `Komunitas (${n(count)})`,
	communitiesMeaning:
		'Kelompok daerah yang lebih sering bekerja sama di antara mereka sendiri daripada dengan yang lain (metode Louvain, Blondel dkk. 2008). Dinamai menurut anggota dengan mitra terbanyak.',
	percent: (share: number) => `${n(Math.round(share * 1000) / 10)}%`,
	members: (count: number) => `${n(count)} daerah`,
	findPath: 'Terhubung lewat siapa dengan daerah lain?',
	pathTitle: 'Jalur terpendek',
	pathSentence: (names: readonly string[]) =>
		`${names.join(' → ')}: ${n(names.length - 1)} langkah.`,
	pathNone: (a: string, b: string) => `${a} dan ${b} tidak terhubung dengan filter ini.`,

	filters: 'Filter',
	openFilters: (count: number) => (count === 0 ? 'Filter' : `Filter (${n(count)} aktif)`),
	showResults: (count: number) => `Tampilkan ${n(count)} kerja sama`,
	sector: 'Sektor',
	sectorHint: 'Warna garis mengikuti kelompok sektor.',
	unstated: 'Bidang tidak disebut',
	openGroup: (group: string) => `Rincian sektor: ${group}`,
	period: 'Tahun penandatanganan',
	from: 'Dari tahun',
	to: 'Sampai tahun',
	anyYear: 'Semua',
	histogram: 'Jumlah kerja sama per tahun; seret untuk memilih rentang',
	yearCount: (year: number, count: number) => `${year}: ${n(count)} kerja sama`,
	undatedLeftOut: (count: number) =>
		`${n(count)} kerja sama tanpa tahun yang diketahui tidak ikut dihitung.`,
	province: 'Provinsi',
	chooseProvince: 'Pilih provinsi',
	instrument: 'Jenis naskah',
	status: 'Status',
	term: 'Masa berlaku',
	bordering: 'Perbatasan',
	borderingValue: { ya: 'Ada pihak yang berbatasan darat', tidak: 'Tidak berbatasan darat' },
	text: 'Cari dalam kerja sama',
	textPlaceholder: 'mis. sampah, cabai, rujukan',
	coverage: 'Cakupan',
	coverageFigure: (withRecord: number, total: number) =>
		`${n(withRecord)} dari ${n(total)} daerah punya catatan kerja sama di atlas ini.`,
	coverageToggle: 'Tandai daerah yang belum tercatat',
	unrecordedList: (count: number) => `${n(count)} daerah belum tercatat`,
	provinceName: (name: string) => `Provinsi ${name}`,
	coverageHint:
		'Belum tercatat bukan berarti tidak bekerja sama: atlas ini disusun dari berita dan laman pemerintah.',

	activeFilters: 'Filter aktif',
	removeFilter: (name: string) => `Hapus filter ${name}`,
	clearFilters: 'Hapus semua filter',
	startOver: 'Mulai lagi dari semua kerja sama',
	clearSelection: 'Tutup',
	since: (year: number) => `Sejak ${year}`,
	until: (year: number) => `Sampai ${year}`,
	quoted: (text: string) => `“${text}”`,
	emptyTitle: 'Tidak ada kerja sama yang cocok',
	emptyHint: 'Longgarkan salah satu filter, atau mulai lagi dari semua kerja sama.',
	hiddenByFilters: (hidden: number) =>
		`${n(hidden)} kerja sama lain dari pilihan ini tersembunyi oleh filter.`,
	selectionExcluded: (name: string) =>
		`Semua kerja sama ${name} tersembunyi oleh filter yang sedang aktif.`,
	selectionWithoutRecord: (name: string) =>
		`Belum ada kerja sama ${name} yang tercatat di atlas ini. Itu bukan berarti tidak ada.`,
	administrativeArea: (name: string) =>
		`${name} adalah wilayah administratif Provinsi DKI Jakarta dan tidak menandatangani kerja sama sendiri.`,
	dropped: (list: string) => `Bagian tautan ini diabaikan: ${list}.`,

	dropReason: {
		'unknown-parameter': 'parameter tidak dikenal',
		'unknown-value': 'nilai tidak dikenal',
		malformed: 'bentuknya keliru',
		'out-of-range': 'di luar rentang',
		repeated: 'disebut dua kali',
		reversed: 'tahun awal sesudah tahun akhir',
		'too-long': 'terlalu panjang'
	} satisfies Record<DropReason, string>,

	searchRegion: 'Cari daerah',
	searchPlaceholder: 'Kabupaten, kota, atau provinsi',
	searchNone: (query: string) => `Tidak ada daerah bernama “${query}”.`,
	searchResults: (count: number) => `${n(count)} daerah ditemukan`,
	notRecorded: 'belum tercatat',

	introTitle: 'Mulai dari mana?',
	introFind: 'Temukan daerah saya',
	introSector: 'Pilih satu sektor',
	introExample: 'Baca satu contoh',
	patternsTitle: 'Yang menonjol',
	mostPartners: 'Daerah dengan mitra terbanyak',
	mostFrequentSector: 'Sektor paling sering',
	longestDistance: 'Jarak terjauh',
	strongestPair: 'Pasangan paling sering bekerja sama',

	partnersTitle: 'Mitra',
	latest: 'Terbaru sesuai filter',
	allInList: (count: number) => `Lihat semua ${n(count)} di daftar`,
	agreementsTitle: 'Kerja sama',
	sortBy: 'Urutkan',
	sortPartnersBy: 'Urutkan mitra',
	sortByCount: 'Terbanyak',
	sortByDistance: 'Terjauh',
	sortByName: 'Nama',
	pair: (a: string, b: string) => `${a} – ${b}`,
	pairSentence: (pair: string, count: number, sectors: string, dates: string) =>
		`${pair}: ${n(count)} kerja sama; ${sectors}; ${dates}`,
	regionSentence: (name: string, partners: number, agreements: number, sectors: string) =>
		`${name}: ${n(partners)} mitra, ${n(agreements)} kerja sama; ${sectors}`,
	parties: (count: number) => `${n(count)} pihak`,
	andOthers: (count: number) => `dan ${n(count)} lainnya`,
	listTitle: 'Daftar semua daerah dan pasangannya',
	pairsHeading: (count: number) => `Pasangan (${n(count)})`,
	hubsHeading: (count: number) => `Kerja sama tiga pihak atau lebih (${n(count)})`,
	regionsHeading: (count: number) => `Daerah (${n(count)})`,

	column: {
		signed: 'Tanggal',
		parties: 'Para pihak',
		title: 'Tentang',
		sectors: 'Sektor',
		instruments: 'Jenis naskah',
		status: 'Status',
		distance: 'Jarak',
		sources: 'Sumber'
	},
	tableCaption: 'Kerja sama yang sesuai dengan filter dan pilihan',
	sortDirection: 'Arah urutan',
	direction: (
		column: 'signed' | 'parties' | 'title' | 'status' | 'distance',
		ascending: boolean
	) => {
		if (column === 'signed') return ascending ? 'Terlama dulu' : 'Terbaru dulu';
		if (column === 'distance') return ascending ? 'Terdekat dulu' : 'Terjauh dulu';
		return ascending ? 'A–Z' : 'Z–A';
	},

	place: 'Tempat',
	signatories: 'Penanda tangan',
	programs: 'Program',
	legalBasis: 'Dasar hukum',
	validity: 'Jangka waktu',
	sourcesTitle: 'Sumber',
	sourcePublished: (date: string) => `terbit ${date}`,
	note: 'Catatan redaksi (dalam bahasa Inggris)',
	undated: 'Tanpa tanggal',
	detail: 'Rincian',
	opensInNewTab: '(membuka tab baru)',

	statusName: {
		signed: 'Ditandatangani',
		planned: 'Direncanakan',
		renewed: 'Diperpanjang'
	} satisfies Record<Status, string>,
	instrumentName: {
		'nota-kesepahaman': 'Nota kesepahaman (MoU)',
		'kesepakatan-bersama': 'Kesepakatan bersama',
		'perjanjian-kerja-sama': 'Perjanjian kerja sama (PKS)',
		'sister-city': 'Kota/kabupaten kembar',
		'berita-acara': 'Berita acara',
		adendum: 'Adendum',
		lainnya: 'Naskah lain'
	} satisfies Record<Instrument, string>,
	termName: {
		aktif: 'Masih berlaku',
		berakhir: 'Sudah berakhir',
		'tidak-diketahui': 'Tidak diketahui'
	} satisfies Record<TermStatus, string>,
	evidence: 'Tingkat bukti',
	evidenceName: {
		dokumen: 'Naskah asli tertaut',
		resmi: 'Laman pemerintah',
		pers: 'Pemberitaan pers'
	} satisfies Record<EvidenceGrade, string>,

	legendLine: 'Tebal garis: jumlah kerja sama',
	legendHub: 'Lingkaran dengan jari-jari: kerja sama tiga pihak atau lebih',
	legendTint: 'Warna wilayah: jumlah mitra',
	legendRenewed: 'Garis putus panjang: diperpanjang',
	legendPlanned: 'Garis putus-putus: baru direncanakan',
	legendEnded: 'Garis titik-titik: sudah berakhir',
	legendProvince: 'Belah ketupat: pemerintah provinsi',
	legendUnrecorded: 'Arsir: belum tercatat',
	legendTitle: 'Cara membaca peta'
};
