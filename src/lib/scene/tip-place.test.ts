import { describe, expect, it } from 'vitest';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';
import { arc, pointAt, type Curve } from './curves';
import { LinePieces } from './line-pieces';
import { lookOf } from './look';
import { viewportOf, type ScenePoint } from './mercator';
import { paintScene } from './paint';
import { strokesOf } from './strokes';
import { curvesOf, placeTip } from './tip-place';

const TIP = { width: 180, height: 30 };
const SCREEN = { width: 800, height: 500 };

function hiddenAt([left, top]: ScenePoint, curve: Curve): number {
	const box = { left, top, right: left + TIP.width, bottom: top + TIP.height };
	return new LinePieces([curve]).lengthWithin(box);
}

describe('the label beside the pointer', () => {
	it('stands above it', () => {
		expect(placeTip([400, 250], TIP, SCREEN, [])).toEqual([310, 208]);
	});

	it.each<[string, ScenePoint, ScenePoint]>([
		['level', [100, 250], [700, 250]],
		['steep', [400, 480], [410, 20]],
		['rising', [150, 450], [650, 50]],
		['falling', [150, 50], [650, 450]]
	])('never covers a %s line that it tells of', (_, from, to) => {
		const curve = arc(from, to);
		for (const share of [0.15, 0.3, 0.5, 0.7, 0.85]) {
			const at = placeTip(pointAt(curve, share), TIP, SCREEN, [curve]);
			expect(hiddenAt(at, curve), `at ${share}`).toBe(0);
		}
	});

	it('stays within the picture and off the pointer', () => {
		for (const [x, y] of [
			[4, 4],
			[796, 4],
			[4, 496],
			[796, 496],
			[400, 3]
		] as const) {
			const [left, top] = placeTip([x, y], TIP, SCREEN, []);
			expect(left >= 0 && left + TIP.width <= SCREEN.width, `${x},${y}`).toBe(true);
			expect(top >= 0 && top + TIP.height <= SCREEN.height, `${x},${y}`).toBe(true);
			const covers = x > left && x < left + TIP.width && y > top && y < top + TIP.height;
			expect(covers, `${x},${y}`).toBe(false);
		}
	});
});

it('knows the lines of a link and of a hub, and none of a region', () => {
	const { geometry, lens } = sceneOf(MIXED);
	const states = paintScene(geometry, lens());
	const viewport = viewportOf({ longitude: 114, latitude: -8, zoom: 7 }, 800, 500);
	const drawn = {
		geometry,
		strokes: strokesOf(geometry, states),
		look: lookOf(viewport, states.drawn),
		viewport
	};
	const [hub] = geometry.hubs;
	expect(curvesOf({ kind: 'hub', id: hub?.id ?? '' }, drawn)).toHaveLength(3);
	expect(curvesOf({ kind: 'link', id: '35.10~35.77' }, drawn).length).toBeGreaterThan(0);
	expect(
		curvesOf({ kind: 'region', code: geometry.nodes[0]?.region.code as never }, drawn)
	).toEqual([]);
});
