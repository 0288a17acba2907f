import { expect, test } from 'vitest';
import { parsePosterPath, posterFiles, posterPath } from './poster-path';

test('every file of a standing view is found again by its name', () => {
	for (const path of ['', 'sektor/pangan', 'daerah/kota-madiun']) {
		for (const file of posterFiles(path)) {
			expect(parsePosterPath(posterPath(file).slice('poster/'.length))).toEqual(file);
		}
	}
	expect(posterPath({ path: '', format: 'lebar' })).toBe('poster/lebar.svg');
	expect(posterPath({ path: 'sektor/pangan', format: 'sosial' })).toBe(
		'poster/sektor/pangan/sosial.png'
	);
});

test.each(['', 'lebar.png', 'sektor/pangan/besar.svg', 'sosial.svg'])(
	'“%s” is no poster',
	(file) => {
		expect(parsePosterPath(file)).toBeNull();
	}
);
