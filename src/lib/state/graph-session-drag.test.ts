import { LAYOUT } from '../../../tests/made-up/graph';
import { networkOf } from '../../../tests/made-up/network';
import { code } from '../../../tests/made-up/record';
import type { Network } from '$lib/domain/network';
import type { GraphLayout, GraphPoint } from '$lib/graph/graph-layout';
import type { DragOptions, DragSession } from '$lib/graph/relayout';
import { nextTask } from '$lib/turns/next-task';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphSession } from './graph-session.svelte';

interface Drag {
	/** Where everything stood as it began. */
	readonly layout: GraphLayout;
	readonly options: DragOptions;
	/** What it was told, in order. */
	readonly told: string[];
}

/** The drags that the worker has served, whether it serves any, and the region that it does not know. */
const worker = vi.hoisted(() => ({ drags: [] as Drag[], refuses: false, lacks: '' }));

vi.mock('$lib/graph/relayout', () => ({
	relayout: () => Promise.resolve(LAYOUT),
	dragSession(_network: Network, layout: GraphLayout, options: DragOptions): DragSession {
		if (worker.refuses) throw new Error('no worker');
		const told: string[] = [];
		worker.drags.push({ layout, options, told });
		return {
			move(id, [x, y]) {
				if (id === worker.lacks) throw new Error(`${id} is not in the network.`);
				told.push(`${id} to ${x},${y}`);
			},
			pin: (id, point) => void told.push(`${id} ${point === null ? 'free' : `at ${point}`}`),
			end: () => void told.push('end')
		};
	}
}));

const MADIUN = code('35.19');
const KOTA = code('35.77');

const network = networkOf(['35.10', '35.77'], ['35.10', '35.19'], ['35.77', '51.01', '52.08']);
const MOVED: GraphLayout = { ...LAYOUT, nodes: new Map(LAYOUT.nodes).set(KOTA, [1, 2]) };

let session: GraphSession;

beforeEach(() => {
	worker.drags.length = 0;
	worker.refuses = false;
	worker.lacks = '';
	session = new GraphSession(network, LAYOUT);
});

/** Lets the worker hear what was asked. Imported twice at a time, it would be the real one. */
async function heard(): Promise<readonly Drag[]> {
	await import('$lib/graph/relayout');
	await nextTask();
	return worker.drags;
}

/** What each drag was told. */
const told = async () => (await heard()).map((drag) => drag.told);

describe('moving by hand', () => {
	it('tells one worker every move, and fixes the region at the last', async () => {
		session.move(KOTA, [10, 20]);
		session.move(KOTA, [30, 40]);
		session.pin(KOTA, [50, 60]);
		expect(await told()).toEqual([['35.77 to 10,20', '35.77 to 30,40', '35.77 at 50,60']]);
		expect([...session.pins]).toEqual([[KOTA, [50, 60]]]);
	});

	it('shows where everything has followed', async () => {
		session.move(KOTA, [1, 2]);
		const [drag] = await heard();
		drag?.options.onLayout(MOVED, false);
		expect(session.layout).toBe(MOVED);
		expect(session.changed).toBe(true);
	});

	it('begins where things stand, with what is pinned', async () => {
		session.layout = MOVED;
		session.pin(MADIUN, [30, 40]);
		session.move(KOTA, [10, 20]);
		const [drag] = await heard();
		expect(drag?.layout).toBe(MOVED);
		expect(drag?.options.fixed?.get(MADIUN)).toEqual([30, 40]);
	});

	it.each<[string, () => void]>([
		['laying out anew', () => void session.arrange(network)],
		['everything back', () => session.restore()],
		['the end of the session', () => session.end()]
	])('is over with %s, and may begin anew', async (_, act) => {
		session.move(KOTA, [10, 20]);
		await heard();
		act();
		await heard();
		session.move(KOTA, [30, 40]);
		expect(await told()).toEqual([['35.77 to 10,20', 'end'], ['35.77 to 30,40']]);
	});
});

describe('moving by hand that fails', () => {
	it('says why, and begins anew at the next try', async () => {
		worker.refuses = true;
		session.move(KOTA, [10, 20]);
		expect(await heard()).toEqual([]);
		expect(session.failure?.message).toBe('no worker');
		worker.refuses = false;
		session.move(KOTA, [30, 40]);
		expect(session.failure).toBeNull();
		expect(await told()).toEqual([['35.77 to 30,40']]);
	});

	it('on the way says why, and begins anew at the next try', async () => {
		session.move(KOTA, [10, 20]);
		const [drag] = await heard();
		drag?.options.onError(new Error('the worker failed'));
		expect(session.failure?.message).toBe('the worker failed');
		session.move(KOTA, [30, 40]);
		expect(await told()).toEqual([['35.77 to 10,20'], ['35.77 to 30,40']]);
	});
});

describe('a drag that is over', () => {
	it('because a region is unknown to it is ended, and another begins at the next try', async () => {
		session.move(KOTA, [10, 20]);
		await heard();
		worker.lacks = MADIUN;
		session.move(MADIUN, [10, 20]);
		await heard();
		expect(session.failure?.message).toBe('35.19 is not in the network.');
		session.move(KOTA, [30, 40]);
		expect(await told()).toEqual([['35.77 to 10,20', 'end'], ['35.77 to 30,40']]);
	});

	it('changes nothing any more, and fails without a word', async () => {
		session.move(KOTA, [10, 20]);
		const [drag] = await heard();
		session.restore();
		session.move(KOTA, [30, 40]);
		await heard();
		drag?.options.onLayout(MOVED, false);
		drag?.options.onError(new Error('too late'));
		expect([session.layout, session.failure]).toEqual([LAYOUT, null]);
		session.move(KOTA, [50, 60]);
		expect((await told())[1]).toEqual(['35.77 to 30,40', '35.77 to 50,60']);
	});
});

describe('holding in place', () => {
	const steps = (count: number): GraphPoint => [500 + count * 20, 300];

	it('comes with each step, which goes on from the last before anything has followed', async () => {
		session.nudge(KOTA, 'right');
		session.nudge(KOTA, 'right');
		expect(session.pins.get(KOTA)).toEqual(steps(2));
		expect(session.layout).toBe(LAYOUT);
		expect(await told()).toEqual([[`35.77 at ${steps(1)}`, `35.77 at ${steps(2)}`]]);
	});

	it('takes no step with a region that stands nowhere', async () => {
		session.nudge(code('52.71'), 'right');
		session.toggleHold(code('52.71'));
		expect(session.pins.size).toBe(0);
		expect(await told()).toEqual([]);
	});

	it('is where the region stands, and ends when asked again', async () => {
		session.toggleHold(KOTA);
		expect(session.pins.get(KOTA)).toEqual([500, 300]);
		session.toggleHold(KOTA);
		expect(session.pins.size).toBe(0);
		expect(await told()).toEqual([['35.77 at 500,300', '35.77 free']]);
	});

	it('ends for all regions together', async () => {
		session.toggleHold(KOTA);
		session.toggleHold(MADIUN);
		session.freeAll();
		expect(session.pins.size).toBe(0);
		expect((await told())[0]?.slice(2)).toEqual(['35.77 free', '35.19 free']);
	});
});
