/** Numbers that are written in words: “dua ribu dua puluh enam”. */

const UNITS: readonly string[] =
	'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/**
 * Reads a number below ten thousand.
 * @param words in small letters
 * @returns the number, or null when a word is no part of one
 */
export function numberOfWords(words: readonly string[]): number | null {
	if (words.length === 0 || words.length > 9) return null;
	let total = 0;
	let part = 0;
	for (const word of words) {
		const unit = UNITS.indexOf(word);
		if (unit !== -1) part += unit;
		else if (word === 'belas') part += 10;
		else if (word === 'puluh') part = part * 10;
		else if (word === 'seratus') part += 100;
		else if (word === 'seribu') total += 1000;
		else if (word === 'ribu') {
			total += part * 1000;
			part = 0;
		} else return null;
	}
	return total + part;
}

/** A word or digits: “dua”, “2”, “kelima” → 5. */
export function readCount(text: string): number | null {
	const word = text.toLowerCase();
	if (/^\d{1,3}$/.test(word)) return Number(word);
	return numberOfWords([word]) ?? (word.startsWith('ke') ? numberOfWords([word.slice(2)]) : null);
}
