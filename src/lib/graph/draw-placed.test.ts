import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { placeGeometry } from './draw-placed';
import type { GraphLayout } from './graph-layout';
import { HUB, LAYOUT, SCENE } from '../../../tests/made-up/graph';

const { geometry } = SCENE;
const ends = (at: number) => {
	const [ax, ay, , , bx, by] =
		placeGeometry(geometry, LAYOUT).lines[at]?.curve ?? expect.fail(`no line ${at}`);
	return [ax, ay, bx, by];
};

describe('a placed geometry', () => {
	it('has the same lines and marks in the same order', () => {
		const placed = placeGeometry(geometry, LAYOUT);
		const kinds = ({ lines }: typeof placed) => lines.map(({ kind, owner }) => [kind, owner]);
		expect(kinds(placed)).toEqual(kinds(geometry));
		expect(placed.nodes.map(({ region }) => region.code)).toEqual([...geometry.nodeByCode.keys()]);
		expect(placed.links).toBe(geometry.links);
	});

	it('leads links from region to region and spokes from hub to party, in the order of the parties', () => {
		const link = geometry.links.find(({ id }) => id === '35.10~35.77') ?? expect.fail();
		for (const at of link.strands) expect(ends(at)).toEqual([800, 300, 500, 300]);
		const [hub] = geometry.hubs;
		expect(hub?.spokes.map(ends)).toEqual([
			[300, 300, 500, 300],
			[300, 300, 200, 200],
			[300, 300, 200, 400]
		]);
	});

	it('measures in layout units', () => {
		const [link] = geometry.links;
		const [at = -1] = link?.strands ?? [];
		expect(placeGeometry(geometry, LAYOUT).lines[at]?.length).toBeCloseTo(200, -1);
	});
});

describe('a layout that does not fit', () => {
	const without = (change: Partial<GraphLayout>): GraphLayout => ({ ...LAYOUT, ...change });
	const nodes = new Map(LAYOUT.nodes);

	it('lacks a region', () => {
		const fewer = new Map(nodes);
		fewer.delete(code('35.19'));
		expect(() => placeGeometry(geometry, without({ nodes: fewer }))).toThrow(
			'The graph layout has no place for the region 35.19; lay out the network that is shown.'
		);
	});

	it('lacks a hub', () => {
		expect(() => placeGeometry(geometry, without({ hubs: new Map() }))).toThrow(
			`The graph layout has no place for the hub ${HUB}`
		);
	});

	it.each([
		[[NaN, 3], 'NaN, 3'],
		[[1, -Infinity], '1, -Infinity']
	] as const)('puts a region at %j', (point, seen) => {
		const wrong = new Map(nodes).set(code('35.10'), point);
		expect(() => placeGeometry(geometry, without({ nodes: wrong }))).toThrow(
			`The graph layout puts the region 35.10 at ${seen}, expected two finite numbers.`
		);
	});

	it.each([0, -5, NaN, Infinity])('has a frame %d wide', (width) => {
		expect(() => placeGeometry(geometry, without({ width }))).toThrow(
			`The graph layout is ${width} × 600, expected a frame with a size.`
		);
	});
});

describe('a network that is wrong', () => {
	const [link] = geometry.links;

	it('has a link to a region it does not hold', () => {
		const links = geometry.links.map((one) => (one === link ? { ...one, b: code('11.01') } : one));
		expect(() => placeGeometry({ ...geometry, links }, LAYOUT)).toThrow(
			'names 11.01, expected a node of the network.'
		);
	});

	it('has a link twice', () => {
		const links = [...geometry.links, ...geometry.links.slice(0, 1)];
		expect(() => placeGeometry({ ...geometry, links }, LAYOUT)).toThrow(
			`The link ${link?.id} is there twice, expected once.`
		);
	});

	it('has a line of nobody', () => {
		expect(() => placeGeometry({ ...geometry, links: [] }, LAYOUT)).toThrow(
			'belongs to no link and no hub.'
		);
	});
});
