/** What is said while something is on its way, and where it does not come: by the page as it was published, and by the living one. */
export const loadingMessages = {
	/** The page's scripts have not come. */
	asleep: 'Bagian yang interaktif tidak dapat dimuat.',
	asleepAsked:
		'Pilihan di alamat ini belum diterapkan: yang tampak adalah tampilan tanpa pilihan itu.',
	tryingAgain: 'Mencoba lagi …',
	stillMissing: 'Masih belum berhasil.',
	printedEarly:
		'Dicetak sebelum tampilan yang diminta selesai dimuat: yang tampak adalah tampilan tanpa pilihan di alamat.',

	partFailedTitle: 'Bagian ini tidak dapat dimuat',
	pageFailedTitle: 'Halaman ini tidak dapat dimuat',
	/** Nothing has come over the line. */
	checkConnection: 'Periksa sambungan internet, lalu coba lagi.',
	/** Something has come, but not what was asked for. */
	wrongAnswer: 'Jawaban server tidak dapat dibaca. Coba lagi beberapa saat lagi.',
	tableFailedTitle: 'Daftar tidak dapat dimuat',
	loadingTable: 'Menyiapkan daftar …',
	mapFailedTitle: 'Peta interaktif tidak dapat dimuat',
	mapFailedHint: 'Gambar dan daftar kerja sama tetap lengkap.',
	/** The list has not come either. */
	mapAndListFailedHint: 'Gambarnya tetap lengkap; daftar kerja sama juga belum dapat dimuat.'
};
