/** The programmes of an agreement as a reader's list: each once, and each beginning as a line does. */

/**
 * @param programs as the record holds them, in any case, perhaps twice
 * @returns in their order, with a capital each; of those that differ in case alone, or repeat, the first
 */
export function describePrograms(programs: readonly string[]): string[] {
	const byKey = new Map<string, string>();
	for (const program of programs) {
		const text = program.trim();
		const key = text.toLowerCase();
		if (text !== '' && !byKey.has(key)) {
			byKey.set(key, text.charAt(0).toUpperCase() + text.slice(1));
		}
	}
	return [...byKey.values()];
}
