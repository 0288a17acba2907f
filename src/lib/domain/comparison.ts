/** Several selected regions side by side: what they share, and what each has without the others. */
import type { Agreement } from './agreement';
import { provinceOf, type RegionCode } from './region';
import type { View } from './view';

export interface Comparison {
	/** Agreements in which at least two of the regions take part, in the order given. */
	readonly shared: readonly Agreement[];
	/** Per region, in the order given: those in which none of the others takes part. */
	readonly alone: readonly {
		readonly code: RegionCode;
		readonly agreements: readonly Agreement[];
	}[];
}

/** Whether a view selects what two have in common: regions with partners, or two provinces. */
export function isPair({ regions, partners, provincePair }: View): boolean {
	return (regions.length > 0 && partners.length > 0) || provincePair.length > 0;
}

/** Whether nobody takes part in an agreement of a pair but the pair itself; in that of two provinces, regions of these. */
export function isOfPairAlone({ parties }: Agreement, { regions, partners, provincePair }: View) {
	return provincePair.length > 0
		? parties.every((code) => provincePair.includes(provinceOf(code)))
		: parties.every((code) => regions.includes(code) || partners.includes(code));
}

/**
 * @param regions distinct
 * @param agreements each with at least one of the regions as a party, as a view of them shows
 * @returns every agreement exactly once: the counts add up to all of them
 */
export function compareRegions(
	regions: readonly RegionCode[],
	agreements: readonly Agreement[]
): Comparison {
	const among = ({ parties }: Agreement): RegionCode[] =>
		regions.filter((code) => parties.includes(code));
	return {
		shared: agreements.filter((agreement) => among(agreement).length > 1),
		alone: regions.map((code) => ({
			code,
			agreements: agreements.filter((agreement) => {
				const [first, ...more] = among(agreement);
				return first === code && more.length === 0;
			})
		}))
	};
}
