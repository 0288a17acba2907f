/** What the graph promises on the real record: the same picture everywhere, tidy, and recognisable as Indonesia. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../../src/lib/domain/components';
import { buildNetwork } from '../../src/lib/domain/network';
import { LEVELS } from '../../src/lib/domain/view';
import type { GraphPoint } from '../../src/lib/graph/graph-layout';
import { ASPECTS, SHAPES } from '../../src/lib/graph/graph-shape';
import { layoutNetwork } from '../../src/lib/graph/layout';
import { bodyRadius, labelledRegions } from '../../src/lib/graph/layout-graph';
import { labelBox } from '../../src/lib/graph/layout-labels';
import { checkGraphFits, parsePublishedGraph } from '../../src/lib/published/graph-json';
import { loadDataset } from '../../src/lib/server/dataset';
import { GET } from '../../src/routes/data/graph.json/+server';

const { agreements, regions } = loadDataset();
const text = await GET().text();
const { levels } = parsePublishedGraph(JSON.parse(text));

it('graph.json is small enough to come along with the first picture', () => {
	expect(gzipSync(text).length).toBeLessThan(30_000);
});

const DRAWN = LEVELS.flatMap((level) => SHAPES.map((shape) => [level, shape] as const));

describe.each(DRAWN)('the graph at the level of %s, %s', (level, shape) => {
	const network = buildNetwork(agreements, regions, level);
	const layout = levels[level].layouts[shape];
	const place = (code: string): GraphPoint => layout.nodes.get(code as never) ?? [NaN, NaN];

	it('stands in graph.json as it is computed anew, with a place for everything', () => {
		expect(layoutNetwork(network, { aspect: ASPECTS[shape] })).toEqual(layout);
		expect(() => checkGraphFits(levels[level], network)).not.toThrow();
	});

	it('writes no label of a hub over another', () => {
		const labelled = labelledRegions(network);
		const boxes = network.nodes.flatMap(({ region, partners }) => {
			if (!labelled.has(region.code)) return [];
			const [x, y] = place(region.code);
			const { side, above, below } = labelBox(region.label, bodyRadius(partners.length));
			return [
				{ label: region.label, left: x - side, right: x + side, top: y - above, bottom: y + below }
			];
		});
		const overlaps = boxes.flatMap((a, at) =>
			boxes
				.slice(at + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => `${a.label} – ${b.label}`)
		);
		expect(boxes.length).toBeGreaterThan(30);
		expect(overlaps).toEqual([]);
	});

	it('has every component inside the frame, and no two in each other’s place', () => {
		const boxes = connectedComponents(network).map((codes) => {
			const [xs, ys] = [codes.map((code) => place(code)[0]), codes.map((code) => place(code)[1])];
			return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
		});
		for (const [left, top, right, bottom] of boxes) {
			expect(left > 0 && top > 0 && right < layout.width && bottom < layout.height).toBe(true);
		}
		const small = boxes.slice(1);
		for (const [at, [left, top, right, bottom]] of small.entries()) {
			for (const [otherLeft, otherTop, otherRight, otherBottom] of small.slice(at + 1)) {
				const apart =
					right < otherLeft || otherRight < left || bottom < otherTop || otherBottom < top;
				expect(apart).toBe(true);
			}
		}
		expect(layout.width / layout.height).toBeCloseTo(ASPECTS[shape], 1);
	});

	it('fills most of its frame, across and upright', () => {
		for (const [axis, size] of [layout.width, layout.height].entries()) {
			const along = [...layout.nodes.values()].map((point) => point[axis] ?? NaN);
			expect((Math.max(...along) - Math.min(...along)) / size).toBeGreaterThan(0.7);
		}
	});

	it('keeps west to the left and north up', () => {
		const [main = []] = connectedComponents(network);
		const points = new Map(network.nodes.map(({ region }) => [region.code, region.point]));
		const along = (axis: 0 | 1): number =>
			rankCorrelation(
				main.map((code) => points.get(code)?.[axis] ?? NaN),
				main.map((code) => place(code)[axis])
			);
		expect(along(0)).toBeGreaterThan(0.75);
		expect(along(1)).toBeLessThan(-0.6);
	});

	it('keeps hubs amid their parties, or beside them where parties stand too close to take one in', () => {
		const beyond = network.hubs.map(({ id, parties }) => {
			const [x, y] = layout.hubs.get(id) ?? [NaN, NaN];
			const at = parties.map(place);
			const middle = [mean(at.map(([px]) => px)), mean(at.map(([, py]) => py))] as const;
			const reach = Math.max(...at.map(([px, py]) => Math.hypot(px - middle[0], py - middle[1])));
			return Math.hypot(x - middle[0], y - middle[1]) - reach;
		});
		expect(beyond.filter((distance) => distance < 0).length / beyond.length).toBeGreaterThan(0.8);
		// A tall frame draws everything out upright, and with it what stands beside something.
		expect(Math.max(...beyond)).toBeLessThan(shape === 'tall' ? 64 : 40);
	});
});

/** Spearman's coefficient (1904); equal values share their mean rank. */
function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
	const [a, b] = [ranks(xs), ranks(ys)];
	const middle = (xs.length - 1) / 2;
	const product = (p: readonly number[], q: readonly number[]): number =>
		p.reduce((sum, value, at) => sum + (value - middle) * ((q[at] ?? NaN) - middle), 0);
	return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

function ranks(values: readonly number[]): number[] {
	return values.map(
		(value) =>
			values.filter((other) => other < value).length +
			(values.filter((other) => other === value).length - 1) / 2
	);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
