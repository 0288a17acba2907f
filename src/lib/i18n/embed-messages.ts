/** The message catalogue of the embed and of pictures, of standing views and of pages that do not exist. */
import type { Tally } from '$lib/domain/tally';
import { formatNumber as n } from './format';
import { messages as m } from './messages';

/** “, 2018–2026, dan 3 rencana” */
function datesAndPlans({ made, planned }: Tally, dates: string | null): string {
	const when = dates === null ? '' : `, ${dates}`;
	return made > 0 && planned > 0 ? `${when}, dan ${n(planned)} rencana` : when;
}

/** “38 kerja sama”; “3 rencana kerja sama” where there is nothing else. */
const leading = ({ made, planned }: Tally): string =>
	made > 0 ? `${n(made)} kerja sama` : `${n(planned)} rencana kerja sama`;

export const embedMessages = {
	siteName: 'Jejaring Daerah',
	showAll: 'Tampilkan seluruhnya',
	sourceOf: (title: string, site: string) => `${title} · ${site}`,
	/** At the foot of a picture that leaves the page. */
	pictureSource: 'Jejaring Daerah, CC BY 4.0',
	/** @param site where the atlas is found; `dataOf` null where a copy does not know its day */
	plateFoot: (site: string, dataOf: string | null) => [
		[`Jejaring Daerah (${site})`, ...(dataOf === null ? [] : [dataOf])].join(' · '),
		'Sumber: laman pemerintah dan pemberitaan. Lisensi: CC BY 4.0'
	],

	/** `about` is empty or begins with a space; `dates` is null where nothing is dated. */
	viewSentence: (about: string, tally: Tally, regions: number, dates: string | null) =>
		`${leading(tally)}${about} antara ${n(regions)} daerah${datesAndPlans(tally, dates)}.`,
	regionSentence: (
		name: string,
		about: string,
		tally: Tally,
		partners: number,
		dates: string | null
	) =>
		`${name}: ${leading(tally)}${about} dengan ${n(partners)} daerah${datesAndPlans(tally, dates)}.`,
	pairSentence: (pair: string, about: string, tally: Tally, dates: string | null) =>
		`${pair}: ${leading(tally)}${about}${datesAndPlans(tally, dates)}.`,
	comparisonSentence: (
		names: string,
		about: string,
		shared: Tally,
		alone: readonly { readonly name: string; readonly tally: Tally }[]
	) => {
		const together =
			shared.made + shared.planned === 0
				? `tidak ada kerja sama${about} bersama`
				: `${m.tally(shared)}${about} bersama`;
		const each = alone.map(({ name, tally }) => `${name} ${m.tally(tally)}`).join('; ');
		return `${names}: ${together}. Masing-masing tanpa yang lain: ${each}.`;
	},
	nothingRecorded: (about: string, subject: string) =>
		`Belum ada kerja sama${about}${subject === '' ? '' : ` ${subject}`} yang tercatat di atlas ini.`,
	withFilters: (sentence: string, filters: string) => `${sentence} Filter: ${filters}.`,
	inField: (names: string) => ` bidang ${names}`,
	unstatedField: 'yang tidak disebut',
	cooperation: 'Kerja sama',
	plan: 'Rencana kerja sama',
	between: (a: string, b: string) => `antara ${a} dan ${b}`,
	betweenProvinces: (a: string, b: string) => `antara daerah di ${a} dan di ${b}`,
	each: (names: string) => `${names}, masing-masing`,
	chosenAgreements: (count: number) => `${n(count)} kerja sama terpilih`,
	titleOfAll: (kind: string) => `${kind} antardaerah di Indonesia`,
	titleOf: (kind: string, subject: string) => `${kind} ${subject}`,
	titleOfFields: (kind: string) => `${kind} antardaerah`,
	titleField: (names: string) => `: bidang ${names}`,
	agreementList: (tally: string) => `Daftar ${tally}`,
	moreInAtlas: (count: number) => `${n(count)} kerja sama lainnya di Jejaring Daerah`,
	restInAtlas: 'Selengkapnya di Jejaring Daerah',
	openAtlas: 'Buka di Jejaring Daerah',
	sourceLine: 'Sumber: Jejaring Daerah, dari laman pemerintah dan pemberitaan',
	startMap: 'Buka peta interaktif',
	reviveMap: 'Aktifkan peta lagi',
	closeSelection: 'Tutup pilihan',
	frozenMissingTitle: 'Salinan data ini tidak ada',
	frozenMissing: (date: string) =>
		`Salinan data per ${date} tidak ada di atlas ini. Data terbaru dapat dilihat di Jejaring Daerah.`,
	oddSecret:
		'Tanda pengenal bingkai (secret) di alamat ini tidak dapat dibaca, jadi tinggi bingkai mungkin tidak menyesuaikan.',
	notFoundTitle: 'Halaman ini tidak ada',
	notFoundHint:
		'Sektor, daerah, atau halaman yang dituju tidak ada atau sudah berganti alamat. Semua kerja sama dapat dicari di atlas.',
	toAtlas: 'Ke Jejaring Daerah',
	downloadPicture: 'Unduh gambar',
	pictureKind: { svg: 'SVG', png: 'PNG' }
};
