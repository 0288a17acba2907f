/** What follows from an agreement's parties and sources: bordering, distance and evidence grade. */
import type { EvidenceGrade } from './agreement';
import { isProvince, provinceOf, type Position, type Region } from './region';

/** Mean radius of the Earth in kilometres (IUGG: R1 = (2a + b) / 3 of GRS 80). */
const EARTH_RADIUS_KM = 6371.0088;

/**
 * Whether two regions border, the line PP 28/2018 draws between compulsory and voluntary cooperation.
 * Of the same level: when they share a land border. A province and a kabupaten or kota: when the one lies in the
 * other (UU 23/2014, art. 363–364, counts the cooperation of a province with the regions within its territory among
 * the compulsory kinds), or when one of the province's own regions shares a land border with it.
 * @param a @param b two different regions, in any order
 */
export function borders(a: Region, b: Region): boolean {
	if (isProvince(a.code) === isProvince(b.code)) return a.neighbours.includes(b.code);
	const [province, region] = isProvince(a.code) ? [a, b] : [b, a];
	return (
		region.province === province.code ||
		region.neighbours.some((code) => provinceOf(code) === province.code)
	);
}

/** Whether at least one pair of the parties borders. */
export function anyBorders(parties: readonly Region[]): boolean {
	return pairsOf(parties).some(([a, b]) => borders(a, b));
}

/**
 * The great-circle distance between two positions (haversine formula).
 * @returns kilometres, not rounded
 */
export function distanceKm(from: Position, to: Position): number {
	const [lng1, lat1] = from.map(radians) as [number, number];
	const [lng2, lat2] = to.map(radians) as [number, number];
	const h =
		Math.sin((lat2 - lat1) / 2) ** 2 +
		Math.cos(lat1) * Math.cos(lat2) * Math.sin((lng2 - lng1) / 2) ** 2;
	// Rounding can lift h past 1 for opposite points; asin would then be NaN.
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The greatest distance between the label points of two parties, in whole kilometres; 0 for fewer than two. */
export function greatestDistanceKm(parties: readonly Region[]): number {
	const distances = pairsOf(parties).map(([a, b]) => distanceKm(a.point, b.point));
	return Math.round(Math.max(0, ...distances));
}

/**
 * Grades the evidence by its best source: the signed text itself, a government page, or press alone.
 * @param sources `document` marks a link to the signed text; an address that cannot be read counts as press
 */
export function evidenceGrade(
	sources: readonly { readonly url: string; readonly document?: boolean | undefined }[]
): EvidenceGrade {
	if (sources.some((source) => source.document === true)) return 'dokumen';
	return sources.some((source) => isGovernmentPage(source.url)) ? 'resmi' : 'pers';
}

/** Whether the host lies under .go.id, which only Indonesian government bodies can register. */
function isGovernmentPage(url: string): boolean {
	if (!URL.canParse(url)) return false;
	// The text alone would be fooled by go.id.example.com and by https://example.com/.go.id.
	return new URL(url).hostname.replace(/\.$/, '').endsWith('.go.id');
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
	return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}
