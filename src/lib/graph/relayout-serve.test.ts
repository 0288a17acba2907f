import { describe, expect, it } from 'vitest';
import { layoutNetwork, placesIn, toLayout } from './layout';
import { buildLayoutGraph } from './layout-graph';
import type { FromWorker } from './relayout-messages';
import { serveLayout } from './relayout-serve';
import { networkOf } from '../../../tests/made-up/network';

const network = networkOf(['35.10', '35.77'], ['35.19', '35.77'], ['35.77', '51.01', '52.08']);
const graph = buildLayoutGraph(network);
const layout = layoutNetwork(network);
const arrangement = placesIn(graph, layout);

/** A server whose clock advances by a millisecond each time it is read, and whose work waits to be run. */
function served(slice = 10) {
	const posted: FromWorker[] = [];
	const waiting: (() => void)[] = [];
	let time = 0;
	const server = serveLayout({
		post: (message) => posted.push(message),
		slice,
		later: (work) => waiting.push(work),
		now: () => ++time
	});
	const runAll = (most = 10_000): void => {
		for (let work = waiting.shift(); work !== undefined && most > 0; most--) {
			work();
			work = most > 1 ? waiting.shift() : undefined;
		}
	};
	return { ...server, posted, runAll, waiting };
}

describe('serving an arrangement', () => {
	it('gives what the pure function gives, in slices, telling how far it is', () => {
		const { hear, posted, runAll } = served();
		hear({ type: 'arrange', graph, options: {} });
		expect(posted.map(({ type }) => type)).toEqual(['progress']);
		runAll();
		const shares = posted.flatMap((message) => (message.type === 'progress' ? message.done : []));
		expect(shares.length).toBeGreaterThan(5);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		const last = posted.at(-1);
		expect(last?.type === 'arranged' && toLayout(graph, last.arrangement)).toEqual(layout);
	});

	it('does nothing more once it is stopped', () => {
		const { hear, posted, runAll, stop } = served();
		hear({ type: 'arrange', graph, options: {} });
		stop();
		runAll();
		expect(posted).toHaveLength(1);
	});

	it('answers an error of the work as an error', () => {
		const { hear, posted } = served();
		hear({ type: 'arrange', graph, options: { fixed: new Map([[0, [1, 1]]]) } });
		expect(posted).toEqual([
			{ type: 'failed', message: expect.stringContaining('expected `from`') as string }
		]);
	});
});

describe('serving a drag', () => {
	it('moves on by one tick per picture until it rests', () => {
		const { hear, posted, runAll, waiting } = served();
		hear({ type: 'drag', graph, arrangement, fixed: new Map() });
		expect(posted).toEqual([]);
		hear({ type: 'move', index: 0, point: [150, 60] });
		runAll(5);
		expect(posted.length).toBeGreaterThan(3);
		expect(posted.at(-1)).toMatchObject({ type: 'arranged', settled: false });
		hear({ type: 'pin', index: 0, point: [150, 60] });
		expect(waiting).toHaveLength(1);
		runAll();
		expect(posted.at(-1)).toMatchObject({ type: 'arranged', settled: true });
		const last = posted.at(-1);
		expect(last?.type === 'arranged' && last.arrangement.points[0]).toEqual([150, 60]);
	});

	it.each([
		['a move before a drag', { type: 'move', index: 0, point: [1, 1] }, /before a drag/],
		['a point that is no position', { type: 'move', index: 0, point: [1, NaN] }, /point/],
		['a word it does not know', { type: 'paint' }, /The page sent/],
		['nothing', undefined, /The page sent/],
		['a broken graph', { type: 'arrange', graph: { bodies: 3 }, options: {} }, /graph/]
	])('refuses %s', (_, message, expected) => {
		const { hear, posted } = served();
		hear(message);
		expect(posted).toEqual([
			{ type: 'failed', message: expect.stringMatching(expected) as string }
		]);
	});
});
