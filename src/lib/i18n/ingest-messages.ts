/** What an editor is told of an article that was read: why it is refused, what to look at, what the record already has. */
import type { Region } from '../domain/region';
import type { Draft, Note, Refusal } from '../ingest/draft';
import type { FieldComparison, Merge, MergeField } from '../ingest/merge';
import { DOUBTFUL, type Found, type Span } from '../ingest/span';

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
/** Longer excerpts would copy the article. */
const EXCERPT = 40;

/** “0,97” */
const decimal = (value: number) => value.toFixed(2).replace('.', ',');

/** The words of the article at a place, shortened. */
export function excerpt(text: string, { start, end }: Span): string {
	const words = text
		.slice(start, Math.min(end, start + EXCERPT))
		.replace(/\s+/g, ' ')
		.trim();
	return `“${words}${end - start > EXCERPT ? '…' : ''}”`;
}

/** “yakin 0,97; huruf 312–326 “Senin (9/2/2026””, with a word of warning where that is little. */
export function describeSupport(found: Found<unknown>, text: string): string {
	const [first] = found.spans;
	const where =
		first === undefined ? '' : `; huruf ${first.start}–${first.end} ${excerpt(text, first)}`;
	const warning = found.confidence < DOUBTFUL ? 'PERIKSA, ' : '';
	return `${warning}yakin ${decimal(found.confidence)}${where}`;
}

/** What an editor should look at, one line. */
export function describeNote(note: Note, text: string): string {
	const seen = excerpt(text, note.span);
	switch (note.code) {
		case 'weekday': {
			const day = new Date(`${note.date}T00:00:00Z`).getUTCDay();
			return `Artikel menulis ${seen}, padahal ${note.date} jatuh pada hari ${WEEKDAYS[day]}: hari atau tanggalnya keliru. Cocokkan dengan sumber lain.`;
		}
		case 'year-assumed':
			return `${seen} tidak menyebut tahun lengkap; dibaca ${note.date} dari tanggal terbit atau tanggal lain di artikel. Pastikan.`;
		case 'year-unknown':
			return `${seen} tidak menyebut tahun, dan tidak ada petunjuk lain. Jalankan lagi dengan --published TANGGAL.`;
		case 'days':
			return `${seen} menyebut beberapa hari, sehingga hari penandatanganannya tidak diketahui.`;
		case 'date-elsewhere':
			return `${seen} bukan tanggal penandatanganan menurut kalimatnya, sehingga tanggal dibiarkan kosong.`;
		case 'kind-guessed':
		case 'party-doubtful':
			return `${note.name} hanya diduga dari ${seen}: kabupaten, kota, atau bukan pihak? Pastikan.`;
		case 'count':
			return `Artikel menyebut ${seen}, tetapi ${note.found} pihak yang terbaca. Lengkapi atau pastikan.`;
		case 'quoted-act':
			return `Penandatanganan hanya disebut di dalam kutipan (${seen}). Pastikan bahwa naskahnya benar sudah diteken.`;
	}
}

/** Why an article gives no agreement: what was seen, why that is not enough, what to do next. */
export function describeRefusal({ code, seen, regions, partners }: Refusal, text: string): string {
	const words = seen.length === 0 ? '' : seen.map((span) => excerpt(text, span)).join(', ');
	const named = namesOf(regions);
	const told = words === '' ? '' : `Terbaca ${words}${named === '' ? '' : ` dan ${named}`}. `;
	switch (code) {
		case 'empty':
			return 'Tidak ada teks yang dapat dibaca. Tempelkan isi artikelnya sebagai teks biasa atau HTML.';
		case 'partner-only':
			return `${told}Mitranya bukan pemerintah daerah (${partners.join(', ') || 'tidak dikenal'}), sedangkan atlas hanya mencatat kerja sama antardaerah. Bila ada daerah kedua yang ikut menandatangani, sertakan bagian artikel yang menyebutnya.`;
		case 'boundary':
			return `${told}Isinya penetapan batas daerah, bukan kerja sama, sehingga tidak dicatat. Bila ada naskah kerja sama tersendiri, pakai artikel tentang naskah itu.`;
		case 'no-agreement':
			return `${told || `Terbaca ${named === '' ? 'teks tanpa nama daerah' : named}. `}Tidak ada naskah yang ditandatangani atau direncanakan; pembicaraan dan kunjungan saja tidak dicatat. Cari berita penandatanganannya, lalu jalankan lagi.`;
		case 'one-region':
			return `${told}Kurang dari dua daerah yang terbaca sebagai pihak. Bila artikelnya terpotong, pakai artikel utuh; bila nama daerahnya tidak dikenali, tambahkan sebutannya di data/regions.yaml.`;
	}
}

function namesOf(regions: readonly Region[]): string {
	return regions.map(({ name }) => name).join(', ');
}

/** The lines above a draft. */
export function describeDraft(draft: Draft, text: string): string[] {
	const doubtful = draft.notes.map((note) => `- ${describeNote(note, text)}`);
	const lines = [
		'Draf dari artikel: periksa tiap nilai, tulis judul dengan kata sendiri, hapus komentar ini.'
	];
	return doubtful.length === 0 ? lines : [...lines, 'Yang perlu dipastikan:', ...doubtful];
}

const FIELDS: Readonly<Record<MergeField, string>> = {
	signed: 'tanggal',
	status: 'status',
	instruments: 'jenis naskah',
	sectors: 'bidang',
	place: 'tempat',
	signatories: 'penanda tangan',
	legalBasis: 'dasar hukum',
	validYears: 'masa berlaku'
};
const VERDICTS: Readonly<Record<FieldComparison['verdict'], string>> = {
	same: 'sama',
	more: 'menambah',
	less: 'tidak menambah',
	conflict: 'BERBEDA'
};

/** What the record has already, and what the article adds or contradicts, side by side. */
export function describeMerge(
	{ id, file, daysApart, fields, hasSource, others }: Merge,
	source: {
		readonly url: string | null;
		readonly publisher: string;
		readonly published: string | null;
	}
): string {
	const apart =
		daysApart === null
			? 'salah satu tanggalnya tidak diketahui'
			: daysApart === 0
				? 'tanggalnya sama'
				: `tanggalnya berselisih ${daysApart} hari`;
	const rows = fields
		.filter(({ kept, drafted }) => kept.length + drafted.length > 0)
		.map(({ field, verdict, kept, drafted }) => {
			const list = (values: readonly string[]) => (values.length === 0 ? '–' : values.join('; '));
			return `  ${FIELDS[field]} (${VERDICTS[verdict]})\n    tercatat: ${list(kept)}\n    artikel:  ${list(drafted)}`;
		});
	const add = hasSource
		? ['Laman ini sudah menjadi sumbernya.']
		: [
				`Tambahkan sumber ini di ${file}:`,
				`  - url: ${source.url ?? 'https://ALAMAT-LAMAN'}`,
				`    publisher: ${source.publisher}`,
				...(source.published === null ? [] : [`    published: "${source.published}"`])
			];
	return [
		`Sudah tercatat: ${id} (pihaknya sama, ${apart}). Jangan buat berkas kedua; gabungkan.`,
		...(others.length === 0 ? [] : [`Mungkin juga: ${others.join(', ')}.`]),
		...rows,
		...add,
		'Bila ini kerja sama lain, buat berkasnya sendiri dengan distinctFrom.'
	].join('\n');
}

export const ingestMessages = {
	noFile: 'Tidak ada artikel. Sebutkan berkasnya, atau - untuk membaca dari masukan.',
	oneFile: 'Satu artikel setiap kali.',
	unreadable: (reason: string) => `Artikel tidak dapat dibaca: ${reason}`,
	badDate: (text: string) => `--published ${text}: diharapkan tanggal seperti 2026-02-10.`,
	badUrl: (text: string) =>
		`--url ${text}: diharapkan alamat laman yang dimulai dengan https:// atau http://.`,
	cut: 'Artikelnya sangat panjang; hanya bagian depannya yang dibaca.',
	refused: (reason: string) => `Ditolak. ${reason}`,
	needsUrl: '--write memerlukan --url: tanpa sumber, kerja sama tidak dicatat.',
	forceAlone: '--force hanya berarti bersama --write.',
	exists: (file: string) =>
		`${file} sudah ada dan tidak ditimpa. Bandingkan dulu; --force menimpanya.`,
	idTaken: (id: string) =>
		`Id ${id} pernah dipakai dan tidak boleh dipakai lagi; lihat data/withdrawn.yaml.`,
	invalid: (problems: string) => `Drafnya belum dapat ditulis:\n${problems}`,
	notWritten: 'Tidak ada yang ditulis.',
	written: (file: string) =>
		`${file} ditulis. Periksa isinya, lalu: npm run check:data dan npm run stamp.`
} as const;
