import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDataset, anyView, CATALOGUE, dataset, TODAY } from '../../../tests/made-up/record';
import { applyFilter, buildFilterIndex } from './filter';
import { groupState, toggleSector } from './sector-choice';
import { countGroups, sectorLegend } from './sector-legend';
import { UNSTATED, type SectorGroupId } from './sector';
import { buildVocabulary } from './vocabulary';

const ORDER = CATALOGUE.groups.map(({ id }) => id);

test('it names what occurs, in the order of the catalogue, and how often', () => {
	const { agreements } = dataset(
		{ sectors: ['sosial', 'pangan'] },
		{ sectors: ['pangan', 'pertanian'] },
		{}
	);
	expect(sectorLegend(ORDER, countGroups(agreements))).toEqual([
		{ id: 'pangan-kelautan', count: 2 },
		{ id: 'kesehatan-sosial', count: 1 },
		{ id: UNSTATED, count: 1 }
	]);
});

test('where nothing is shown it is empty, but for what is chosen', () => {
	expect(sectorLegend(ORDER, new Map())).toEqual([]);
	expect(sectorLegend(ORDER, new Map(), (id) => id === 'wisata-kreatif')).toEqual([
		{ id: 'wisata-kreatif', count: 0 }
	]);
});

test('pressing what it names never empties a picture that is not empty', () => {
	fc.assert(
		fc.property(
			anyDataset.chain((record) => fc.tuple(fc.constant(record), anyView(buildVocabulary(record)))),
			([record, view]) => {
				const index = buildFilterIndex(record, TODAY);
				const before = applyFilter(index, view);
				const isChosen = (id: SectorGroupId) => {
					const group = CATALOGUE.groups.find((one) => one.id === id);
					if (group === undefined) return view.sectors.includes(UNSTATED);
					return groupState(view, group) !== 'none';
				};
				for (const { id } of sectorLegend(ORDER, before.facets.sectors, isChosen)) {
					if (isChosen(id)) continue;
					const after = applyFilter(index, toggleSector(view, id, CATALOGUE));
					expect(after.shown.length).toBeGreaterThan(0);
				}
			}
		)
	);
});
