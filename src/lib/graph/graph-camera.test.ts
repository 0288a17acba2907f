import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOnScreen } from '$lib/scene/on-screen';
import {
	between,
	cameraOn,
	cameraStep,
	homeCamera,
	keptNear,
	panned,
	placeAt,
	viewportOfCamera,
	zoomed,
	type GraphCamera
} from './graph-camera';

const FRAME = { width: 1600, height: 1000 };
const SCREEN = { width: 800, height: 600 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const home = homeCamera(FRAME, SCREEN, NONE);
const onScreen = (camera: GraphCamera, x: number, y: number) =>
	pointOnScreen([x, y], viewportOfCamera(camera, SCREEN));

describe('home', () => {
	it('shows the whole frame amid the screen', () => {
		expect(home).toEqual({ x: 800, y: 500, scale: 0.5 });
	});

	it('keeps clear of the padding', () => {
		const camera = homeCamera(FRAME, SCREEN, { top: 100, right: 0, bottom: 0, left: 160 });
		const [left, top] = onScreen(camera, 0, 0);
		const [right, bottom] = onScreen(camera, 1600, 1000);
		expect(left).toBeCloseTo(160);
		expect(right).toBeCloseTo(800);
		expect((top + bottom) / 2).toBeCloseTo(350);
	});

	it('does not blow up a picture of few marks', () => {
		expect(homeCamera({ width: 40, height: 30 }, SCREEN, NONE).scale).toBe(2.2);
	});
});

describe('zooming', () => {
	const camera = fc.record({
		x: fc.double({ min: 0, max: 1600, noNaN: true }),
		y: fc.double({ min: 0, max: 1000, noNaN: true }),
		scale: fc.double({ min: 0.3, max: 9, noNaN: true })
	});
	const at = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));

	it('leaves the place under the pointer where it is', () => {
		fc.assert(
			fc.property(
				camera,
				at,
				fc.double({ min: 0.2, max: 5, noNaN: true }),
				(start, point, factor) => {
					const place = placeAt(point, viewportOfCamera(start, SCREEN));
					const [x, y] = onScreen(zoomed(start, factor, point, SCREEN, home), ...place);
					expect(x).toBeCloseTo(point[0], 4);
					expect(y).toBeCloseTo(point[1], 4);
				}
			)
		);
	});

	it('stays within reason', () => {
		expect(zoomed(home, 1e6, [0, 0], SCREEN, home).scale).toBe(9);
		expect(zoomed(home, 1e-6, [0, 0], SCREEN, home).scale).toBeCloseTo(0.3);
	});
});

it('moves the picture with the finger', () => {
	const [x, y] = onScreen(home, 300, 300);
	const [movedX, movedY] = onScreen(panned(home, 30, -12), 300, 300);
	expect([movedX - x, movedY - y]).toEqual([30, -12]);
});

it('keeps the middle of the screen over the frame', () => {
	expect(keptNear({ x: -50, y: 4000, scale: 1 }, FRAME, home)).toEqual({ x: 0, y: 1000, scale: 1 });
});

describe('a fit', () => {
	it('shows all points', () => {
		const camera = cameraOn(
			[
				[100, 100],
				[900, 300]
			],
			SCREEN,
			NONE,
			home
		);
		expect(camera).toEqual({ x: 500, y: 200, scale: 1 });
	});

	it('comes only so close to a single point, and never farther than home', () => {
		expect(cameraOn([[100, 100]], SCREEN, NONE, home)).toEqual({ x: 100, y: 100, scale: 3 });
		const tight = { top: 290, right: 0, bottom: 290, left: 0 };
		expect(
			cameraOn(
				[
					[0, 0],
					[1600, 1000]
				],
				SCREEN,
				tight,
				home
			)?.scale
		).toBe(home.scale);
	});

	it('is none without points', () => {
		expect(cameraOn([], SCREEN, NONE, home)).toBeNull();
	});
});

it('travels from one camera to another', () => {
	const from = { x: 100, y: 100, scale: 1 };
	const to = { x: 500, y: 300, scale: 4 };
	expect(between(from, to, 0)).toEqual(from);
	const end = between(from, to, 1);
	expect([end.x, end.y, end.scale]).toEqual([expect.closeTo(500), expect.closeTo(300), 4]);
	expect(between(from, to, 0.5).scale).toBe(2);
	expect(between(from, { ...from, x: 200 }, 0.5)).toEqual({ x: 150, y: 100, scale: 1 });
});

it.each([
	['+', false, { zoom: 1.6 }],
	['-', false, { zoom: 1 / 1.6 }],
	['0', false, { home: true }],
	['ArrowLeft', true, { pan: [100, 0] }],
	['ArrowLeft', false, null],
	['Enter', false, null],
	['constructor', true, null]
])('reads the key %s (Shift: %s) as %j', (key, shift, expected) => {
	expect(cameraStep(key, shift)).toEqual(expected);
});
