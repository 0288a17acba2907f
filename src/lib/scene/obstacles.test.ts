import { code } from '../../../tests/made-up/record';
import { describe, expect, it } from 'vitest';
import { labelCandidates, placeLabels, type MeasureText } from './labels';
import { LinePieces } from './line-pieces';
import { lookOf } from './look';
import { marksOf } from './marks';
import { viewportOf } from './mercator';
import {
	hiddenBy,
	isMisread,
	NO_OBSTACLES,
	obstaclesOn,
	strongOf,
	type Obstacles
} from './obstacles';
import { paintScene } from './paint';
import { strokesOf } from './strokes';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';

const { geometry, lens } = sceneOf(MIXED);
const viewport = viewportOf({ longitude: 113, latitude: -8, zoom: 8 }, 1000, 600);
const look = lookOf(viewport, 3);
const measure: MeasureText = (text) => [text.length * 6, 14];

function obstacles(...given: Parameters<typeof lens>): Obstacles {
	const states = paintScene(geometry, lens(...given));
	const [strokes, marks] = [strokesOf(geometry, states), marksOf(geometry, states)];
	return obstaclesOn(viewport, look, geometry, strokes, marks, strongOf(geometry, states), []);
}

describe('what a name had better not hide', () => {
	it('is one line of each link in a small picture, and only what is lit once something is', () => {
		const strong = (...given: Parameters<typeof lens>) =>
			strongOf(geometry, paintScene(geometry, lens(...given)));
		expect(strong().lines).toHaveLength(2);
		const { lines, marks } = strong({ regions: [code('35.19')] });
		expect([lines.length, marks.length]).toEqual([1, 2]);
	});

	it('counts by the pixels of line that lie within', () => {
		const lines = new LinePieces([[0, 100, 200, 100, 400, 100]]);
		const straight: Obstacles = { lines, marks: [], covers: [] };
		const hidden = (top: number) =>
			hiddenBy({ left: 50, top, right: 150, bottom: top + 14 }, straight);
		expect(hidden(93)).toBeGreaterThan(90);
		expect(hidden(93)).toBeLessThan(110);
		expect(hidden(101)).toBe(0);
	});

	it('makes a name take another side of its mark', () => {
		const states = paintScene(geometry, lens({ regions: [code('35.19')] }));
		const candidates = labelCandidates(geometry, states, []);
		const place = (among?: Obstacles) =>
			placeLabels(candidates, viewport, look, measure, among).find(
				({ style }) => style === 'selected'
			);
		const around = obstacles({ regions: [code('35.19')] });
		const hidden = (label = place()) =>
			hiddenBy(
				{
					left: label?.x ?? 0,
					top: (label?.y ?? 0) - 7,
					right: (label?.x ?? 0) + measure(label?.text ?? '', 'selected')[0],
					bottom: (label?.y ?? 0) + 7
				},
				around
			);
		expect(hidden(place())).toBeGreaterThan(10);
		expect(hidden(place(around))).toBeLessThan(2);
	});
});

describe('a name', () => {
	const mark = (x: number, y: number, radius: number) => ({
		left: x - radius,
		top: y - radius,
		right: x + radius,
		bottom: y + radius
	});
	const among = (...marks: ReturnType<typeof mark>[]) => ({ ...NO_OBSTACLES, marks });
	/** Right of a mark at 100, 100. */
	const letters = { left: 108, top: 93, right: 160, bottom: 107 };
	const misread = (...marks: ReturnType<typeof mark>[]) =>
		isMisread(letters, [100, 100], among(...marks));

	it('beside a greater mark than its own is taken for the name of that', () => {
		expect(misread(mark(100, 100, 3), mark(166, 100, 5))).toBe(true);
		expect(misread(mark(100, 100, 3), mark(130, 116, 5))).toBe(true);
		expect(misread(mark(100, 100, 3), mark(180, 100, 5))).toBe(false);
	});

	it('beside a lesser mark, or one as great, belongs to its own', () => {
		expect(misread(mark(100, 100, 5), mark(166, 100, 3))).toBe(false);
		// As wide, but for what adding and subtracting has left.
		expect(misread(mark(100, 100, 5), mark(166.1, 100, 5 + 1e-9))).toBe(false);
	});

	it('without a mark among marks is taken for that of any, and where there are none is no matter', () => {
		expect(misread(mark(300, 300, 2))).toBe(true);
		expect(misread()).toBe(false);
	});
});
