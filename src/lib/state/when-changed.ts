/** Tells a change from a beginning. */

/**
 * Watches a value.
 * @returns a function that is told the value again and again: whether it differs from the time before; never the first time
 */
export function whenChanged<Value>(): (value: Value) => boolean {
	let before: { readonly value: Value } | null = null;
	return (value) => {
		const changed = before !== null && before.value !== value;
		before = { value };
		return changed;
	};
}
