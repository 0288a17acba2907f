import { code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';
import { expect, it } from 'vitest';
import { nameFilters, withFilters } from './name-filters';

const record = dataset({ id: 'a' });
const names = (asked: Partial<View>, length: 'long' | 'short') =>
	nameFilters({ ...DEFAULT_VIEW, ...asked }, record, length);

const THREE: Partial<View> = { from: 2018, to: 2024, text: 'sampah' };
const FOUR: Partial<View> = { ...THREE, bordering: true };

it('names all of them where there is room', () => {
	expect(names(FOUR, 'long')).toEqual([
		'Sejak 2018',
		'Sampai 2024',
		'Ada pihak yang berbatasan darat',
		'“sampah”'
	]);
});

it('counts what it does not name', () => {
	expect(names(FOUR, 'short')).toEqual(['Sejak 2018', 'Sampai 2024', 'dan 2 filter lain']);
	expect(names(THREE, 'short')).toEqual(['Sejak 2018', 'Sampai 2024', '“sampah”']);
});

it('leaves to the heading what that says itself', () => {
	expect(names({ sectors: ['pangan'], regions: [code('35.77')] }, 'long')).toEqual([]);
	expect(names({ statuses: ['planned'] }, 'long')).toEqual([]);
	expect(names({ statuses: ['planned', 'renewed'] }, 'long')).toHaveLength(2);
});

it('adds them to a heading', () => {
	expect(withFilters('Kerja sama', [])).toBe('Kerja sama');
	expect(withFilters('Kerja sama', ['Sejak 2018', 'dan 2 filter lain'])).toBe(
		'Kerja sama (Sejak 2018, dan 2 filter lain)'
	);
});
