import { describe, expect, it, vi } from 'vitest';
import { Part } from './part.svelte';

function part() {
	const get = vi.fn<() => Promise<string>>();
	const anew = vi.fn(() => Promise.resolve(false));
	return { get, anew, part: new Part(get, anew) };
}

describe('a part of the page that is loaded later', () => {
	it('is there once it has come, and is not asked for again', async () => {
		const { get, part: one } = part();
		get.mockResolvedValue('graph');
		expect(await one.load()).toBe('graph');
		expect(await one.load()).toBe('graph');
		expect(one.content).toBe('graph');
		expect(get).toHaveBeenCalledTimes(1);
	});

	it('says why it is not there, also while it is tried again, and comes then', async () => {
		const { get, part: one } = part();
		get.mockRejectedValueOnce(new Error('no line'));
		expect(await one.load()).toBeNull();
		expect(one.failure?.message).toBe('no line');
		let arrive: (content: string) => void = () => undefined;
		get.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
		const again = one.load(true);
		expect([one.trying, one.failure?.message]).toEqual([true, 'no line']);
		arrive('graph');
		expect(await again).toBe('graph');
		expect([one.trying, one.failure]).toEqual([false, null]);
	});

	it('is asked for once at a time, however often it is pressed', async () => {
		const { get, part: one } = part();
		get.mockResolvedValue('graph');
		await Promise.all([one.load(true), one.load(true), one.load(true)]);
		expect(get).toHaveBeenCalledTimes(1);
	});

	it('has the page loaded anew where a press does not help, and never by itself', async () => {
		const { get, anew, part: one } = part();
		get.mockRejectedValue(new Error('remembered'));
		await one.load();
		expect(anew).not.toHaveBeenCalled();
		anew.mockResolvedValueOnce(true);
		await one.load(true);
		expect(anew).toHaveBeenCalledTimes(1);
		// The page cannot be had either: it stays, and so does the word.
		await one.load(true);
		expect([anew.mock.calls.length, one.failure?.message]).toEqual([2, 'remembered']);
	});
});
