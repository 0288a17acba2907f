import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, slipsBetween, slipsToBeginning } from './edit-distance';

describe('editDistance', () => {
	it('counts insertions, deletions and replacements', () => {
		expect(editDistance('kitten', 'sitting')).toBe(3);
		expect(editDistance('', 'abc')).toBe(3);
	});

	it('is a metric', () => {
		const word = fc.string({ maxLength: 12 });
		fc.assert(
			fc.property(word, word, word, (a, b, c) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b) === 0).toBe(a === b);
				expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
			})
		);
	});
});

describe('slipsBetween', () => {
	it('counts two neighbours that change places once', () => {
		expect(slipsBetween('banyuwnagi', 'banyuwangi')).toBe(1);
		expect(editDistance('banyuwnagi', 'banyuwangi')).toBe(2);
		expect(slipsBetween('', 'abc')).toBe(3);
	});

	it('is alike from either side, and never more than the edit distance', () => {
		const word = fc.string({ maxLength: 12 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
				expect(slipsBetween(a, b)).toBeLessThanOrEqual(editDistance(a, b));
				expect(slipsToBeginning(a, b)).toBeLessThanOrEqual(slipsBetween(a, b));
			})
		);
	});
});

describe('slipsToBeginning', () => {
	it('leaves out what is still to be typed', () => {
		expect(slipsToBeginning('banyuw', 'banyuwangi')).toBe(0);
		expect(slipsToBeginning('banyuwn', 'banyuwangi')).toBe(1);
		expect(slipsToBeginning('abc', '')).toBe(3);
	});
});
