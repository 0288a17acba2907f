import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from '../domain/view';
import { buildVocabulary } from '../domain/vocabulary';
import { applyLocks, LOCKABLE } from './locks';

const view = anyView(buildVocabulary(dataset({ id: 'a' }, { id: 'b' })));
const fields = fc.subarray([...LOCKABLE]);

describe('applyLocks', () => {
	it('keeps what is locked and takes over the rest', () => {
		const initial = { ...DEFAULT_VIEW, sectors: ['pangan'], bordering: true };
		const wanted = { ...DEFAULT_VIEW, sectors: ['desa'], text: 'air' };
		expect(applyLocks(initial, wanted, ['sectors'])).toEqual({
			...DEFAULT_VIEW,
			sectors: ['pangan'],
			text: 'air'
		});
	});

	it('does not let a wanted year pass a locked one', () => {
		const initial = { ...DEFAULT_VIEW, from: 2020 };
		expect(applyLocks(initial, { ...DEFAULT_VIEW, to: 2015 }, ['from'])).toEqual(initial);
	});

	it('never changes a locked field, never reverses years, and lets all through where nothing is locked', () => {
		fc.assert(
			fc.property(view, view, fields, (initial, wanted, locked) => {
				const result = applyLocks(initial, wanted, locked);
				for (const field of locked) expect(result[field]).toEqual(initial[field]);
				expect(result.from !== null && result.to !== null && result.from > result.to).toBe(false);
				expect(applyLocks(initial, wanted, [])).toEqual(wanted);
				expect(applyLocks(initial, wanted, LOCKABLE)).toEqual({ ...initial, theme: wanted.theme });
			})
		);
	});
});
