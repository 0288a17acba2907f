import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearTicks } from './year-ticks';

describe('yearTicks', () => {
	it.each([
		[2002, 2026, [2002, 2010, 2015, 2020, 2026]],
		[1999, 2026, [1999, 2005, 2010, 2015, 2020, 2026]],
		[1995, 2026, [1995, 2010, 2020, 2026]],
		[2019, 2023, [2019, 2020, 2021, 2022, 2023]],
		[2025, 2026, [2025, 2026]],
		[2026, 2026, [2026]]
	])('%i to %i', (first, last, ticks) => {
		expect(yearTicks(first, last)).toEqual(ticks);
	});

	it('begins and ends with the ends, ascends, and stays few', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1945, max: 2100 }), fc.nat({ max: 155 }), (first, span) => {
				const ticks = yearTicks(first, first + span);
				expect([ticks[0], ticks.at(-1)]).toEqual([first, first + span]);
				expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
				expect(ticks.length).toBeLessThanOrEqual(7);
			})
		);
	});
});
