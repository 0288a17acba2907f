import { describe, expect, it } from 'vitest';
import { PALETTES } from '$lib/scene/palette';
import { strokesOf } from '$lib/scene/strokes';
import type { Look } from '$lib/scene/look';
import { batchLines, drawLines } from './draw-lines';
import { placeGeometry } from './draw-placed';
import { viewportOfCamera } from './graph-camera';
import { LAYOUT, SCENE, statesOf } from '../../../tests/made-up/graph';

const geometry = placeGeometry(SCENE.geometry, LAYOUT);
const all = () => geometry.lines.keys();
const viewport = viewportOfCamera({ x: 500, y: 300, scale: 1 }, { width: 1000, height: 600 });
const FOLDED: Look = {
	fan: 0,
	size: 1,
	markSize: 1,
	markRoom: 0,
	tie: 0,
	crowding: 1,
	recedeFrom: 1e5,
	recedeTo: 2e5,
	passing: 0
};
const FANNED = { ...FOLDED, fan: 1 };
const curvesOf = (batches: ReturnType<typeof batchLines>) =>
	batches.flatMap(({ curves }) => curves);

describe('lines in batches', () => {
	it('are one per link while strands are folded, all strands side by side when fanned out', () => {
		const strokes = strokesOf(geometry, statesOf());
		// Two links and three spokes; one of the links has three strands.
		expect(curvesOf(batchLines(geometry, strokes, all(), FOLDED, viewport))).toHaveLength(5);
		const fanned = curvesOf(batchLines(geometry, strokes, all(), FANNED, viewport));
		expect(fanned).toHaveLength(7);
		expect(new Set(fanned.map(String)).size).toBe(7);
	});

	it('keep apart what differs in colour or dash, and join what does not', () => {
		const batches = batchLines(geometry, strokesOf(geometry, statesOf()), all(), FANNED, viewport);
		const looks = batches.map(({ group, mark, width, opacity }) =>
			[group, mark, width, opacity].join()
		);
		expect(new Set(looks).size).toBe(looks.length);
		// The three spokes of the hub are alike.
		expect(Math.max(...batches.map(({ curves }) => curves.length))).toBe(3);
	});

	it('leave out what a filter hides and what lies beside the screen', () => {
		const hidden = strokesOf(geometry, statesOf({ sectors: ['kesehatan'] }));
		expect(curvesOf(batchLines(geometry, hidden, all(), FOLDED, viewport))).toHaveLength(1);
		const east = viewportOfCamera({ x: 900, y: 300, scale: 1 }, { width: 400, height: 600 });
		const strokes = strokesOf(geometry, statesOf());
		expect(curvesOf(batchLines(geometry, strokes, all(), FOLDED, east))).toHaveLength(2);
	});

	it('come faint ones first', () => {
		const strokes = strokesOf(geometry, statesOf({ agreements: ['contoh-3'] }));
		const opacities = batchLines(geometry, strokes, all(), FOLDED, viewport).map((b) => b.opacity);
		expect(opacities).toEqual([...opacities].sort((a, b) => a - b));
		expect(opacities[0]).toBeLessThan(0.2);
		expect(opacities.at(-1)).toBeGreaterThan(0.8);
	});
});

describe('drawing', () => {
	/** Notes what a canvas is told, as far as lines tell it. */
	function recorder() {
		const strokes: { style: string; alpha: number; dash: number[]; curves: number }[] = [];
		let dash: number[] = [];
		let curves = 0;
		const context = {
			strokeStyle: '',
			globalAlpha: 1,
			setLineDash: (next: number[]) => (dash = next),
			beginPath: () => (curves = 0),
			moveTo: () => undefined,
			quadraticCurveTo: () => curves++,
			stroke: () =>
				strokes.push({ style: context.strokeStyle, alpha: context.globalAlpha, dash, curves })
		};
		return { context: context as unknown as CanvasRenderingContext2D, strokes };
	}
	const ink = { groups: geometry.groups, palette: PALETTES.terang, look: FANNED };

	it('strokes each batch in its colour and dash, and leaves the canvas as it was', () => {
		const { context, strokes } = recorder();
		const batches = batchLines(geometry, strokesOf(geometry, statesOf()), all(), FANNED, viewport);
		for (const step of drawLines(context, batches, ink)) expect(step).toBeUndefined();
		expect(strokes.reduce((sum, { curves }) => sum + curves, 0)).toBe(7);
		const planned = strokes.filter(({ dash }) => dash.length > 0);
		expect(planned.map(({ style }) => style)).toEqual([PALETTES.terang.groups['wisata-kreatif']]);
		expect(context.globalAlpha).toBe(1);
	});

	it('stops after every few curves, so that a frame can end', () => {
		const { context, strokes } = recorder();
		const curve = [0, 0, 1, 1, 2, 2] as const;
		const batch = { group: 0, mark: 0, width: 1, opacity: 1, curves: Array(100).fill(curve) };
		const steps = drawLines(context, [batch], ink);
		steps.next();
		expect(strokes).toHaveLength(1);
		expect(strokes[0]?.curves).toBeLessThan(20);
		expect([...steps].length).toBeGreaterThan(4);
		expect(strokes.reduce((sum, { curves }) => sum + curves, 0)).toBe(100);
	});
});
