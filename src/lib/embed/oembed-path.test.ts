import { expect, test } from 'vitest';
import { oembedPath, parseOembedPath } from './oembed-path';

test('the answer of every standing view is found again by its name', () => {
	for (const path of ['', 'sektor/pangan', 'daerah/kota-madiun']) {
		expect(parseOembedPath(oembedPath(path).slice('oembed/'.length))).toBe(path);
	}
	expect(oembedPath('')).toBe('oembed/atlas.json');
	expect(parseOembedPath('atlas.xml')).toBeNull();
});
