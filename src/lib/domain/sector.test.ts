import { expect, test } from 'vitest';
import { groupsOf } from './sector';
import { CATALOGUE } from '../../../tests/made-up/record';

test('groupsOf names each group once, the leading one first', () => {
	expect(groupsOf(['desa', 'pangan', 'sosial'], CATALOGUE)).toEqual([
		'kesehatan-sosial',
		'pangan-kelautan'
	]);
	expect(groupsOf([], CATALOGUE)).toEqual([]);
	expect(groupsOf(['sihir', 'pariwisata'], CATALOGUE)).toEqual(['wisata-kreatif']);
});
