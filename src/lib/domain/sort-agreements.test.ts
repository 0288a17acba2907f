import type { Agreement } from '$lib/domain/agreement';
import { describe, expect, it } from 'vitest';
import { sortAgreements, type SortColumn, type SortLabels } from './sort-agreements';

const record = (id: string, signed: string | null, distanceKm: number, parties: string[]) =>
	({ id, signed, distanceKm, parties, title: id, status: 'signed' }) as unknown as Agreement;

const records = [
	record('a', '2020', 900, ['Kota B']),
	record('b', null, 20, ['Kota A']),
	record('c', '2026-01-13', 100, ['Kota C'])
];

const LABELS: SortLabels = {
	party: (code) => code,
	status: (status) => ({ signed: 'C', planned: 'B', renewed: 'A' })[status]
};

const ids = (column: SortColumn, ascending: boolean) =>
	sortAgreements(records, column, ascending, LABELS).map(({ id }) => id);

describe('sortAgreements', () => {
	it('keeps undated agreements last in both directions', () => {
		expect(ids('signed', false)).toEqual(['c', 'a', 'b']);
		expect(ids('signed', true)).toEqual(['a', 'c', 'b']);
	});

	it('sorts distances as numbers and parties by name', () => {
		expect(ids('distance', true)).toEqual(['b', 'c', 'a']);
		expect(ids('parties', true)).toEqual(['b', 'a', 'c']);
	});

	it('sorts what a reader sees of a status, not its code', () => {
		const some = (['signed', 'planned', 'renewed'] as const).map((status) => ({
			...record(status, '2026', 1, []),
			status
		}));
		const sorted = sortAgreements(some, 'status', true, LABELS);
		expect(sorted.map(({ status }) => status)).toEqual(['renewed', 'planned', 'signed']);
	});

	it('breaks ties by id', () => {
		expect(ids('status', false)).toEqual(['a', 'b', 'c']);
	});

	it('leaves its input as it was', () => {
		ids('distance', true);
		expect(records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});
});
