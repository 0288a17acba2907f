import { describe, expect, it } from 'vitest';
import type { GraphPoint } from './graph-layout';
import { layoutNetwork, placesIn } from './layout';
import { Drag } from './layout-drag';
import { buildLayoutGraph } from './layout-graph';
import { networkOf } from '../../../tests/made-up/network';

const network = networkOf(
	['35.10', '35.77'],
	['35.19', '35.77'],
	['35.77', '51.01', '52.08'],
	['35', '52.71']
);
const graph = buildLayoutGraph(network);
const layout = layoutNetwork(network, { minWidth: 500 });
const arrangement = {
	width: layout.width,
	height: layout.height,
	points: placesIn(graph, layout).points.map((point): GraphPoint => point ?? [NaN, NaN])
};
const index = (id: string) => graph.bodies.findIndex((body) => body.id === id);
const start = (id: string) => arrangement.points[index(id)] ?? [NaN, NaN];
const distance = ([a, b]: GraphPoint, [c, d]: GraphPoint) => Math.hypot(a - c, b - d);

function settle(drag: Drag): readonly GraphPoint[] {
	let ticks = 0;
	while (drag.tick()) if (++ticks > 2000) throw new Error('It never comes to rest.');
	return drag.arrangement().points;
}

describe('a drag', () => {
	it('has nothing to move before a touch', () => {
		const drag = new Drag(graph, arrangement);
		expect(drag.tick()).toBe(false);
		expect(drag.arrangement()).toEqual(arrangement);
	});

	it('leaves the picture as it stands when a region is pinned where it is', () => {
		const drag = new Drag(graph, arrangement);
		drag.pin(index('35.77'), start('35.77'));
		for (const [at, point] of settle(drag).entries()) {
			expect(distance(point, arrangement.points[at] ?? [0, 0])).toBeLessThan(3);
		}
	});

	it('takes along what is tied to the held region, and nothing else', () => {
		const drag = new Drag(graph, arrangement);
		const goal: GraphPoint = [start('35.77')[0] + 120, start('35.77')[1]];
		drag.move(index('35.77'), goal);
		for (let tick = 0; tick < 200; tick++) expect(drag.tick()).toBe(true);
		const { points } = drag.arrangement();
		expect(points[index('35.77')]).toEqual(goal);
		expect(points[index('35.10')]?.[0]).toBeGreaterThan(start('35.10')[0] + 20);
		expect(points[index('35')]).toEqual(start('35'));
		expect(points[index('52.71')]).toEqual(start('52.71'));
	});

	it('is never at rest while a region is held, and comes to rest once it is pinned', () => {
		const drag = new Drag(graph, arrangement);
		drag.move(index('35.77'), [300, 100]);
		for (let tick = 0; tick < 500; tick++) drag.tick();
		drag.pin(index('35.77'), [310, 110]);
		expect(settle(drag)[index('35.77')]).toEqual([310, 110]);
		expect(drag.tick()).toBe(false);
	});

	it('lets a freed region go back', () => {
		const drag = new Drag(graph, arrangement);
		drag.pin(index('35.10'), [450, 280]);
		settle(drag);
		drag.pin(index('35.10'), null);
		const point = settle(drag)[index('35.10')] ?? [0, 0];
		expect(distance(point, start('35.10'))).toBeLessThan(distance([450, 280], start('35.10')) / 2);
	});

	it('keeps earlier pins while another region moves', () => {
		const drag = new Drag(graph, arrangement, new Map([[index('35.19'), [200, 200]]]));
		drag.move(index('35.77'), [300, 100]);
		for (let tick = 0; tick < 100; tick++) drag.tick();
		expect(drag.arrangement().points[index('35.19')]).toEqual([200, 200]);
	});

	it('holds at the rim what is drawn out of the frame', () => {
		const drag = new Drag(graph, arrangement);
		drag.pin(index('35.77'), [1e9, -1e9]);
		for (const [x, y] of settle(drag)) {
			expect(x > 0 && x < layout.width && y > 0 && y < layout.height).toBe(true);
		}
	});

	it('refuses a body that is not there', () => {
		expect(() => new Drag(graph, arrangement).move(99, [0, 0])).toThrow('no body 99');
	});
});
