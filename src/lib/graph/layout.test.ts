import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork, type Network } from '$lib/domain/network';
import { anyDataset, code } from '../../../tests/made-up/record';
import { LEVELS } from '$lib/domain/view';
import { PLACES } from '../../../tests/made-up/scene';
import type { GraphLayout, GraphPoint } from './graph-layout';
import { ASPECTS, SHAPES } from './graph-shape';
import { layoutNetwork, layoutSteps } from './layout';
import { bodyRadius, labelledRegions } from './layout-graph';
import { labelBox } from './layout-labels';
import { gridNetwork, networkOf } from '../../../tests/made-up/network';

const SAMPLE = networkOf(
	['35.10', '35.77'],
	['35.10', '35.19'],
	['35.19', '35.77'],
	['35.77', '51.01', '52.08'],
	['35', '52.71']
);

/** Labels as boxes: [left, top, right, bottom]. */
function labelBoxes(network: Network, { nodes }: GraphLayout) {
	const labelled = labelledRegions(network);
	return network.nodes.flatMap(({ region, partners }) => {
		if (!labelled.has(region.code)) return [];
		const [x, y] = nodes.get(region.code) as GraphPoint;
		const { side, above, below } = labelBox(region.label, bodyRadius(partners.length));
		return [[x - side, y - above, x + side, y + below] as const];
	});
}

function expectTidy(network: Network, layout: GraphLayout) {
	expect([...layout.nodes.keys()]).toEqual(network.nodes.map(({ region }) => region.code));
	expect([...layout.hubs.keys()]).toEqual(network.hubs.map(({ id }) => id));
	for (const [x, y] of [...layout.nodes.values(), ...layout.hubs.values()]) {
		expect(x > 0 && x < layout.width && y > 0 && y < layout.height).toBe(true);
	}
	const boxes = labelBoxes(network, layout);
	for (const [at, [left, top, right, bottom]] of boxes.entries()) {
		expect(left >= 0 && top >= 0 && right <= layout.width && bottom <= layout.height).toBe(true);
		for (const [otherLeft, otherTop, otherRight, otherBottom] of boxes.slice(at + 1)) {
			const apart =
				right < otherLeft || otherRight < left || bottom < otherTop || otherBottom < top;
			expect(apart).toBe(true);
		}
	}
}

describe('the layout of a network', () => {
	it('is these very numbers, on every machine', () => {
		expect(layoutNetwork(SAMPLE)).toEqual({
			width: 320,
			height: 200,
			nodes: new Map([
				['35', [179.97, 34.14]],
				['35.10', [92.36, 124.09]],
				['35.19', [67.9, 62.91]],
				['35.77', [58.83, 96.29]],
				['51.01', [143.43, 94.47]],
				['52.08', [149.3, 149.37]],
				['52.71', [257.77, 34.14]]
			]),
			hubs: new Map([['35.77~51.01~52.08', [123.3, 117.3]]])
		});
	});

	it('puts west to the left and north up', () => {
		const neighbours = Array.from({ length: 42 }, (_, at) => [
			[at, at + 7],
			[at + Math.floor(at / 6), at + Math.floor(at / 6) + 1]
		]);
		const grid = gridNetwork(49, 7, neighbours.flat());
		const { nodes } = layoutNetwork(grid);
		const at = (index: number) => nodes.get(code(index.toString().padStart(6, '0'))) as GraphPoint;
		expect(at(0)[0]).toBeLessThan(at(6)[0]);
		expect(at(0)[1]).toBeLessThan(at(42)[1]);
		expect(at(48)[0]).toBeGreaterThan(at(42)[0]);
		expect(at(48)[1]).toBeGreaterThan(at(6)[1]);
	});

	it.each([
		['no region', networkOf()],
		['one link', networkOf(['35.10', '35.77'])],
		['one agreement of nine', networkOf(PLACES.map((region) => region.code))],
		['one agreement of eleven', gridNetwork(11, 4, [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]])],
		[
			'sixty pairs',
			gridNetwork(
				120,
				12,
				Array.from({ length: 60 }, (_, at) => [2 * at, 2 * at + 1])
			)
		],
		['everyone with everyone', gridNetwork(40, 8, pairs(40))],
		['a hub over a link', networkOf(['35.10', '35.77', '51'], ['35.10', '35.77'])]
	])('copes with %s, wide and tall', (_, network) => {
		for (const aspect of Object.values(ASPECTS)) {
			const layout = layoutNetwork(network, { aspect });
			expectTidy(network, layout);
			expect(layout.width / layout.height).toBeCloseTo(aspect, 1);
		}
	});

	it('draws what is densely tied out along a tall frame', () => {
		const network = gridNetwork(40, 8, pairs(40));
		const { nodes, width, height } = layoutNetwork(network, { aspect: ASPECTS.tall });
		const extent = (axis: 0 | 1) => {
			const along = [...nodes.values()].map((point) => point[axis]);
			return Math.max(...along) - Math.min(...along);
		};
		expect(extent(1) / height).toBeGreaterThan(0.6);
		expect(extent(0) / width).toBeGreaterThan(0.6);
	});

	it('packs regions that nothing ties, like provinces that cooperate only within themselves', () => {
		const network = { ...SAMPLE, links: [], hubs: [] };
		expectTidy(network, layoutNetwork(network));
	});

	it('is tidy and the same again for any record, at both levels', () => {
		fc.assert(
			fc.property(
				anyDataset,
				fc.constantFrom(...LEVELS),
				fc.constantFrom(...SHAPES),
				({ agreements }, level, shape) => {
					const network = buildNetwork(agreements, PLACES, level);
					const layout = layoutNetwork(network, { aspect: ASPECTS[shape] });
					expectTidy(network, layout);
					expect(layoutNetwork(network, { aspect: ASPECTS[shape] })).toEqual(layout);
				}
			),
			{ numRuns: 30 }
		);
	});
});

describe('a network as large as the French atlas', () => {
	it('is laid out whole', { timeout: 120_000 }, () => {
		// Drawn by lot, two thirds of the regions hang together, as in any sparse network of this kind.
		const size = 15_000;
		let lot = 1;
		const draw = (): number => (lot = (lot * 1664525 + 1013904223) % 2 ** 32) % size;
		const links = Array.from({ length: 12_000 }, () => [draw(), draw()]).filter(
			([a, b]) => a !== b
		);
		const network = gridNetwork(size, 150, [...links, ...rest(size, links)]);
		expect(network.nodes).toHaveLength(size);
		const layout = layoutNetwork(network, { labelled: 0 });
		expect(layout.nodes.size).toBe(size);
		for (const [x, y] of layout.nodes.values()) {
			expect(x > 0 && x < layout.width && y > 0 && y < layout.height).toBe(true);
		}
	});
});

describe('step by step', () => {
	it('tells how far it is, and ends as the layout in one go', () => {
		const shares: number[] = [];
		const steps = layoutSteps(SAMPLE);
		let step = steps.next();
		for (; step.done !== true; step = steps.next()) shares.push(step.value);
		expect(step.value).toEqual(layoutNetwork(SAMPLE));
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
		expect(shares.length).toBeGreaterThan(50);
	});
});

describe('a layout from another', () => {
	const before = layoutNetwork(SAMPLE, { minWidth: 600 });
	const fewer = networkOf(['35.10', '35.77'], ['35.10', '35.19'], ['35', '52.71']);

	it('keeps pinned regions and the frame', () => {
		const fixed = new Map([...pin('35.77', [100, 80]), ...pin('52.71', [400, 250])]);
		const layout = layoutNetwork(fewer, { from: before, fixed });
		expect(layout.nodes.get(code('35.77'))).toEqual([100, 80]);
		expect(layout.nodes.get(code('52.71'))).toEqual([400, 250]);
		expect([layout.width, layout.height]).toEqual([before.width, before.height]);
		expectTidy(fewer, layout);
	});

	it('starts where things stand: what lay upside down stays so', () => {
		const chain = networkOf(['35.10', '35.77'], ['35.77', '51.01'], ['51.01', '52.08']);
		const plain = layoutNetwork(chain);
		const turn = ([x, y]: GraphPoint): GraphPoint => [plain.width - x, plain.height - y];
		const from = {
			...plain,
			nodes: new Map([...plain.nodes].map(([id, point]) => [id, turn(point)]))
		};
		const layout = layoutNetwork(chain, { from });
		expect(layout).not.toEqual(plain);
		expectTidy(chain, layout);
	});

	it.each([
		['a pin that is no position', { from: before, fixed: pin('35.77', [NaN, 0]) }, /35\.77.*NaN/],
		['a pin outside the network', { from: before, fixed: pin('51', [1, 1]) }, /51 is fixed/],
		['a pin without a frame', { fixed: pin('35.77', [1, 1]) }, /expected `from`/],
		[
			'a start that is no position',
			{ from: { ...before, nodes: pin('35.77', [1, Infinity]) } },
			/35\.77/
		]
	])('refuses %s', (_, options, message) => {
		expect(() => layoutNetwork(fewer, options)).toThrow(message);
	});
});

describe('bad input', () => {
	const link = { id: 'x~y', a: code('35.10'), b: code('99.99'), agreements: [0], bilateral: [0] };
	const [node] = SAMPLE.nodes;
	const [first] = SAMPLE.links;
	const [hub] = SAMPLE.hubs;
	if (node === undefined || first === undefined || hub === undefined) throw new Error('No sample.');
	const lost = { ...node, region: { ...node.region, point: [112, NaN] as const } };
	it.each<[string, Partial<Network>, RegExp]>([
		['a link to nowhere', { links: [link] }, /link x~y names 99\.99/],
		['a link of one region', { links: [{ ...link, b: link.a }] }, /x~y joins 35\.10 to itself/],
		['a repeated link', { links: [first, first] }, new RegExp(`${first.id} is there twice`)],
		[
			'a link given again the other way round',
			{ links: [first, { ...first, id: 'again', a: first.b, b: first.a }] },
			/again is there twice/
		],
		['a link of nothing', { hubs: [] }, /no agreement of its own and is part of no hub/],
		['a hub to nowhere', { hubs: [{ ...hub, parties: [code('98')] }] }, /hub .* names 98/],
		[
			'a hub with a party twice',
			{ hubs: [{ ...hub, parties: [code('35'), code('35')] }] },
			/twice/
		],
		['a repeated hub', { hubs: [hub, hub] }, /hub .* is there twice/],
		['a repeated region', { nodes: [node, ...SAMPLE.nodes] }, /region 35 is there twice/],
		['a region without a place', { nodes: [lost] }, /region 35 lies at 112,NaN/]
	])('%s is refused', (_, change, message) => {
		expect(() => layoutNetwork({ ...SAMPLE, ...change })).toThrow(message);
	});
});

function pin(id: string, point: GraphPoint) {
	return new Map([[code(id), point]]);
}

function pairs(size: number): number[][] {
	return Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b) => [a, b])).flat();
}

/** Pairs of those that no link names. */
function rest(size: number, links: readonly number[][]): number[][] {
	const named = new Set(links.flat());
	const left = Array.from({ length: size }, (_, at) => at).filter((at) => !named.has(at));
	if (left.length % 2 === 1) left.push(0);
	return Array.from({ length: left.length / 2 }, (_, at) => left.slice(2 * at, 2 * at + 2));
}
