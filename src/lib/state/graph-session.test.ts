import { LAYOUT } from '../../../tests/made-up/graph';
import { networkOf } from '../../../tests/made-up/network';
import { code } from '../../../tests/made-up/record';
import type { Network } from '$lib/domain/network';
import type { GraphLayout } from '$lib/graph/graph-layout';
import type { RelayoutOptions } from '$lib/graph/relayout';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphSession } from './graph-session.svelte';

interface Work {
	readonly shown: Network;
	readonly options: RelayoutOptions;
	readonly arrive: (layout: GraphLayout) => void;
	readonly fail: (error: Error) => void;
}

/** Hears what is asked of it, and leaves it to the test to end it. */
const worker = vi.hoisted(() => ({ hear: (() => undefined) as (work: Work) => void }));

vi.mock('$lib/graph/relayout', () => ({
	relayout: (shown: Network, options: RelayoutOptions) =>
		new Promise<GraphLayout>((arrive, fail) => {
			options.signal?.addEventListener('abort', () => fail(options.signal?.reason));
			worker.hear({ shown, options, arrive, fail });
		}),
	dragSession: () => ({ move() {}, pin() {}, end() {} })
}));

const MADIUN = code('35.19');
const BANYUWANGI = code('35.10');
const KOTA = code('35.77');

const whole = networkOf(['35.10', '35.77'], ['35.10', '35.19'], ['35.77', '51.01', '52.08']);
const shown = networkOf(['35.10', '35.77']);
/** Two of the regions, in a frame half as wide and twice as high. */
const ARRANGED: GraphLayout = {
	width: 500,
	height: 1200,
	nodes: new Map([
		[BANYUWANGI, [100, 100]],
		[KOTA, [200, 100]]
	]),
	hubs: new Map()
};

let session: GraphSession;

beforeEach(() => {
	session = new GraphSession(whole, LAYOUT);
});

/** Begins to lay out a network anew. @returns what the worker was asked, and a promise of the end */
async function begin(network: Network): Promise<Work & { readonly over: Promise<void> }> {
	const heard = new Promise<Work>((hear) => (worker.hear = hear));
	const over = session.arrange(network);
	return { ...(await heard), over };
}

/** Lays out anew, to the end. */
async function arrange(network: Network, layout: GraphLayout): Promise<Work> {
	const work = await begin(network);
	work.arrive(layout);
	await work.over;
	return work;
}

it('begins as prepared', () => {
	expect(session.layout).toBe(LAYOUT);
	expect([session.changed, session.progress, session.failure]).toEqual([false, null, null]);
});

describe('laying out anew', () => {
	it('asks for what is shown, in the shape of the frame', async () => {
		const work = await arrange(shown, ARRANGED);
		expect(work.shown).toBe(shown);
		expect(work.options.aspect).toBe(LAYOUT.width / LAYOUT.height);
		expect(session.changed).toBe(true);
		expect(session.layout.nodes.get(KOTA)).toEqual([200, 100]);
	});

	it('tells how far it is, and when it is over', async () => {
		const { options, arrive, over } = await begin(shown);
		expect(session.progress).toBe(0);
		options.onProgress?.(0.4);
		expect(session.progress).toBe(0.4);
		arrive(ARRANGED);
		await over;
		expect(session.progress).toBeNull();
	});

	it('takes what is hidden along into the new frame', async () => {
		await arrange(shown, ARRANGED);
		const { width, height, nodes, hubs } = session.layout;
		expect([width, height]).toEqual([500, 1200]);
		expect(nodes.get(MADIUN)).toEqual([400, 1000]);
		expect(nodes.size).toBe(LAYOUT.nodes.size);
		expect([...hubs.values()]).toEqual([[150, 600]]);
	});

	it('takes what is pinned and hidden along too, to where it is held', async () => {
		session.pins.set(MADIUN, [250, 150]);
		session.pins.set(KOTA, [10, 20]);
		await arrange(shown, ARRANGED);
		expect([...session.pins]).toEqual([
			[MADIUN, [125, 300]],
			[KOTA, [10, 20]]
		]);
		expect(session.layout.nodes.get(MADIUN)).toEqual([125, 300]);
	});

	it.each<[string, () => void]>([
		['moved', () => session.move(KOTA, [1, 2])],
		['moved by keys', () => session.nudge(KOTA, 'right')],
		['held', () => session.toggleHold(KOTA)]
	])('is given up for a region that is %s meanwhile', async (_, act) => {
		const { options, over } = await begin(shown);
		act();
		await over;
		expect(options.signal?.aborted).toBe(true);
		expect([session.layout, session.progress, session.failure]).toEqual([LAYOUT, null, null]);
	});

	it('that is cancelled leaves everything where it is', async () => {
		const { options, over } = await begin(shown);
		session.cancel();
		expect(session.progress).toBeNull();
		await over;
		expect(options.signal?.aborted).toBe(true);
		expect([session.layout, session.failure]).toEqual([LAYOUT, null]);
	});

	it('that fails says why and leaves everything where it is, until it is tried again', async () => {
		const { fail, over } = await begin(shown);
		fail(new Error('too many marks'));
		await over;
		expect(session.failure?.message).toBe('too many marks');
		expect([session.layout, session.progress]).toEqual([LAYOUT, null]);
		const again = arrange(shown, ARRANGED);
		expect(session.failure).toBeNull();
		await again;
		expect(session.changed).toBe(true);
	});

	it('ends what was under way, and goes on itself', async () => {
		const first = await begin(whole);
		const second = await begin(shown);
		await first.over;
		expect(first.options.signal?.aborted).toBe(true);
		expect([session.progress, session.failure]).toEqual([0, null]);
		second.arrive(ARRANGED);
		await second.over;
		expect([session.progress, session.layout.width]).toEqual([null, 500]);
	});

	it('leaves what the reader has pinned and is shown at its place in the frame', async () => {
		session.pins.set(KOTA, [10, 20]);
		session.pins.set(MADIUN, [30, 40]);
		const { layout } = session;
		const { options } = await arrange(shown, LAYOUT);
		expect(options.from).toBe(layout);
		expect(options.fixed).toEqual(new Map([[KOTA, [10, 20]]]));
	});

	it('begins from nothing where nothing that is shown is pinned', async () => {
		session.pins.set(MADIUN, [30, 40]);
		const { options } = await arrange(shown, ARRANGED);
		expect(options).not.toHaveProperty('from');
		expect(options).not.toHaveProperty('fixed');
	});
});

describe('everything back as prepared', () => {
	it('lets go of what was arranged and pinned', async () => {
		await arrange(shown, ARRANGED);
		session.pins.set(KOTA, [10, 20]);
		session.restore();
		expect(session.layout).toBe(LAYOUT);
		expect([session.changed, session.pins.size]).toEqual([false, 0]);
	});

	it('gives up what is under way', async () => {
		const { options, over } = await begin(shown);
		session.restore();
		await over;
		expect(options.signal?.aborted).toBe(true);
		expect([session.changed, session.progress]).toEqual([false, null]);
	});
});
