import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

describe('nearest', () => {
	it('finds the word that was meant, whatever its case', () => {
		expect(nearest('PERDAGNGAN', ['perikanan', 'perdagangan'])).toBe('perdagangan');
	});

	it('keeps silent when nothing is near', () => {
		expect(nearest('xyzzy', ['perdagangan', 'kominfo'])).toBeNull();
		expect(nearest('x'.repeat(100_000), ['perdagangan'])).toBeNull();
	});
});
