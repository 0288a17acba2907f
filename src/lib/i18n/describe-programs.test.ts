import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePrograms } from './describe-programs';

describe('describePrograms', () => {
	it('begins each with a capital, and names none twice', () => {
		expect(
			describePrograms(['penyelenggaraan SMK Kembar', 'SMK kembar', 'smk Kembar', ' '])
		).toEqual(['Penyelenggaraan SMK Kembar', 'SMK kembar']);
	});

	it('loses none', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' })), (programs) => {
				const keys = describePrograms(programs).map((one) => one.toLowerCase());
				const given = programs.map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
				expect(keys).toEqual([...new Set(given)]);
			})
		);
	});
});
