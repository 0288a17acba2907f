/** A column of the filter index: what each agreement has in one field, as small numbers laid end to end. */
import type { Agreement } from './agreement';

export interface Column<Key extends string = string> {
	/** All values the field knows; a value's position is its number. */
	readonly keys: readonly Key[];
	readonly numberOf: ReadonlyMap<string, number>;
	/** Agreement i has `values[starts[i]]` up to, not including, `values[starts[i + 1]]`, each once. */
	readonly starts: Uint32Array;
	readonly values: Uint16Array;
}

/**
 * Lays out one field of all agreements.
 * @param field its name, for messages
 * @param keys all values the field knows, in the order facets list them; at most 65,536
 * @param valuesOf what an agreement has in this field; repetition is allowed and counts once
 * @throws Error naming agreement and value when a value is not among the keys, or naming a key that is listed twice
 */
export function buildColumn<Key extends string>(
	field: string,
	keys: readonly Key[],
	agreements: readonly Agreement[],
	valuesOf: (agreement: Agreement) => Iterable<Key>
): Column<Key> {
	const numberOf = new Map<string, number>();
	for (const [number, key] of keys.entries()) {
		// Two meanings under one key would be counted as one, and nobody would notice.
		if (numberOf.has(key)) throw new Error(`Filter field ${field} lists "${key}" twice.`);
		numberOf.set(key, number);
	}
	const starts = new Uint32Array(agreements.length + 1);
	const values: number[] = [];
	for (const [index, agreement] of agreements.entries()) {
		for (const key of new Set(valuesOf(agreement))) {
			const number = numberOf.get(key);
			if (number === undefined) {
				throw new Error(
					`Agreement "${agreement.id}" has "${key}" in the field ${field}, expected one of its ${keys.length} known values.`
				);
			}
			values.push(number);
		}
		starts[index + 1] = values.length;
	}
	return { keys, numberOf, starts, values: Uint16Array.from(values) };
}

/**
 * Marks the asked-for values of a column.
 * @returns one byte per key, 1 when asked for; null when nothing is asked, so that every agreement passes.
 *   Values the column does not know mark nothing: asking for them alone passes no agreement.
 */
export function askedValues(column: Column, asked: readonly string[]): Uint8Array | null {
	if (asked.length === 0) return null;
	const marks = new Uint8Array(column.keys.length);
	for (const key of asked) {
		const number = column.numberOf.get(key);
		if (number !== undefined) marks[number] = 1;
	}
	return marks;
}

/** Sets `bit` in `fails` for each agreement that has none of the marked values; null fails nobody. */
export function failWithout(
	column: Column,
	marks: Uint8Array | null,
	bit: number,
	fails: Uint16Array
): void {
	if (marks === null) return;
	const { starts, values } = column;
	for (let index = 0; index < fails.length; index++) {
		const end = starts[index + 1] as number;
		let passes = 0;
		for (let at = starts[index] as number; at < end; at++) {
			passes |= marks[values[at] as number] as number;
		}
		if (passes === 0) fails[index] = (fails[index] as number) | bit;
	}
}

/** Adds one to the count of each value agreement `index` has. */
export function countValues(column: Column, index: number, counts: Uint32Array): void {
	const end = column.starts[index + 1] as number;
	for (let at = column.starts[index] as number; at < end; at++) {
		const number = column.values[at] as number;
		counts[number] = (counts[number] as number) + 1;
	}
}
