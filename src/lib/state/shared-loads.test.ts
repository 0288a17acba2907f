import { describe, expect, it, vi } from 'vitest';
import { SharedLoads } from './shared-loads';

function held() {
	const loads: {
		resolve: (text: string) => void;
		reject: (error: Error) => void;
		signal: AbortSignal;
	}[] = [];
	const load = vi.fn(
		(_: string, signal: AbortSignal) =>
			new Promise<string>((resolve, reject) => loads.push({ resolve, reject, signal }))
	);
	return { loads, load, files: new SharedLoads(load) };
}

const wanting = () => new AbortController();

describe('a file that many draw from', () => {
	it('is fetched once, for those who want it together and for those who come later', async () => {
		const { loads, load, files } = held();
		const both = Promise.all([
			files.get('/a', wanting().signal),
			files.get('/a', wanting().signal)
		]);
		await vi.waitFor(() => expect(loads).toHaveLength(1));
		loads[0]?.resolve('land');
		expect(await both).toEqual(['land', 'land']);
		expect(await files.get('/a', wanting().signal)).toBe('land');
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('is fetched again after a failure', async () => {
		const { loads, files } = held();
		const first = files.get('/a', wanting().signal);
		await vi.waitFor(() => expect(loads).toHaveLength(1));
		loads[0]?.reject(new Error('no line'));
		await expect(first).rejects.toThrow('no line');
		const second = files.get('/a', wanting().signal);
		await vi.waitFor(() => expect(loads).toHaveLength(2));
		loads[1]?.resolve('land');
		expect(await second).toBe('land');
	});

	it('comes to the one who still wants it when another one leaves', async () => {
		const { loads, files } = held();
		const leaving = wanting();
		const left = files.get('/a', leaving.signal);
		const staying = files.get('/a', wanting().signal);
		await vi.waitFor(() => expect(loads).toHaveLength(1));
		leaving.abort(new Error('gone'));
		await expect(left).rejects.toThrow('gone');
		expect(loads[0]?.signal.aborted).toBe(false);
		loads[0]?.resolve('land');
		expect(await staying).toBe('land');
	});

	it('is given up when the last one leaves, and fetched anew for the next', async () => {
		const { loads, files } = held();
		const leaving = wanting();
		const left = files.get('/a', leaving.signal);
		await vi.waitFor(() => expect(loads).toHaveLength(1));
		leaving.abort(new Error('gone'));
		await expect(left).rejects.toThrow('gone');
		expect(loads[0]?.signal.aborted).toBe(true);
		const next = files.get('/a', wanting().signal);
		await vi.waitFor(() => expect(loads).toHaveLength(2));
		loads[0]?.reject(new Error('late'));
		loads[1]?.resolve('land');
		expect(await next).toBe('land');
	});
});
