import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { code } from '../../../tests/made-up/record';
import type { GraphLayout, GraphPoint } from './graph-layout';
import { layoutNetwork } from './layout';
import { dragSession, relayout } from './relayout';
import { serveLayout } from './relayout-serve';
import { gridNetwork, networkOf } from '../../../tests/made-up/network';

const network = networkOf(['35.10', '35.77'], ['35.19', '35.77'], ['35.77', '51.01', '52.08']);
const layout = layoutNetwork(network);

/** How a worker behaves in a page, by the scheme of its address. */
type Behaviour = 'works' | 'throws' | 'errors' | 'babbles';
let behaviour: { file: Behaviour; data: Behaviour };
let workers: FakeWorker[];

class FakeWorker extends EventTarget {
	readonly url: string;
	terminated = false;
	readonly #server;

	constructor(url: string) {
		super();
		this.url = url;
		const does = url.startsWith('data:') ? behaviour.data : behaviour.file;
		if (does === 'throws') throw new DOMException('Not allowed', 'SecurityError');
		workers.push(this);
		const say = (data: unknown): void => {
			setTimeout(() => {
				if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }));
			});
		};
		this.#server = serveLayout({
			post: say,
			slice: 5,
			later: (work, delay) => setTimeout(work, delay),
			now: () => performance.now()
		});
		if (does === 'errors') setTimeout(() => this.dispatchEvent(new Event('error')));
		else say({ type: does === 'babbles' ? 'hello' : 'ready' });
	}

	postMessage(message: unknown): void {
		const copy = structuredClone(message);
		setTimeout(() => this.#server.hear(copy));
	}

	terminate(): void {
		this.terminated = true;
		this.#server.stop();
	}
}

beforeEach(() => {
	workers = [];
	behaviour = { file: 'works', data: 'works' };
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('document', { baseURI: 'https://contoh.id/atlas/' });
});
afterEach(() => vi.unstubAllGlobals());

describe('relayout', () => {
	it('gives what layoutNetwork gives, tells progress, and leaves no worker behind', async () => {
		const shares: number[] = [];
		await expect(relayout(network, { onProgress: (done) => shares.push(done) })).resolves.toEqual(
			layout
		);
		expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
		expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
	});

	it('passes start and pins on', async () => {
		const options = { from: layout, fixed: new Map([[code('35.77'), [150, 90] as GraphPoint]]) };
		const result = await relayout(network, options);
		expect(result).toEqual(layoutNetwork(network, options));
		expect(result.nodes.get(code('35.77'))).toEqual([150, 90]);
	});

	it.each<[string, Behaviour, Behaviour, number]>([
		['a data: worker when the file is refused', 'throws', 'works', 1],
		['a data: worker when the file fails to load', 'errors', 'works', 2],
		['the page itself when there is no worker at all', 'throws', 'throws', 0],
		['the page itself when every worker fails to load', 'errors', 'errors', 2]
	])('uses %s', async (_, file, data, started) => {
		behaviour = { file, data };
		await expect(relayout(network)).resolves.toEqual(layout);
		expect(workers).toHaveLength(started);
		expect(workers.every(({ terminated }) => terminated)).toBe(true);
		if (data === 'works') expect(workers.at(-1)?.url).toMatch(/^data:text\/javascript,import /);
	});

	it('says so when a network is too large for a page without a worker', async () => {
		behaviour = { file: 'throws', data: 'throws' };
		const large = gridNetwork(
			1600,
			40,
			Array.from({ length: 800 }, (_, at) => [2 * at, 2 * at + 1])
		);
		await expect(relayout(large)).rejects.toThrow('1600 marks are too many');
	});

	it('is cancelled by its signal, before and during the work', async () => {
		await expect(relayout(network, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
		expect(workers).toEqual([]);
		const control = new AbortController();
		const running = relayout(network, { signal: control.signal });
		control.abort(new Error('enough'));
		await expect(running).rejects.toThrow('enough');
		expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
	});

	it('rejects what is no network, and what a worker does not mean', async () => {
		await expect(relayout({ ...network, nodes: [] })).rejects.toThrow('names');
		behaviour = { file: 'babbles', data: 'works' };
		await expect(relayout(network)).rejects.toThrow('The layout worker sent');
	});
});

describe('a drag session', () => {
	const started = (onLayout: (layout: GraphLayout, settled: boolean) => void = () => undefined) => {
		const errors: Error[] = [];
		const session = dragSession(network, layout, {
			onLayout,
			onError: (error) => errors.push(error)
		});
		return { session, errors };
	};

	it('tells where things stand until they rest', async () => {
		const told: GraphLayout[] = [];
		const settled = new Promise<void>((resolve) => {
			const { session } = started((now, isSettled) => {
				told.push(now);
				if (isSettled) resolve();
			});
			session.move('35.77', [160, 100]);
			session.pin('35.77', [170, 90]);
		});
		await settled;
		expect(told.length).toBeGreaterThan(5);
		expect(told.at(-1)?.nodes.get(code('35.77'))).toEqual([170, 90]);
		expect(told.at(-1)?.hubs.size).toBe(1);
	}, 20_000);

	it('moves hubs by their id', () => {
		const { session } = started();
		expect(() => session.move('35.77~51.01~52.08', [1, 1])).not.toThrow();
		session.end();
		expect(workers.map(({ terminated }) => terminated)).toEqual([true]);
	});

	it('refuses what is not in the network, and points that are no positions', () => {
		const { session } = started();
		expect(() => session.move('52', [1, 1])).toThrow('52 is not in the network');
		expect(() => session.pin('35.77', [NaN, 1])).toThrow('35.77 stands at NaN');
		session.end();
		const other = networkOf(['35', '52']);
		const ears = { onLayout: () => undefined, onError: () => undefined };
		expect(() => dragSession(other, layout, ears)).toThrow('no place for 35');
	});
});
