/** The valid value an editor most likely meant. */
import { editDistance } from '../domain/edit-distance';

/**
 * Picks the candidate with the smallest edit distance.
 * @returns null when nothing is near: past a third of the letters (but at least two) a guess would mislead
 */
export function nearest(seen: string, candidates: Iterable<string>): string | null {
	const limit = Math.max(2, Math.floor(seen.length / 3));
	let best: string | null = null;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		// Whatever is longer or shorter by more than the limit cannot be nearer: spares long hostile words.
		if (Math.abs(candidate.length - seen.length) >= bestDistance) continue;
		const distance = editDistance(seen.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
