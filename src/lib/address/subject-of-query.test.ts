import { expect, it } from 'vitest';
import type { NamedSubject } from './subject';
import { subjectOfQuery } from './subject-of-query';

const kotaMadiun = { kind: 'region', slug: 'kota-madiun' } as const;

it.each<[string, NamedSubject | null]>([
	['?daerah=kota-madiun', kotaMadiun],
	['sektor=pendidikan-budaya', { kind: 'sector', id: 'pendidikan-budaya' }],
	['?daerah=kota-madiun&tema=gelap&tampilan=peta&utm_source=koran', kotaMadiun],
	['', null],
	['?tema=gelap', null],
	['?daerah=', null],
	['?daerah=kota-madiun,kota-surakarta', null],
	['?daerah=kota-madiun&sektor=pangan', null],
	['?daerah=kota-madiun&kamera=112,-7,8', null],
	['?daerah=kota-madiun&tampilan=belah', null],
	['?daerah=../../kota-madiun', null],
	['?kerjasama=2020-01-01-a-b', null]
])('%j has the picture of %j', (search, subject) => {
	expect(subjectOfQuery(search)).toEqual(subject);
});
