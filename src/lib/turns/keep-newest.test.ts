import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepNewest } from './keep-newest';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

it('hands on the first at once, then the newest of a flood', () => {
	const taken: number[] = [];
	const newest = keepNewest((value: number) => taken.push(value), 100);
	for (let value = 0; value < 5000; value++) newest.offer(value);
	expect(taken).toEqual([0]);
	vi.advanceTimersByTime(1000);
	expect(taken).toEqual([0, 4999]);
	newest.offer(7);
	expect(taken).toEqual([0, 4999, 7]);
});

it('goes on after work that has failed', () => {
	const taken: number[] = [];
	const newest = keepNewest((value: number) => {
		if (value === 0) throw new Error('broken');
		taken.push(value);
	}, 100);
	expect(() => newest.offer(0)).toThrow('broken');
	newest.offer(1);
	vi.advanceTimersByTime(100);
	expect(taken).toEqual([1]);
});

it('hands on nothing once it is stopped', () => {
	const taken: number[] = [];
	const newest = keepNewest((value: number) => taken.push(value), 100);
	newest.offer(0);
	newest.offer(1);
	newest.stop();
	newest.stop();
	vi.advanceTimersByTime(1000);
	expect(taken).toEqual([0]);
});
