import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '$lib/scene/box';
import { boundsOf, packComponents, type Shape } from './pack-components';

const shape = (width: number, height: number, given: Partial<Shape> = {}): Shape => ({
	boxes: [{ left: 0, top: 0, right: width, bottom: height }],
	lines: [],
	fixed: false,
	rank: 0,
	...given
});

/** The boxes of the shapes where they were packed. */
function packed(shapes: readonly Shape[], aspect = 1.6): Box[] {
	return packComponents(shapes, aspect, [0, 0]).map(([dx, dy], index) => {
		const { left, top, right, bottom } = boundsOf(shapes[index]?.boxes ?? []);
		return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
	});
}

describe('packing', () => {
	it('sets the largest in the middle and the others beside it, whatever their sizes', () => {
		const side = fc.integer({ min: 4, max: 300 });
		fc.assert(
			fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 40 }), (sizes) => {
				const sorted = [...sizes].sort(([a, b], [c, d]) => c * d - a * b);
				const boxes = packed(sorted.map(([width, height]) => shape(width, height)));
				const [first] = boxes;
				expect([(first?.left ?? 1) + (first?.right ?? 1), 0]).toEqual([0, 0]);
				for (const [at, box] of boxes.entries()) {
					expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false);
				}
			})
		);
	});

	it('fills a frame of the aspect with equal shapes, in rows', () => {
		const boxes = packed(Array.from({ length: 60 }, () => shape(34, 10)));
		const { left, top, right, bottom } = boundsOf(boxes);
		expect((right - left) / (bottom - top)).toBeGreaterThan(1.1);
		expect((right - left) / (bottom - top)).toBeLessThan(2.4);
		// On the grid each takes 4 × 2 cells with its gap, three tenths of which it fills.
		const used = boxes.length * 34 * 10;
		expect(used / ((right - left) * (bottom - top))).toBeGreaterThan(0.2);
	});

	it('sets shapes of one size from left to right by rank', () => {
		const ranks = [5, 3, 9, 1, 7];
		const boxes = packed([shape(400, 250), ...ranks.map((rank) => shape(30, 10, { rank }))]);
		const byRank = ranks
			.map((rank, at) => [rank, boxes[at + 1]?.left ?? 0] as const)
			.sort(([a], [b]) => a - b)
			.map(([, left]) => left);
		expect(byRank).toEqual([...byRank].sort((a, b) => a - b));
	});

	it('puts nothing into a bay of the largest, and nothing on its lines', () => {
		const horseshoe: Shape = {
			...shape(0, 0),
			boxes: [
				{ left: 0, top: 0, right: 300, bottom: 20 },
				{ left: 0, top: 0, right: 20, bottom: 200 },
				{ left: 280, top: 0, right: 300, bottom: 200 }
			],
			lines: [
				[
					[300, 100],
					[500, 100]
				]
			]
		};
		const [, ...pairs] = packed([horseshoe, ...Array.from({ length: 12 }, () => shape(30, 10))]);
		for (const pair of pairs) {
			expect(overlaps(pair, { left: -150, top: -100, right: 150, bottom: 100 })).toBe(false);
			expect(overlaps(pair, { left: 150, top: -1, right: 350, bottom: 1 })).toBe(false);
		}
	});

	it('leaves fixed shapes where they are and packs the others around them', () => {
		const fixed = shape(200, 100, { fixed: true });
		const [first, second] = packed([shape(60, 60), fixed]);
		expect(second).toEqual({ left: 0, top: 0, right: 200, bottom: 100 });
		expect(first).toEqual({ left: -30, top: -30, right: 30, bottom: 30 });
		const [, third, fourth] = packed([fixed, shape(60, 60), shape(20, 20)]);
		for (const box of [third, fourth]) {
			expect(box && overlaps(box, { left: 0, top: 0, right: 200, bottom: 100 })).toBe(false);
		}
	});

	it('has nothing to do with nothing', () => {
		expect(packComponents([], 1.6, [0, 0])).toEqual([]);
	});
});
