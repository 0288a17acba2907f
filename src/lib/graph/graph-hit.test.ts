import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAt } from '$lib/scene/curves';
import { hitTest, REACH } from '$lib/scene/hit-test';
import type { ScenePoint } from '$lib/scene/mercator';
import { pointOnScreen } from '$lib/scene/on-screen';
import { strokesOf } from '$lib/scene/strokes';
import { batchLines } from './draw-lines';
import { graphLook } from './draw-look';
import { graphMarksOf } from './draw-marks';
import { placeGeometry } from './draw-placed';
import { viewportOfCamera } from './graph-camera';
import { buildGraphIndex } from './graph-hit';
import { HUB, LAYOUT, SCENE, statesOf } from '../../../tests/made-up/graph';

const geometry = placeGeometry(SCENE.geometry, LAYOUT);
const SCREEN = { width: 800, height: 500 };
const viewport = viewportOfCamera({ x: 500, y: 300, scale: 0.8 }, SCREEN);

function scene(...given: Parameters<typeof statesOf>) {
	const states = statesOf(...given);
	const strokes = strokesOf(geometry, states);
	const marks = graphMarksOf(geometry, states);
	const look = graphLook(viewport, LAYOUT, geometry.nodes.length, states.drawn);
	const drawn = { geometry, strokes, marks, look, viewport };
	const index = buildGraphIndex(geometry, strokes, marks);
	return {
		drawn,
		index,
		hit: (point: ScenePoint, reach: number = REACH.mouse) =>
			hitTest(drawn, point, reach, index.near(viewport, point, reach))
	};
}
const at = (x: number, y: number, dx = 0, dy = 0): ScenePoint => {
	const [left, top] = pointOnScreen([x, y], viewport);
	return [left + dx, top + dy];
};
const midway = (link: string): ScenePoint => {
	const [strand = -1] = geometry.links.find(({ id }) => id === link)?.strands ?? [];
	const curve = geometry.lines[strand]?.curve ?? expect.fail(`no link ${link}`);
	return pointOnScreen(pointAt(curve, 0.5), viewport);
};

describe('a pointer over the graph', () => {
	it('finds a line that passes through the screen where it is drawn: beside its siblings', () => {
		// Both ends lie outside; its strands are as far apart as they would be on a screen that holds them.
		const screen = { width: 400, height: 500 };
		const close = viewportOfCamera({ x: 650, y: 300, scale: 6 }, screen);
		const { drawn } = scene();
		const look = graphLook(close, LAYOUT, geometry.nodes.length, 2);
		const { strands } = geometry.links.find(({ id }) => id === '35.10~35.77') ?? { strands: [] };
		const drawnAt = batchLines(geometry, drawn.strokes, strands, look, close);
		const wide = { ...close, width: 4000, originX: close.originX + 1800 };
		expect(drawnAt.map(({ width, opacity }) => [width, opacity])).toEqual(
			batchLines(geometry, drawn.strokes, strands, look, wide).map(({ width, opacity }) => [
				width,
				opacity
			])
		);
		for (const { curves, width } of drawnAt) {
			for (const curve of curves) {
				const found = hitTest({ ...drawn, look, viewport: close }, pointAt(curve, 0.5), width / 2);
				expect(found).toEqual({ kind: 'link', id: '35.10~35.77' });
			}
		}
	});

	it('hits regions, hubs and links', () => {
		const { hit } = scene();
		expect(hit(at(500, 300, 4))).toEqual({ kind: 'region', code: '35.77' });
		expect(hit(at(300, 300))).toEqual({ kind: 'hub', id: HUB });
		expect(hit(midway('35.10~35.19'))).toEqual({ kind: 'link', id: '35.10~35.19' });
		expect(hit(at(250, 250))).toEqual({ kind: 'hub', id: HUB });
	});

	it('takes a mark before a line, and hits nothing where nothing is', () => {
		const { hit } = scene();
		expect(hit(at(800, 300, -9))).toEqual({ kind: 'region', code: '35.10' });
		expect(hit(at(500, 560))).toBeNull();
	});

	it('reaches farther with a finger than with a mouse', () => {
		const { hit } = scene({ sectors: ['tidak-disebut'] });
		const [x, y] = midway('35.10~35.19');
		expect(hit([x + 12.5, y], REACH.mouse)).toBeNull();
		expect(hit([x + 12.5, y], REACH.finger)).toEqual({ kind: 'link', id: '35.10~35.19' });
	});

	it('passes through what a filter has hidden', () => {
		const { hit, index } = scene({ sectors: ['kesehatan'] });
		expect(hit(midway('35.10~35.19'))).toBeNull();
		expect(hit(at(200, 200))).toBeNull();
		const near = index.near(viewport, midway('35.10~35.19'), REACH.finger);
		expect([...near.lines]).toEqual([]);
	});

	it('finds nothing in a scene of nothing', () => {
		expect(scene({ text: 'tidak ada' }).hit(at(500, 300))).toBeNull();
	});

	it('hits just what it would hit if it asked every line and mark', () => {
		const { drawn, hit } = scene();
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 800, noNaN: true }),
				fc.double({ min: 0, max: 500, noNaN: true }),
				fc.constantFrom(REACH.mouse, REACH.finger),
				(x, y, reach) => {
					expect(hit([x, y], reach)).toEqual(hitTest(drawn, [x, y], reach));
				}
			),
			{ numRuns: 400 }
		);
	});
});
