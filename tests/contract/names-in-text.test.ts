/** Every name of a region is known as one wherever it stands, and nothing beside it. */
import { expect, it } from 'vitest';
import { listName } from '../../src/lib/domain/region-names';
import { splitNames } from '../../src/lib/domain/names-in-text';
import { loadRegions } from '../../src/lib/server/regions';

it('of all regions the full name and that of lists are found whole in a sentence', () => {
	const names = loadRegions().flatMap((region) => [region.name, listName(region)]);
	expect(names.length).toBe(1104);
	const missed = names.filter((name) => {
		const pieces = splitNames(`Kerja sama ${name} dan Kota Madiun, ${name} – ${name}: 3 mitra`);
		const found = pieces.filter(({ isName }) => isName).map(({ text }) => text);
		return JSON.stringify(found) !== JSON.stringify([name, 'Kota Madiun', name, name]);
	});
	expect(missed).toEqual([]);
});
