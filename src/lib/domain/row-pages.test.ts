import { expect, test } from 'vitest';
import { rowsToShow } from './row-pages';

test.each([
	[20, -1, 20],
	[20, 19, 20],
	[20, 20, 40],
	[60, 20, 60],
	[20, 199, 200]
])('%i rows asked for, and the row at %i needed: %i', (asked, needed, shown) => {
	expect(rowsToShow(asked, needed)).toBe(shown);
});
