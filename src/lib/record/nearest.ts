/** The valid value an editor most likely meant. */

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

/** Levenshtein distance: the fewest single-letter insertions, deletions and replacements from one word to the other. */
export function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return previous[b.length] ?? 0;
}
