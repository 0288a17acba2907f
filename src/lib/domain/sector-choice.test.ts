import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupState, isSectorChosen, toggleSector } from './sector-choice';
import { UNSTATED } from './sector';
import { CATALOGUE } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from './view';
import { sectorValues } from './vocabulary';

const toggle = (sectors: string[], id: string) =>
	toggleSector({ ...DEFAULT_VIEW, sectors }, id, CATALOGUE).sectors;
const [, , health] = CATALOGUE.groups;
if (health === undefined) throw new Error('The made-up catalogue has three groups.');

describe('toggleSector', () => {
	test.each([
		['a sector on', [], 'desa', ['desa']],
		['a sector off', ['pangan', 'desa'], 'desa', ['pangan']],
		[
			'the last sector of a group on: they stay as chosen',
			['pangan'],
			'pertanian',
			['pangan', 'pertanian']
		],
		['a sector off in a chosen group', ['kesehatan-sosial'], 'desa', ['kesehatan', 'sosial']],
		['the only sector off in a chosen group', ['wisata-kreatif'], 'pariwisata', []],
		['a group on', ['pangan'], 'kesehatan-sosial', ['pangan', 'kesehatan-sosial']],
		[
			'a group on, taking the place of its sectors',
			['desa', 'pangan'],
			'kesehatan-sosial',
			['pangan', 'kesehatan-sosial']
		],
		['a group off', ['kesehatan-sosial', 'pangan'], 'kesehatan-sosial', ['pangan']],
		['a group off, chosen sector by sector', ['pangan', 'pertanian'], 'pangan-kelautan', []],
		[
			'a sector off beside its own group, as a link may say',
			['kesehatan-sosial', 'desa'],
			'desa',
			['kesehatan', 'sosial']
		],
		['no field stated on', ['pangan'], UNSTATED, ['pangan', UNSTATED]],
		['no field stated off', [UNSTATED], UNSTATED, []]
	])('%s', (_, before, id, after) => {
		expect(toggle(before, id)).toEqual(after);
	});

	test('one click changes the box that was clicked', () => {
		const values = sectorValues(CATALOGUE);
		fc.assert(
			fc.property(fc.subarray(values), fc.constantFrom(...values), (sectors, id) => {
				const before = { ...DEFAULT_VIEW, sectors };
				const after = toggleSector(before, id, CATALOGUE);
				const others = CATALOGUE.sectors.filter((one) => one.id !== id && one.group !== id);
				for (const other of others) {
					expect(isSectorChosen(after, other.id, CATALOGUE)).toBe(
						isSectorChosen(before, other.id, CATALOGUE)
					);
				}
				const group = CATALOGUE.groups.find((one) => one.id === id);
				if (group === undefined) {
					expect(isSectorChosen(after, id, CATALOGUE)).toBe(!isSectorChosen(before, id, CATALOGUE));
				} else {
					expect(groupState(after, group)).toBe(
						groupState(before, group) === 'all' ? 'none' : 'all'
					);
				}
			})
		);
	});
});

test.each([
	[[], 'none'],
	[['pangan'], 'none'],
	[['desa'], 'some'],
	[['kesehatan', 'sosial', 'desa'], 'all'],
	[['kesehatan-sosial'], 'all']
])('groupState(%j) is %s', (sectors, state) => {
	expect(groupState({ sectors }, health)).toBe(state);
});
