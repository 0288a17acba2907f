import { code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureFileName } from './picture-file-name';

const record = dataset({ id: 'a', title: 'Kota kembar: “Ibu Kota” é/\\?' });
const name = (asked: Partial<View>) => pictureFileName({ ...DEFAULT_VIEW, ...asked }, record);

it.each<[Partial<View>, string]>([
	[{}, 'jejaring-daerah-peta-kerja-sama-antardaerah-di-indonesia'],
	[{ regions: [code('35.77')], from: 2020 }, 'jejaring-daerah-peta-kota-madiun-sejak-2020'],
	[{ regions: [code('35.77')], tab: 'jaringan' }, 'jejaring-daerah-jaringan-kota-madiun'],
	[{ agreements: ['a'], tab: 'belah' }, 'jejaring-daerah-peta-jaringan-kota-kembar-ibu-kota-e']
])('%j is %s', (asked, expected) => {
	expect(name(asked)).toBe(expected);
});

it('is a name on every system, whatever is looked for', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			expect(name({ text })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			expect(name({ text }).length).toBeLessThanOrEqual(100);
		})
	);
});
