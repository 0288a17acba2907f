import { describe, expect, it } from 'vitest';
import { Transition } from './transition';

/** Where the numbers stand now. */
function standing({ from, to, progress }: Transition): number[] {
	return [...from].map((value, at) => value + ((to[at] ?? NaN) - value) * progress);
}

describe('a transition', () => {
	it('passes from old numbers to new ones, quickly at first', () => {
		let now = 0;
		const transition = new Transition(1, false, () => now);
		transition.aim(Float32Array.of(8));
		expect(standing(transition)).toEqual([0]);
		now = 110;
		expect(standing(transition)).toEqual([7]);
		now = 300;
		expect(transition.progress).toBe(1);
		expect(standing(transition)).toEqual([8]);
	});

	it('turns round from where it stands when interrupted', () => {
		let now = 0;
		const transition = new Transition(1, false, () => now);
		transition.aim(Float32Array.of(8));
		now = 110;
		transition.aim(Float32Array.of(0));
		expect(standing(transition)).toEqual([7]);
		now = 1000;
		expect(standing(transition)).toEqual([0]);
	});

	it('is complete at once when asked, and always without motion', () => {
		const moving = new Transition(1, false, () => 0);
		moving.aim(Float32Array.of(8), true);
		expect(moving.progress).toBe(1);
		const still = new Transition(1, true, () => 0);
		still.aim(Float32Array.of(8));
		expect(still.progress).toBe(1);
	});

	it('has nothing to do before the first change', () => {
		expect(new Transition(3, false, () => 0).progress).toBe(1);
	});
});
