/** Where the reader looks at the graph from. Pure: sizes in CSS pixels, places in layout units. */
import type { Padding, ScreenSize } from '$lib/scene/fit';
import type { ScenePoint, Viewport } from '$lib/scene/mercator';
import { ARROW_KEYS, STEPS } from './directions';
import type { GraphLayout, GraphPoint } from './graph-layout';

export interface GraphCamera {
	/** The place in the middle of the screen. */
	readonly x: number;
	readonly y: number;
	/** CSS pixels per layout unit. */
	readonly scale: number;
}

export type GraphFrame = Pick<GraphLayout, 'width' | 'height'>;

/** A picture of few marks is not blown up beyond this many pixels per layout unit. */
const CLOSEST_HOME = 2.2;
/** Fitting one region shows its surroundings too. */
const CLOSEST_FIT = 3;
const CLOSEST = 9;
/** How much smaller than home the picture may get. */
const FARTHEST = 0.6;

/** The whole frame, as large as the screen takes it beside the padding. */
export function homeCamera(frame: GraphFrame, screen: ScreenSize, padding: Padding): GraphCamera {
	return showing([0, 0, frame.width, frame.height], screen, padding, CLOSEST_HOME);
}

/**
 * Shows some points and a little around them, or null when there are none.
 * @param home the camera of the whole frame: nothing is shown smaller than that
 */
export function cameraOn(
	points: readonly GraphPoint[],
	screen: ScreenSize,
	padding: Padding,
	home: GraphCamera
): GraphCamera | null {
	if (points.length === 0) return null;
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
	const camera = showing(box, screen, padding, Math.max(CLOSEST_FIT, home.scale));
	return { ...camera, scale: Math.max(camera.scale, home.scale) };
}

function showing(
	[left, top, right, bottom]: readonly [number, number, number, number],
	screen: ScreenSize,
	padding: Padding,
	closest: number
): GraphCamera {
	const roomX = Math.max(1, screen.width - padding.left - padding.right);
	const roomY = Math.max(1, screen.height - padding.top - padding.bottom);
	const fitting = Math.min(roomX / (right - left), roomY / (bottom - top));
	const scale = Math.min(closest, fitting);
	return {
		x: (left + right) / 2 + (padding.right - padding.left) / 2 / scale,
		y: (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / scale,
		scale
	};
}

/** Moves the picture with a finger: what was under it stays under it. */
export function panned(camera: GraphCamera, dx: number, dy: number): GraphCamera {
	return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Zooms by a factor; the place under `at` (CSS pixels) stays where it is. */
export function zoomed(
	camera: GraphCamera,
	factor: number,
	at: ScenePoint,
	screen: ScreenSize,
	home: GraphCamera
): GraphCamera {
	const scale = within(camera.scale * factor, home);
	const shift = 1 / camera.scale - 1 / scale;
	return {
		x: camera.x + (at[0] - screen.width / 2) * shift,
		y: camera.y + (at[1] - screen.height / 2) * shift,
		scale
	};
}

/** Keeps the middle of the screen over the frame, and the scale within reason. */
export function keptNear(camera: GraphCamera, frame: GraphFrame, home: GraphCamera): GraphCamera {
	return {
		x: Math.min(frame.width, Math.max(0, camera.x)),
		y: Math.min(frame.height, Math.max(0, camera.y)),
		scale: within(camera.scale, home)
	};
}

function within(scale: number, home: GraphCamera): number {
	const closest = Math.max(CLOSEST, home.scale * 2);
	return Math.min(closest, Math.max(home.scale * FARTHEST, scale));
}

/**
 * A camera on the way between two.
 * @param share 0 to 1; the scale passes evenly for the eye, and the picture moves in step with it
 */
export function between(from: GraphCamera, to: GraphCamera, share: number): GraphCamera {
	const scale = from.scale * (to.scale / from.scale) ** share;
	const moved =
		Math.abs(to.scale - from.scale) < 1e-6 * from.scale
			? share
			: (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
	return {
		x: from.x + (to.x - from.x) * moved,
		y: from.y + (to.y - from.y) * moved,
		scale
	};
}

/** The viewport of a camera, in the terms that strokes, labels and the hit test take. */
export function viewportOfCamera(
	{ x, y, scale }: GraphCamera,
	{ width, height }: ScreenSize
): Viewport {
	return {
		width,
		height,
		scale,
		zoom: Math.log2(scale),
		originX: width / 2 - x * scale,
		originY: height / 2 - y * scale
	};
}

/** The place under a point of the screen; the inverse of `pointOnScreen`. */
export function placeAt([x, y]: ScenePoint, { originX, originY, scale }: Viewport): GraphPoint {
	return [(x - originX) / scale, (y - originY) / scale];
}

/** What a key does to the camera: a zoom, a step in CSS pixels, or back home; null for other keys. */
export type CameraStep =
	{ readonly zoom: number } | { readonly pan: ScenePoint } | { readonly home: true };

/** How far one key press moves the picture. */
const STEP = 100;
export const ZOOM_STEP = 1.6;

/** @param shift arrows move the picture only together with Shift: alone they walk along links */
export function cameraStep(key: string, shift: boolean): CameraStep | null {
	if (key === '+' || key === '=') return { zoom: ZOOM_STEP };
	if (key === '-' || key === '_') return { zoom: 1 / ZOOM_STEP };
	if (key === '0') return { home: true };
	const towards = shift ? ARROW_KEYS.get(key) : undefined;
	if (towards === undefined) return null;
	const [x, y] = STEPS[towards];
	// The picture moves against the camera. From 0, or there would be a step of -0.
	return { pan: [0 - x * STEP, 0 - y * STEP] };
}
