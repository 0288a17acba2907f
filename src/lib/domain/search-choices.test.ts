import { describe, expect, it, vi } from 'vitest';
import { loadRegions } from '../server/regions';
import { choicesFor } from './search-choices';

const regions = loadRegions();
const offered = (query: string, holdWords = false) =>
	choicesFor(regions, query, () => holdWords).map((choice) =>
		choice.kind === 'words' ? `“${choice.text}”` : `${choice.kind} ${choice.region.label}`
	);

describe('choicesFor', () => {
	it('offers regions of that name, and the words last', () => {
		expect(offered('madiun')).toEqual(['region Kab. Madiun', 'region Kota Madiun']);
		expect(offered(' madiun ', true).at(-1)).toBe('“madiun”');
	});

	it('offers nothing beside a region whose whole name has been typed', () => {
		expect(offered('kota malang', true)).toEqual(['region Kota Malang']);
		expect(offered('pemkab banyuwangi', true)).toEqual(['region Banyuwangi']);
		expect(offered('banyuwan', true)).toEqual(['region Banyuwangi', '“banyuwan”']);
	});

	it('where no region bears the name, offers the words before what was perhaps meant', () => {
		expect(offered('madyun', true)).toEqual(['“madyun”', 'guess Kab. Madiun', 'guess Kota Madiun']);
		expect(offered('sampah', true)).toEqual(['“sampah”', 'guess Sampang']);
		expect(offered('banyuwnagi')[0]).toBe('guess Banyuwangi');
	});

	it('offers no more than eight regions, and no more than three guesses', () => {
		expect(offered('kabupaten')).toHaveLength(8);
		expect(offered('sulawesy').length).toBeLessThanOrEqual(3);
	});

	it.each(['', '  ', '–', '???'])('offers nothing for “%s”, and asks for no words', (query) => {
		const holdWords = vi.fn(() => true);
		expect(choicesFor(regions, query, holdWords)).toEqual([]);
		expect(holdWords).not.toHaveBeenCalled();
	});
});
