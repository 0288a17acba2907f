/** Where it was signed. */
import type { Act } from './acts';
import type { Sentence } from './sentences';
import type { Found } from './span';

const BUILDING =
	'Pendopo|Pendapa|Balai|Balaikota|Gedung|Aula|Ruang|Ruangan|Hotel|Kantor|Rumah|Lobi|Lobby|Kompleks|Komplek|Graha|Auditorium|Paseban|Istana|Alun|Lapangan|Ballroom|Grand|Convention|Taman|Museum|Wisma|Anjungan|Situation|Command|Mal|Mall|Pelabuhan|Bandara|Plaza|Swiss|Aston|Bangsal|Baruga|Sasana|Pusat|Kawasan|Pantai|Masjid|Mess|Kampus|Villa|Resort';
const AT = new RegExp(
	String.raw`(?<!\p{L})(?:bertempat di|berlangsung di|digelar di|dilaksanakan di|dilakukan di|diadakan di|di|Bertempat di)\s((?:${BUILDING})(?!\p{Ll})(?:[\s-](?:[\p{Lu}\d][\p{L}\d.’']*|lantai|utama|rapat|kerja|sidang|pertemuan|dinas|jabatan|dan(?=\s\p{Lu}))){0,10}(?:,\s(?:${BUILDING}|Kota|Kabupaten)(?!\p{Ll})(?:\s[\p{Lu}\d][\p{L}\d.’'-]*){1,6})?)`,
	'gu'
);
const TOWN =
	/(?<!\p{L})di\s(\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'-]+){0,2})(?=\s?(?:,|\(|\.|pada\s))/gu;
const WEEKDAY = /\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum|Sabtu|Minggu|Pada)(?!\p{L}).*$/u;
const CITY_AFTER = /^,\s(\p{Lu}[\p{Ll}]+(?:\s\p{Lu}[\p{Ll}]+)?)(?=\s?(?:,|\(|\.))/u;
const NO_CITY =
	/^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Jawa|Sumatera|Kalimantan|Sulawesi|Provinsi|Bali|Banten|Papua|Nusa)(?!\p{L})/u;

/** @param only the numbers of the sentences that tell of the act */
export function findPlace(
	sentences: readonly Sentence[],
	acts: readonly Act[],
	only?: ReadonlySet<number>
): Found<string> | null {
	const done = acts.filter(
		({ kind, at, isQuoted }) =>
			(kind === 'signed' || kind === 'renewed') && !isQuoted && (only === undefined || only.has(at))
	);
	const near = done.flatMap(({ at }) => [at - 1, at + 1]);
	const rounds: readonly (readonly [at: readonly number[], pattern: RegExp, confidence: number])[] =
		[
			[done.filter(({ isTitle }) => !isTitle).map(({ at }) => at), AT, 0.9],
			[near, AT, 0.65],
			[done.filter(({ isTitle }) => !isTitle).map(({ at }) => at), TOWN, 0.6],
			[done.length === 0 ? [] : [sentences.findIndex(({ isLead }) => isLead)], AT, 0.55]
		];
	for (const [places, pattern, confidence] of rounds) {
		for (const at of places) {
			const sentence = sentences[at];
			if (sentence === undefined || sentence.isTitle || sentence.isStamp) continue;
			const found = placeIn(sentence, pattern, done.find((act) => act.at === at)?.cue.start ?? 0);
			if (found !== null) return { ...found, confidence };
		}
	}
	return null;
}

function placeIn(sentence: Sentence, pattern: RegExp, cue: number): Found<string> | null {
	for (const match of sentence.plain.matchAll(pattern)) {
		// Before the act, a town is where somebody comes from.
		if (pattern === TOWN && match.index < cue) continue;
		const begin = match.index + match[0].length - (match[1] ?? '').length;
		let value = (match[1] ?? '').replace(WEEKDAY, '').replace(/[,.\s-]+$/u, '');
		const city = CITY_AFTER.exec(sentence.plain.slice(begin + value.length))?.[1];
		if (city !== undefined && !NO_CITY.test(city) && pattern === AT) value += `, ${city}`;
		if (pattern === TOWN && NO_CITY.test(value)) continue;
		if (value.length < 4) continue;
		return {
			value,
			spans: [{ start: sentence.start + begin, end: sentence.start + begin + value.length }],
			confidence: 1
		};
	}
	return null;
}
