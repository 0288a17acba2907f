/** Partners that are no regional governments: companies, universities, ministries, police, cities abroad. */
import type { Act } from './acts';
import { placesOf, WITNESS } from './cues';
import type { Mention } from './mentions';
import type { Sentence } from './sentences';
import type { Span } from './span';

export type CounterpartKind =
	'company' | 'university' | 'ministry' | 'law' | 'council' | 'abroad' | 'other';

export interface Counterpart extends Span {
	readonly kind: CounterpartKind;
	readonly name: string;
	/** Where it begins in its sentence. */
	readonly from: number;
}

const FORMS: readonly (readonly [CounterpartKind, RegExp])[] = [
	[
		'company',
		/(?<!\p{L})(?:PT|CV|Bank|BPR|Perum|Bulog|BUMN|BPJS|Pertamina|PLN|Telkom\w*|Pegadaian|Grab|Gojek|Tokopedia)(?!\p{L})/gu
	],
	[
		'university',
		/(?<!\p{L})(?:Universitas|Univ|Institut|Politeknik|Sekolah Tinggi|STIE|UIN|IAIN|IPDN|UGM|ITB|IPB|Unhas|Unair|Undip|Unpad)(?!\p{L})/gu
	],
	[
		'ministry',
		/(?<!\p{L})(?:Kementerian|Kemen[A-Za-z]+|Menteri|Mendagri|Badan Nasional|BNPB|BNN|BKN|BPKP|BPN|BPS|BRIN|Ditjen|Direktorat Jenderal|Kantor Wilayah|Kanwil|Otoritas|OJK|LAN|Ombudsman|KPK|LKPP|BSSN|ANRI|BMKG|Balai Besar)(?!\p{L})/gu
	],
	[
		'law',
		/(?<!\p{L})(?:Polres\p{L}*|Polda|Polri|Kapolres\p{L}*|Kapolda|Kejaksaan|Kejari|Kejati|Kajari|Kajati|Kodim|Dandim|Kodam|Korem|Lanal|Lanud|TNI|Pengadilan|Lapas|Rutan)(?!\p{L})/gu
	],
	['council', /(?<!\p{L})(?:DPRD|DPR|dewan)(?!\p{L})/gu],
	[
		'abroad',
		/(?<!\p{L})(?:Jerman|Jepang|Tiongkok|China|Cina|Korea|Malaysia|Singapura|Thailand|Vietnam|Filipina|Timor Leste|Australia|Belanda|Prancis|Perancis|Inggris|Amerika(?: Serikat)?|Rusia|Turki|Turkiye|India|Taiwan|Suriname|Brunei|Italia|Spanyol|Arab Saudi|Mesir|Hungaria|Polandia|Austria|Ukraina|Meksiko|Selandia Baru|Papua Nugini|Swedia|Denmark)(?!\p{L})/gu
	],
	[
		'other',
		/(?<!\p{L})(?:Yayasan|Asosiasi|Perhimpunan|Ikatan|Kadin|Baznas|UNICEF|USAID|GIZ|UNDP|LSM|Persatuan|Dekranasda|PMI|BI|Pengurus|Lembaga|Forum|Perumda|Komisi)(?!\p{L})/gu
	]
];

/** The partners that a sentence names, by their place; who only looks on is left out. */
export function counterpartsIn(sentence: Sentence): Counterpart[] {
	const { plain } = sentence;
	const looked = placesOf(WITNESS, plain);
	return FORMS.flatMap(([kind, form]) =>
		placesOf(form, plain)
			.filter(
				({ start }) =>
					!/(?<!\p{L})(?:di|ke|dari|milik)\s$/iu.test(plain.slice(Math.max(0, start - 6), start))
			)
			.filter(({ start }) => !looked.some(({ end }) => end <= start))
			.map(({ start, end }) => {
				const name =
					/^(?:\s(?:\p{Lu}[\p{L}.&-]*|dan(?=\s\p{Lu}))){0,6}/u.exec(
						plain.slice(end, end + 80)
					)?.[0] ?? '';
				return {
					kind,
					name: plain.slice(start, end) + name,
					from: start,
					start: sentence.start + start,
					end: sentence.start + end + name.length
				};
			})
	).sort((a, b) => a.from - b.from);
}

/**
 * Whether an act joins regions to somebody else and not to each other: all regions stand on one side of “dengan”, and only
 * others on the other side.
 */
export function isWithOthersOnly(
	act: Act,
	sentence: Sentence,
	mentions: readonly Mention[],
	counterparts: readonly Counterpart[]
): boolean {
	const sided = counterparts.filter(({ kind }) => kind !== 'council');
	if (sided.length === 0) return false;
	const after = sentence.plain.slice(act.cue.end);
	const joint = /(?<!\p{L})(?:dengan|bersama|ke|menggandeng)(?!\p{L})/iu.exec(after);
	if (joint === null) return false;
	const middle = act.cue.end + joint.index;
	const regions = mentions.filter(
		({ looksOn, role }) => !looksOn && role !== 'place' && role !== 'other'
	);
	const left = regions.filter(({ from }) => from < middle).length;
	const right = regions.length - left;
	const othersLeft = sided.filter(({ from }) => from < middle).length;
	const othersRight = sided.length - othersLeft;
	if (left > 0 && right > 0) return false;
	return (
		(left === 0 && othersLeft > 0 && othersRight === 0) ||
		(right === 0 && othersRight > 0 && othersLeft === 0)
	);
}
