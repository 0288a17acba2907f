import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest';

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

describe('nearest', () => {
	it('finds the word that was meant, whatever its case', () => {
		expect(nearest('PERDAGNGAN', ['perikanan', 'perdagangan'])).toBe('perdagangan');
	});

	it('keeps silent when nothing is near', () => {
		expect(nearest('xyzzy', ['perdagangan', 'kominfo'])).toBeNull();
		expect(nearest('x'.repeat(100_000), ['perdagangan'])).toBeNull();
	});
});
