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
import type { EvidenceFilter } from '$lib/domain/evidence';
import type { DropReason } from '$lib/domain/dropped';
import type { Tally } from '$lib/domain/tally';
import type { TermFilter, TermStatus } from '$lib/domain/term';
import type { Fill, Level, Steps, Tab, Theme } from '$lib/domain/view';
import type { IslandGroup } from '$lib/graph';
import type { Direction } from '$lib/graph/directions';
import { formatNumber } from './format';

const n = formatNumber;

export const messages = {
	siteName: 'Jejaring Daerah',
	tagline: 'Atlas kerja sama antardaerah di Indonesia',
	description: ({ made, planned }: Tally, regions: number, first: number, last: number) =>
		`Atlas ini memuat ${n(made)} kerja sama antara ${n(regions)} daerah di Indonesia, ${first}–${last}${planned === 0 ? '' : `, dan ${n(planned)} rencana`}, masing-masing dengan sumbernya.`,
	dataOf: (date: string) => `Data per ${date}`,
	newestSigned: (date: string) => `kerja sama terbaru ${date}`,
	skipToContent: 'Langsung ke isi',
	dataJson: 'Seluruh data (JSON)',
	dataCsv: 'Seluruh data (CSV)',
	dataExcel: 'CSV untuk Excel',
	/** Follows the link. */
	dataExcelHint: 'nama di samping kode, tanggal sebagai teks, kolom dipisah titik koma',
	credits:
		'Data kerja sama: Jejaring Daerah, CC BY 4.0. Batas wilayah: cahyadsn/wilayah_boundaries (MIT). Daratan tetangga: Natural Earth.',

	/** Signed or renewed ones; where plans may be among them, `tally` says so. */
	agreements: (count: number) => `${n(count)} kerja sama`,
	/** “869 kerja sama dan 73 rencana” */
	tally: ({ made, planned }: Tally) => {
		if (planned === 0) return `${n(made)} kerja sama`;
		return made === 0
			? `${n(planned)} rencana kerja sama`
			: `${n(made)} kerja sama dan ${n(planned)} rencana`;
	},
	agreementsUnit: 'kerja sama',
	plansUnit: 'rencana',
	andPlans: 'dan',
	partners: (count: number) => `${n(count)} mitra`,
	distance: (km: number) => `${n(km)} km`,
	/** Of three parties or more a distance says nothing without it. */
	farthestParties: 'Jarak terjauh antara dua pihak',
	close: 'Tutup',

	loading: 'Memuat data kerja sama …',
	loadingMap: 'Menyiapkan peta …',
	retry: 'Coba lagi',
	failedTitle: 'Data kerja sama tidak dapat dimuat',
	rawDataHint: 'Data mentah juga dapat dibuka langsung:',
	pictureFailed: 'Gambar tidak dapat dibuat. Coba lagi.',
	mapFailedTitle: 'Peta tidak dapat ditampilkan di peramban ini',
	mapFailedHint:
		'Peta memerlukan WebGL 2, yang tidak tersedia di sini. Semua kerja sama tetap dapat dibaca sebagai daftar.',
	noScript:
		'Peta interaktif memerlukan JavaScript, peramban yang cukup baru, dan sambungan yang lancar. Tanpa itu yang tampil selalu gambar, ringkasan, dan daftar ini; pilihan di alamat halaman tidak berlaku.',
	noScriptData: 'Data lengkap dapat diunduh sebagai JSON atau CSV, juga untuk Excel.',

	printedFrom: (address: string, date: string) => `${address} · dicetak ${date}`,
	share: 'Bagikan',
	shareHint: 'Bagikan tautan ke tampilan ini',
	/** Of a view with a page of its own. */
	sharePictureHint:
		'Bagikan tautan yang membawa gambarnya sendiri: aplikasi pesan dan WordPress menampilkannya',
	linkCopied: 'Tautan disalin.',
	pictureLinkCopied: 'Tautan disalin. Aplikasi pesan dan WordPress akan menampilkan gambarnya.',
	linkNotCopied: 'Tautan tidak dapat disalin. Salin dari bilah alamat.',

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
	cameraPinned: 'Posisi peta disertakan dalam tautan',
	cameraUnpinned: 'Posisi peta tidak lagi disertakan dalam tautan',
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
	graphTop: (kind: string, name: string, partners: number) =>
		`Mitra terbanyak dimiliki ${name}: ${n(partners)} ${kind}.`,
	pairMeaning: 'Sepasang: dua daerah yang menjadi pihak dalam kerja sama yang sama.',
	plansCounted: 'Rencana ikut dihitung.',
	plansNotCounted: 'Rencana tidak dihitung.',
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
	graphSettings: 'Atur tampilan',
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
	rankingsNote: {
		daerah: 'Mengikuti filter. Tiap kabupaten, kota, dan pemerintah provinsi dihitung sendiri.',
		provinsi: 'Mengikuti filter. Semua daerah di satu provinsi dihitung bersama.'
	} satisfies Record<Level, string>,
	rankingsEmpty: 'Tidak ada kerja sama yang dapat diperingkatkan.',
	wholeOnly:
		'Penghubung, komunitas, dan jaringan terpisah dihitung dari seluruh data; hapus filter untuk melihatnya.',
	ranking: {
		partners: {
			daerah: 'Daerah dengan mitra terbanyak',
			provinsi: 'Provinsi dengan mitra terbanyak'
		} satisfies Record<Level, string>,
		agreements: 'Kerja sama terbanyak',
		betweenness: 'Penghubung utama'
	},
	rankingMeaning: {
		partners:
			'Banyaknya daerah lain yang bekerja sama dengan daerah ini. Satu kerja sama dari 23 pihak memberi tiap pihak 22 mitra.',
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
	members: {
		daerah: (count: number) => `${n(count)} daerah`,
		provinsi: (count: number) => `${n(count)} provinsi`
	} satisfies Record<Level, (count: number) => string>,
	findPath: 'Terhubung lewat siapa dengan daerah lain?',
	/** How two selected regions hang together. */
	joinedDirectly: (shared: string) => `${shared} bersama.`,
	joinedThrough: (through: string) => `Tidak ada kerja sama langsung; terhubung lewat ${through}.`,
	joinedNot:
		'Tidak ada kerja sama langsung, dan tidak ada daerah lain yang menghubungkan keduanya.',
	joinedNotFiltered:
		'Tidak ada kerja sama langsung, dan dengan filter ini tidak ada daerah lain yang menghubungkan keduanya.',
	together: 'Bersama',
	onlyOf: (name: string) => `Hanya ${name}`,
	ofPairAlone: 'Hanya berdua',
	ofPairWithOthers: 'Bersama daerah lain',
	groupHeading: (title: string, tally: string) => `${title}: ${tally}`,
	provincePairHint:
		'Kerja sama yang diikuti daerah dari kedua provinsi, termasuk pemerintah provinsinya.',
	recordedNeighbours: 'Daerah berbatasan yang punya catatan',
	none: 'Tidak ada.',

	filters: 'Filter',
	openFilters: (count: number) => (count === 0 ? 'Filter' : `Filter (${n(count)} aktif)`),
	showResults: (tally: string) => `Tampilkan ${tally}`,
	facetsHint: 'Angka menghitung kerja sama dan rencana yang akan tampil.',
	sector: 'Sektor',
	sectorHint: 'Warna garis mengikuti kelompok sektor.',
	unstated: 'Bidang tidak disebut',
	openGroup: (group: string) => `Rincian sektor: ${group}`,
	period: 'Tahun penandatanganan',
	from: 'Dari tahun',
	to: 'Sampai tahun',
	anyYear: 'Semua',
	histogram: 'Seret untuk memilih rentang.',
	yearCount: (year: number, count: number) => `${year}: ${n(count)} kerja sama`,
	yearsCount: (from: number, to: number, count: number) => `${from}–${to}: ${n(count)} kerja sama`,
	yearOption: (year: number, count: number) => `${year} (${n(count)})`,
	yearIncomplete: (year: number, date: string) => `${year} belum lengkap (data per ${date}).`,
	undatedBeside: (count: number) => `${n(count)} lainnya tanpa tahun.`,
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
	coverageFigure: (cooperating: number, total: number, onlyPlanned: number) =>
		`${n(cooperating)} dari ${n(total)} kabupaten, kota, dan provinsi punya kerja sama yang tercatat di atlas ini${onlyPlanned === 0 ? '' : `; ${n(onlyPlanned)} lagi baru punya rencana`}.`,
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
	reportMissing: 'Tahu satu? Laporkan',
	reportTitle: (region: string) => `Kerja sama ${region} yang belum tercatat`,
	reportBody: (region: string) =>
		`Daerah: ${region}\nMitra:\nBidang:\nTanggal penandatanganan:\nSumber (tautan berita atau laman pemerintah):\n`,
	administrativeArea: (name: string) =>
		`${name} adalah wilayah administratif Provinsi DKI Jakarta dan tidak menandatangani kerja sama sendiri.`,
	/** @param reason as the middle of a sentence */
	withdrawn: (date: string, reason: string, replaced: boolean) =>
		`Catatan kerja sama yang ditunjuk tautan ini ditarik pada ${date} – ${reason}.${replaced ? ' Yang ditampilkan adalah penggantinya.' : ''}`,
	dropped: (list: string) => `Bagian tautan ini diabaikan: ${list}.`,

	dropReason: {
		'unknown-parameter': 'parameter tidak dikenal',
		'unknown-value': 'nilai tidak dikenal',
		withdrawn: 'sudah ditarik',
		malformed: 'bentuknya keliru',
		'out-of-range': 'di luar rentang',
		repeated: 'disebut dua kali',
		'not-a-pair': 'perlu tepat dua provinsi',
		reversed: 'tahun awal sesudah tahun akhir',
		'too-long': 'terlalu panjang'
	} satisfies Record<DropReason, string>,

	searchRegion: 'Cari daerah',
	searchPlaceholder: 'Kabupaten, kota, atau provinsi',
	searchNone: (query: string) => `Tidak ada daerah bernama “${query}”.`,
	searchResults: (count: number) => `${n(count)} daerah ditemukan.`,
	didYouMean: 'Maksud Anda …?',
	didYouMeanNames: (names: readonly string[]) => `Maksud Anda ${names.join(' atau ')}?`,
	searchWords: (text: string, count: number | null) =>
		`Cari “${text}” dalam kerja sama${count === null ? '' : ` (${n(count)})`}`,
	orWords: (search: string) => `Pilihan lain: ${search}.`,
	notRecorded: 'belum tercatat',

	introTitle: 'Mulai dari mana?',
	introFind: 'Temukan daerah saya',
	introSector: 'Pilih satu sektor',
	introExample: 'Baca satu contoh',
	patternsTitle: 'Yang menonjol',
	mostPartners: 'Daerah dengan mitra terbanyak',
	mostFrequentSector: 'Sektor paling sering',
	ofGroup: (group: string) => `satu dari beberapa sektor dalam kelompok ${group}`,
	longestDistance: 'Jarak terjauh antara dua mitra',
	strongestPair: 'Pasangan paling sering bekerja sama',
	strongestPairHow: 'berdua atau bersama daerah lain',
	patternsNote: 'Dihitung dari seluruh data, tanpa rencana.',
	andTies: (count: number) => `dan ${n(count)} lainnya dengan angka yang sama`,

	partnersTitle: 'Mitra',
	latest: 'Terbaru sesuai filter',
	allInList: (count: number) => `Lihat semua ${n(count)} di daftar`,
	agreementsTitle: 'Kerja sama',
	toAgreements: 'Langsung ke kerja samanya',
	sortBy: 'Urutkan',
	sortPartnersBy: 'Urutkan mitra',
	sortByCount: 'Terbanyak',
	sortByDistance: 'Terjauh',
	sortByName: 'Nama',
	pair: (a: string, b: string) => `${a} – ${b}`,
	pairSentence: (pair: string, tally: string, sectors: string, dates: string) =>
		`${pair}: ${tally}; ${sectors}; ${dates}`,
	regionSentence: (name: string, partners: number, tally: string, sectors: string) =>
		`${name}: ${n(partners)} mitra, ${tally}; ${sectors}`,
	/** Of the agreements of a pair: those that nobody else joins. */
	ofThemAlone: (count: number) => `${n(count)} di antaranya hanya berdua`,
	noneAlone: 'semuanya bersama daerah lain',
	partnersThroughMany: (count: number, total: number) =>
		`${n(count)} dari ${n(total)} mitra hanya bertemu dalam kerja sama tiga pihak atau lebih.`,
	allPartners: (count: number) => `Semua ${n(count)} mitra`,
	plannedPartners: (count: number) => `Baru dalam rencana (${n(count)})`,
	provinceJoin: (a: string, b: string) => `Daerah di ${a} – daerah di ${b}`,
	parties: (count: number) => `${n(count)} pihak`,
	titleWithFilters: (title: string, filters: string) => `${title} (${filters})`,
	moreFilters: (count: number) => `dan ${n(count)} filter lain`,
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
	rowsShown: (shown: number, all: number) => `${n(shown)} dari ${n(all)}`,
	showMoreRows: (count: number) => `Tampilkan ${n(count)} lagi`,
	showAllRows: (count: number) => `Tampilkan semua ${n(count)}`,
	rowsAdded: (count: number, shown: number, all: number) =>
		`${n(count)} baris ditambahkan; ${n(shown)} dari ${n(all)} ditampilkan.`,
	rowsNotPrinted: (count: number) => `Masih ada ${n(count)} baris lain dalam daftar ini.`,
	agreementExcluded:
		'Kerja sama ini tersembunyi oleh filter yang sedang aktif, jadi tidak ada dalam daftar dan peta.',
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
	/** @param end as precisely as the signing date; null where it is not known when the years began */
	validitySentence: (years: number, end: string | null, term: TermStatus, planned: boolean) => {
		const span = `Jangka waktu ${n(years)} tahun`;
		if (planned) return `${span}, sejak ditandatangani`;
		if (end === null) return `${span}, tanpa tanggal mulai yang diketahui`;
		const now = { aktif: ' – masih berlaku', berakhir: ' – sudah berakhir', 'tidak-diketahui': '' };
		return `${span}, sampai ${end}${now[term]}`;
	},
	/** An end before its term. @param reason as the middle of a sentence */
	calledOff: (date: string, reason: string) => `Dihentikan pada ${date} – ${reason}.`,
	calledOffOn: (date: string) => `dihentikan ${date}`,
	validityUnknown: 'tidak disebut sumber',
	endsOn: (date: string) => `sampai ${date}`,
	sourcesTitle: 'Sumber',
	sourcePublished: (date: string) => `terbit ${date}`,
	/** Further pages of a publisher that is named already. */
	sourcePage: (number: number) => `laman ${n(number)}`,
	sourcesUndated: (undated: number, all: number) => {
		if (undated < all) return 'Sumber lainnya tidak mencantumkan tanggal terbit.';
		return all === 1 ? 'Tanggal terbit tidak dicantumkan.' : 'Semuanya tanpa tanggal terbit.';
	},
	moreSources: (count: number) => `+${n(count)} lagi`,
	/** Heard after “+2 lagi”. */
	ofSources: 'sumber',
	note: 'Catatan redaksi',
	undated: 'Tanpa tanggal',
	detail: 'Rincian',
	opensInNewTab: '(membuka tab baru)',

	statusName: {
		signed: 'Ditandatangani',
		planned: 'Direncanakan',
		renewed: 'Diperpanjang'
	} satisfies Record<Status, string>,
	/** Marks an agreement that is not signed yet. */
	plannedBadge: 'Rencana',
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
		'tidak-diketahui': 'Tidak diketahui',
		'segera-berakhir': 'Berakhir dalam 12 bulan'
	} satisfies Record<TermFilter, string>,
	termsUnknown: (unknown: number, total: number) =>
		`Masa berlaku ${n(unknown)} dari ${n(total)} tidak disebut sumbernya.`,
	evidence: 'Tingkat bukti',
	evidenceName: {
		dokumen: 'Naskah asli tertaut',
		resmi: 'Laman pemerintah',
		pers: 'Pemberitaan pers'
	} satisfies Record<EvidenceGrade, string>,
	/** What `bukti` asks for. */
	evidenceFilter: {
		dokumen: 'Naskah asli tertaut',
		resmi: 'Laman pemerintah',
		pers: 'Pemberitaan pers',
		'satu-sumber': 'Hanya satu sumber'
	} satisfies Record<EvidenceFilter, string>,
	/** In sight of every agreement, where there is no room for more. */
	evidenceShort: {
		dokumen: 'Bukti: naskah',
		resmi: 'Bukti: laman resmi',
		pers: 'Bukti: pers'
	} satisfies Record<EvidenceGrade, string>,
	evidenceMeaning: {
		dokumen: 'Naskah yang ditandatangani tertaut di antara sumbernya.',
		resmi: 'Berdasarkan laman pemerintah (.go.id); naskah yang ditandatangani belum tertaut.',
		pers: 'Hanya berdasarkan pemberitaan pers; laman pemerintah dan naskahnya belum tertaut.'
	} satisfies Record<EvidenceGrade, string>,

	legendLine: 'Tebal garis: jumlah kerja sama',
	andMore: (count: number) => `${n(count)}+`,
	legendColour:
		'Warna: sektor. Garis dan lingkaran dengan beberapa sektor memakai warna yang paling sering; dari dekat tiap sektor bergaris sendiri',
	legendHub: 'Lingkaran dengan jari-jari: kerja sama tiga pihak atau lebih',
	legendTint: 'Warna wilayah: jumlah mitra',
	legendTie: 'Garis pendek dan tebal: kerja sama daerah yang berdekatan',
	legendHubs:
		'Dari jauh hanya daerah dengan kerja sama terbanyak yang bertanda; angka di belakang nama: jumlah mitra. Perbesar peta untuk melihat yang lain',
	legendRenewed: 'Garis putus panjang: diperpanjang',
	legendPlanned: 'Garis putus-putus: baru direncanakan',
	legendEnded: 'Garis titik-titik: sudah berakhir',
	legendProvince: 'Belah ketupat: pemerintah provinsi',
	legendUnrecorded: 'Arsir: belum tercatat',
	legendTitle: 'Cara membaca peta'
};
