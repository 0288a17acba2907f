import { describe, expect, it } from 'vitest';
import { applyFilter, buildFilterIndex } from '../domain/filter';
import { buildNetwork } from '../domain/network';
import { dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from '../domain/view';
import { buildGeometry } from '../scene/build-geometry';
import { MARKS } from '../scene/geometry';
import { dataFolder, dayShown } from './edition';

describe('the data of a page', () => {
	it('lies in a folder of its own for each frozen copy', () => {
		expect(dataFolder(null)).toBe('/data');
		expect(dataFolder('2026-11-29')).toBe('/data/beku/2026-11-29');
	});
});

describe('the day as of which a page is drawn', () => {
	const yearsLater = new Date(2034, 2, 5, 23, 59);
	const data = dataset({ id: 'a', signed: '2024-05-13', validYears: 3, status: 'signed' });

	/** Whether the one agreement counts as ended, by the filter and by its line. */
	function ended(day: string): readonly boolean[] {
		const { shown } = applyFilter(buildFilterIndex(data, day), {
			...DEFAULT_VIEW,
			terms: ['berakhir']
		});
		const network = buildNetwork(data.agreements, data.regions, 'daerah');
		const geometry = buildGeometry(network, data.agreements, data.catalogue, day);
		return [shown.length === 1, MARKS[geometry.markOfAgreement[0] ?? -1] === 'ended'];
	}

	it('is that of the reader where the page follows updates', () => {
		expect(dayShown(null, '2026-11-22', yearsLater)).toBe('2034-03-05');
		expect(ended(dayShown(null, '2026-11-22', yearsLater))).toEqual([true, true]);
	});

	it.each([
		['shows no day at all', new Date(NaN)],
		['is wound beyond all years', new Date(10_000, 0, 1)],
		['counts another era', new Date(-62_167_219_200_000)]
	])('is that of the data where the clock of the reader %s', (_, now) => {
		expect(dayShown(null, '2026-11-22', now)).toBe('2026-11-22');
		expect(ended(dayShown(null, '2026-11-22', now))).toEqual([false, false]);
		expect(ended(dayShown(null, undefined, now))).toEqual([false, false]);
	});

	it('is that of the copy where it is frozen, whatever the clock of the reader says', () => {
		expect(ended(dayShown('2026-11-29', '2026-11-22', yearsLater))).toEqual([false, false]);
	});
});
