/** What is to be done, as far as the text lists it. Short phrases only: a record holds no sentence of a page. */
import type { Act } from './acts';
import { TEXT, says } from './cues';
import type { Sentence } from './sentences';
import type { Found } from './span';

const LEAD =
	/(?<!\p{L})(?:difokuskan pada|berfokus pada|berupa|melalui program|program bersama berupa|bertukar pengalaman terkait|mengeksplorasi|diwujudkan (?:melalui|lewat|dalam bentuk)|bentuk kerja ?samanya(?: antara lain| adalah| berupa)?|kegiatannya (?:meliputi|antara lain|berupa)|di antaranya|antara lain)\s/giu;
const WORDS_MAX = 9;
const LIMIT = 12;

/** @param only the numbers of the sentences that tell of the act */
export function findPrograms(
	sentences: readonly Sentence[],
	acts: readonly Act[],
	only?: ReadonlySet<number>
): Found<string>[] {
	const denied = new Set(
		acts.filter(({ kind }) => kind === 'denied' || kind === 'earlier').map(({ at }) => at)
	);
	const found = new Map<string, Found<string>>();
	sentences.forEach(({ plain, start, isTitle, isStamp }, at) => {
		if (isTitle || isStamp || denied.has(at) || (only !== undefined && !only.has(at))) return;
		if (!says(TEXT, plain)) return;
		for (const match of plain.matchAll(LEAD)) {
			const from = match.index + match[0].length;
			const list = /^[^.;:!?()“”"]*/u.exec(plain.slice(from, from + 400))?.[0] ?? '';
			let offset = from;
			for (const part of list.split(
				/(,\s(?:dan|serta|hingga)\s|,\s|\s(?:serta|hingga)\s|\sdan\s(?=(?:peningkatan|pengembangan|pertukaran|penguatan|pelatihan|pengelolaan|penyediaan|promosi|pembangunan|pendampingan)\b))/u
			)) {
				const value = part.trim();
				const words = value.split(' ').length;
				if (
					words >= 2 &&
					words <= WORDS_MAX &&
					/^\p{Ll}/u.test(value) &&
					!/^(?:dan|serta|hingga|sektor|bidang|yang|akan|untuk)\b/u.test(value)
				) {
					const begin = start + offset + part.indexOf(value);
					if (found.size < LIMIT && !found.has(value))
						found.set(value, {
							value,
							spans: [{ start: begin, end: begin + value.length }],
							confidence: 0.45
						});
				}
				offset += part.length;
			}
		}
	});
	return [...found.values()];
}
