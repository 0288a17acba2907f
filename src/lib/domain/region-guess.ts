/** Which regions a misspelt name may mean. */
import { slipsBetween, slipsToBeginning } from './edit-distance';
import type { Region } from './region';
import { wordsOf } from './region-names';
import { compareNames, readings, termsOf, type Wanted } from './region-terms';

/** Of fewer letters any name is near. */
const SHORTEST = 3;
/** Letters from which a query may be the misspelt beginning of a name, still being typed. */
const SHORTEST_BEGINNING = 5;
/** By which a name that is only begun is put behind a whole one. */
const HALF_SLIP = 0.5;
/** No name is as long: spares what somebody has pasted. */
const LONGEST = 60;

/**
 * Guesses what was meant where no name is found.
 * @param regions to choose from, in any order
 * @param query as typed; of a leading “Pemkot”, “Kab.” and the like only the kind is kept
 * @param limit how many at most
 * @returns nearest first, then by name; empty when nothing is near
 */
export function guessRegions(regions: readonly Region[], query: string, limit: number): Region[] {
	const wanted = readings(wordsOf(query)).at(-1);
	const length = wanted?.compact.length ?? 0;
	if (wanted === undefined || length < SHORTEST || length > LONGEST) return [];
	return regions
		.filter(({ kind }) => wanted.kind === null || wanted.kind === kind)
		.map((region) => ({ region, distance: distanceOf(region, wanted) }))
		.filter(({ distance }) => distance <= toleranceOf(length) + HALF_SLIP)
		.sort((a, b) => a.distance - b.distance || compareNames(a.region, b.region))
		.slice(0, limit)
		.map(({ region }) => region);
}

/** How many slips may be in it: among short words another one is soon near. */
function toleranceOf(length: number): number {
	if (length < 8) return 1;
	return length < 12 ? 2 : 3;
}

function distanceOf(region: Region, { compact }: Wanted): number {
	const tolerance = toleranceOf(compact.length);
	const distances = termsOf(region)
		.flatMap(({ compact, tails }) => [compact, ...tails])
		.filter((name) => name.length >= compact.length - tolerance)
		.map((name) => {
			const isNearlyAsLong = name.length <= compact.length + tolerance;
			const whole = isNearlyAsLong ? slipsBetween(compact, name) : Infinity;
			if (compact.length < SHORTEST_BEGINNING) return whole;
			return Math.min(whole, slipsToBeginning(compact, name) + HALF_SLIP);
		});
	return Math.min(Infinity, ...distances);
}
