/** How far one spelling is from another. */

/** Levenshtein distance: the fewest single-letter insertions, deletions and replacements from one word to the other. */
export function editDistance(a: string, b: string): number {
	return distancesToBeginnings(a, b, false)[b.length] ?? 0;
}

/** The fewest slips of a hand that types: as the edit distance, but two neighbours that change places count once. */
export function slipsBetween(a: string, b: string): number {
	return distancesToBeginnings(a, b, true)[b.length] ?? 0;
}

/** The slips to whichever beginning of a word needs fewest: from “banyuw” to “banyuwangi” none. */
export function slipsToBeginning(a: string, b: string): number {
	return Math.min(...distancesToBeginnings(a, b, true));
}

/** @returns for each length from 0 the distance of `a` to that much of `b` */
function distancesToBeginnings(a: string, b: string, withSwaps: boolean): number[] {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwapped =
				withSwaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity;
			row.push(Math.min(replaced, swapped, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		[before, previous] = [previous, row];
	}
	return previous;
}
