/** Decides which region is meant where several bear a name: kabupaten, kota or province, here or elsewhere. */
import type { Region, RegionKind } from '../domain/region';
import type { Mention } from './mentions';

export interface Decided {
	readonly region: Region;
	readonly confidence: number;
}

/** From a mention to the region it means. */
export type Decide = (mention: Mention) => Decided;

const OF_KIND: readonly (readonly [RegionKind, RegExp])[] = [
	[
		'kabupaten',
		/(?<!\p{L})(?:kedua (?:kabupaten|bupati|pemkab)|pemkab|bupati|kabupaten)(?!\p{L})/giu
	],
	[
		'kota',
		/(?<!\p{L})(?:kedua (?:kota|wali ?kota|pemkot)|antarkota|pemkot|wali ?kota)(?!\p{L})/giu
	],
	['provinsi', /(?<!\p{L})(?:kedua provinsi|antarprovinsi|pemprov|gubernur)(?!\p{L})/giu]
];

/** @param text the whole article: what it says of one mention decides others too */
export function decider(mentions: readonly Mention[], text: string): Decide {
	const stated = new Set<Region>();
	const named = new Set<Region>();
	for (const mention of mentions) {
		const meant = ofKind(mention);
		const [only] = meant;
		if (only === undefined || meant.length > 1) continue;
		named.add(only);
		if (mention.kind !== null) stated.add(only);
	}
	const provinces = new Set([...named].map(({ province }) => province));
	const leading = leadingKind(text);
	return (mention) => {
		const meant = ofKind(mention);
		const misfits = mention.kind !== null && !meant.some(({ kind }) => kind === mention.kind);
		const steps: readonly [keep: (region: Region) => boolean, confidence: number][] = [
			[() => true, misfits ? 0.5 : mention.kind === null ? 0.9 : 1],
			[(region) => stated.has(region), 0.8],
			[(region) => region.kind === leading, 0.6],
			[(region) => provinces.has(region.province) && named.has(region), 0.55],
			[(region) => provinces.has(region.province), 0.5]
		];
		let left = meant;
		for (const [keep, confidence] of steps) {
			const kept = left.filter(keep);
			const [only] = kept;
			if (kept.length === 1 && only !== undefined) return { region: only, confidence };
			if (kept.length > 0) left = kept;
		}
		const [first] = left;
		if (first === undefined)
			throw new Error('A mention without candidates: the gazetteer is broken.');
		return { region: first, confidence: 0.3 };
	};
}

function ofKind({ candidates, kind }: Mention): readonly Region[] {
	const meant = candidates.filter((region) => kind === null || region.kind === kind);
	return meant.length === 0 ? candidates : meant;
}

/** The only kind of which the article speaks; null when it speaks of several. */
function leadingKind(text: string): RegionKind | null {
	const counts = OF_KIND.map(([kind, words]) => ({
		kind,
		count: [...text.matchAll(words)].length
	}));
	const [first, second] = counts.sort((a, b) => b.count - a.count);
	if (first === undefined || second === undefined) return null;
	return first.count > 0 && first.count >= 3 * second.count ? first.kind : null;
}
