/** What the text says of the law it rests on, and of how long it holds. */
import { readCount } from './number-words';
import type { Sentence } from './sentences';
import type { Found } from './span';

const LAW =
	/(?<!\p{L})(undang-undang|uu|peraturan pemerintah|pp|peraturan menteri dalam negeri|permendagri|peraturan presiden|perpres|peraturan daerah|perda|instruksi presiden|inpres)(?!\p{L})(?:\s\(\p{L}+\))?(?:\sRI|\sRepublik Indonesia)?\s(?:nomor|no\.?)?\s?(\d{1,3})\s?(?:\/|tahun\s)\s?(\d{4})/giu;
const SHORT: Readonly<Record<string, string>> = {
	'undang-undang': 'UU',
	uu: 'UU',
	'peraturan pemerintah': 'PP',
	pp: 'PP',
	'peraturan menteri dalam negeri': 'Permendagri',
	permendagri: 'Permendagri',
	'peraturan presiden': 'Perpres',
	perpres: 'Perpres',
	'peraturan daerah': 'Perda',
	perda: 'Perda',
	'instruksi presiden': 'Inpres',
	inpres: 'Inpres'
};
const TERM =
	/(?<!\p{L})(?:berlaku|jangka waktu|masa berlaku|berjangka|selama|untuk)(?:\s(?:efektif|selama|untuk|hingga|kerja ?sama|perjanjian|ini|itu|tersebut|adalah|ditetapkan|jangka|waktu|masa)){0,5}\s(\d{1,2}|\p{L}+)\s(?:\((?:\d{1,2}|\p{L}+)\)\s)?tahun(?!\s(?:lalu|silam|anggaran|terakhir|sebelumnya|\d))/giu;
const OF_IT =
	/(?<!\p{L})(?:berlaku|jangka waktu|masa berlaku|berjangka|perjanjian|kesepakatan|kerja ?sama|mou|nota kesepahaman|perpanjangan|diperpanjang|ditandatangani)(?!\p{L})/iu;
/** Law allows no more. */
const LONGEST = 30;

export function findLegalBasis(sentences: readonly Sentence[]): Found<string>[] {
	const found = new Map<string, Found<string>>();
	for (const { start, text } of sentences) {
		for (const match of text.matchAll(LAW)) {
			const [, law = '', number, year] = match;
			const short = SHORT[law.toLowerCase()] ?? law;
			const value = `${short} ${Number(number)}/${year}`;
			const span = { start: start + match.index, end: start + match.index + match[0].length };
			if (!found.has(value)) found.set(value, { value, spans: [span], confidence: 0.85 });
		}
	}
	return [...found.values()];
}

export function findTerm(
	sentences: readonly Sentence[],
	only?: ReadonlySet<number>
): Found<number> | null {
	for (const [at, { start, text, plain }] of sentences.entries()) {
		if (only !== undefined && !only.has(at)) continue;
		if (!OF_IT.test(text)) continue;
		for (const match of text.matchAll(TERM)) {
			const years = readCount(match[1] ?? '');
			if (years === null || years < 1 || years > LONGEST) continue;
			const isQuoted = plain.slice(match.index, match.index + match[0].length).trim() === '';
			const isPlain = /berlaku|jangka waktu|berjangka/iu.test(
				text.slice(Math.max(0, match.index - 40), match.index + 20)
			);
			const span = { start: start + match.index, end: start + match.index + match[0].length };
			return { value: years, spans: [span], confidence: isQuoted ? 0.7 : isPlain ? 0.92 : 0.7 };
		}
	}
	return null;
}
