/** The message catalogue of the embed and of pictures, of standing views and of pages that do not exist. */
import { formatNumber as n } from './format';

export const embedMessages = {
	siteName: 'Jejaring Daerah',
	showAll: 'Tampilkan seluruhnya',
	sourceOf: (title: string, site: string) => `${title} · ${site}`,

	viewSentence: (agreements: number, about: string, regions: number, dates: string) =>
		`${n(agreements)} kerja sama${about} antara ${n(regions)} daerah; ${dates}.`,
	nothingRecorded: (about: string) => `Belum ada kerja sama${about} yang tercatat di atlas ini.`,
	inField: (names: string) => ` bidang ${names}`,
	unstatedField: 'yang tidak disebut',
	involving: (names: string) => ` dengan ${names} sebagai pihak`,
	titleOfAll: 'Kerja sama antardaerah di Indonesia',
	titleOfRegion: (name: string) => `Kerja sama ${name}`,
	titleOfFields: 'Kerja sama antardaerah',
	titleField: (names: string) => `: bidang ${names}`,
	agreementList: (count: number) => `Daftar ${n(count)} kerja sama`,
	moreInAtlas: (count: number) => `${n(count)} kerja sama lainnya di Jejaring Daerah`,
	openAtlas: 'Buka di Jejaring Daerah',
	sourceLine: 'Sumber: Jejaring Daerah, dari laman pemerintah dan pemberitaan',
	startMap: 'Buka peta interaktif',
	frozenMissingTitle: 'Salinan data ini tidak ada',
	frozenMissing: (date: string) =>
		`Salinan data per ${date} tidak ada di atlas ini. Data terbaru dapat dilihat di Jejaring Daerah.`,
	frozenOn: (date: string) => `Data per ${date}`,
	oddSecret:
		'Tanda pengenal bingkai (secret) di alamat ini tidak dapat dibaca, jadi tinggi bingkai mungkin tidak menyesuaikan.',
	notFoundTitle: 'Halaman ini tidak ada',
	notFoundHint:
		'Sektor, daerah, atau halaman yang dituju tidak ada atau sudah berganti alamat. Semua kerja sama dapat dicari di atlas.',
	toAtlas: 'Ke Jejaring Daerah',
	downloadPicture: 'Unduh gambar',
	pictureKind: { svg: 'SVG', png: 'PNG' }
};
