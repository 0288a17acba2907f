import { expect, test } from 'vitest';
import { yearOf } from './agreement';

test.each([
	['2026-02-09', 2026],
	['2026-02', 2026],
	['2026', 2026],
	[null, null]
])('yearOf(%j) is %j', (signed, year) => {
	expect(yearOf(signed)).toBe(year);
});
