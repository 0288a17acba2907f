/** What can be understood of an agreement file, whatever else is wrong with it. */
import { precisionOf } from './calendar';

export interface ReadablePart {
	/** A real date; undefined when none is stated, null when it cannot be read. */
	readonly signed: string | null | undefined;
	readonly status: unknown;
	/** Those that are texts, with their places in the list. */
	readonly parties: readonly { readonly code: string; readonly i: number }[];
	/** Real dates of the sources, with the places of the sources. */
	readonly published: readonly { readonly date: string; readonly i: number }[];
	/** A real day; null when none is stated or it cannot be read. */
	readonly calledOff: string | null;
	readonly distinctFrom: readonly { readonly id: string; readonly i: number }[];
}

/** @param value the plain data of a YAML file; undefined when it could not be parsed */
export function readablePart(value: unknown): ReadablePart {
	const isMap = value !== null && typeof value === 'object';
	const file = fieldsOf(value);
	return {
		// A file that is no map may well be meant to state a date.
		signed: isMap && file.signed === undefined ? undefined : dateOf(file.signed),
		status: file.status,
		parties: textsOf(file.parties).map(([i, code]) => ({ code, i })),
		published: listOf(file.sources).flatMap((source, i) => {
			const date = dateOf(fieldsOf(source).published);
			return date === null ? [] : { date, i };
		}),
		calledOff: dateOf(fieldsOf(file.calledOff).on),
		distinctFrom: textsOf(file.distinctFrom).map(([i, id]) => ({ id, i }))
	};
}

function fieldsOf(value: unknown): Record<string, unknown> {
	return value !== null && typeof value === 'object' ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function textsOf(value: unknown): [number, string][] {
	return listOf(value).flatMap((entry, i): [number, string][] =>
		typeof entry === 'string' ? [[i, entry]] : []
	);
}

function dateOf(value: unknown): string | null {
	return typeof value === 'string' && precisionOf(value) !== null ? value : null;
}
