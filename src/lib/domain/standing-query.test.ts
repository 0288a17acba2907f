import { expect, it } from 'vitest';
import { standingPathOfQuery } from './standing-query';

it.each([
	['?daerah=kota-madiun', 'daerah/kota-madiun'],
	['sektor=pendidikan-budaya', 'sektor/pendidikan-budaya'],
	['?daerah=kota-madiun&tema=gelap&tampilan=peta&utm_source=koran', 'daerah/kota-madiun'],
	['', null],
	['?tema=gelap', null],
	['?daerah=', null],
	['?daerah=kota-madiun,kota-surakarta', null],
	['?daerah=kota-madiun&sektor=pangan', null],
	['?daerah=kota-madiun&kamera=112,-7,8', null],
	['?daerah=kota-madiun&tampilan=belah', null],
	['?daerah=../../kota-madiun', null],
	['?kerjasama=2020-01-01-a-b', null]
])('%j has the picture of %j', (search, path) => {
	expect(standingPathOfQuery(search)).toBe(path);
});
