import { expect, it } from 'vitest';
import { paintScene } from '$lib/scene/paint';
import { STROKE, STROKE_STRIDE, strokesOf } from '$lib/scene/strokes';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';
import { packLines, runsOf } from './line-instances';
import { Transition } from './transition';

const { geometry, lens } = sceneOf(MIXED);
const strokes = (...given: Parameters<typeof lens>) =>
	strokesOf(geometry, paintScene(geometry, lens(...given)));

it('sends only lines that are drawn, or still fading out', () => {
	let now = 0;
	const transition = new Transition(geometry.lines.length * STROKE_STRIDE, false, () => now);
	transition.aim(strokes(), true);
	expect(packLines(geometry.lines, transition).lengths).toHaveLength(geometry.lines.length);
	transition.aim(strokes({ sectors: ['kesehatan'] }));
	expect(packLines(geometry.lines, transition).lengths).toHaveLength(geometry.lines.length);
	now = 1000;
	const { data, lengths } = packLines(geometry.lines, transition);
	expect(lengths).toHaveLength(1);
	expect(data).toHaveLength(6 + 2 * STROKE_STRIDE);
});

it('draws lit lines after all others', () => {
	const transition = new Transition(geometry.lines.length * STROKE_STRIDE, true);
	transition.aim(strokes({}, { kind: 'hub', id: '35.77~51.01~52.08' }));
	const { data } = packLines(geometry.lines, transition);
	const emphases = geometry.lines.map(
		(_, place) => data[place * (6 + 2 * STROKE_STRIDE) + 6 + STROKE_STRIDE + STROKE.emphasis]
	);
	expect(emphases).toEqual([...emphases].sort());
	expect(emphases.filter((one) => one === 1)).toHaveLength(3);
});

it('cuts long lines into more pieces than short ones, and leaves none out', () => {
	const runs = runsOf(Float32Array.of(900, 500, 80, 30, 2, 700, 650), 1);
	expect(runs.map(({ first, count }) => [first, count])).toEqual([
		[0, 2],
		[2, 2],
		[4, 1],
		[5, 2]
	]);
	expect(runs[0]?.segments).toBeGreaterThan(runs[1]?.segments ?? 0);
	expect(runsOf(new Float32Array(0), 1)).toEqual([]);
});
