/** The camera while the graph is on screen: where it is, where it is going, and what it was sent to show. */
import type { Padding, ScreenSize } from '$lib/scene/fit';
import type { ScenePoint, Viewport } from '$lib/scene/mercator';
import { pointOnScreen } from '$lib/scene/on-screen';
import { eased } from './draw-motion';
import {
	between,
	cameraOn,
	homeCamera,
	keptNear,
	panned,
	viewportOfCamera,
	zoomed,
	type GraphCamera,
	type GraphFrame
} from './graph-camera';
import type { GraphPoint } from './graph-layout';

/** Milliseconds. */
const DURATION = { step: 200, fit: 420 } as const;

interface Flight {
	readonly from: GraphCamera;
	readonly to: GraphCamera;
	readonly start: number;
	readonly duration: number;
}

export class CameraDriver {
	readonly #still: boolean;
	#frame: GraphFrame = { width: 1, height: 1 };
	#screen: ScreenSize = { width: 1, height: 1 };
	readonly #padding: Padding;
	#camera: GraphCamera = { x: 0, y: 0, scale: 1 };
	#flight: Flight | null = null;
	#whole: readonly GraphPoint[] = [];
	/** What is shown, and stays so when the screen changes; null as soon as the reader has moved the picture. */
	#subject: 'everything' | readonly GraphPoint[] | null = 'everything';

	/** @param still every movement is over at once (`prefers-reduced-motion`) */
	constructor(padding: Padding, still: boolean) {
		this.#padding = padding;
		this.#still = still;
	}

	get viewport(): Viewport {
		return viewportOfCamera(this.#camera, this.#screen);
	}

	get isFlying(): boolean {
		return this.#flight !== null;
	}

	/** Moves on; to be called with each frame. */
	advance(now: number): void {
		if (this.#flight === null) return;
		const { from, to, start, duration } = this.#flight;
		const share = Math.min(1, Math.max(0, (now - start) / duration));
		this.#camera = share === 1 ? to : between(from, to, eased(share));
		if (share === 1) this.#flight = null;
	}

	/** @returns whether it is another size */
	setScreen(screen: ScreenSize): boolean {
		const { width, height } = this.#screen;
		if (screen.width === width && screen.height === height) return false;
		this.#screen = screen;
		this.#showAgain(this.isFlying);
		return true;
	}

	/**
	 * Another layout, or the same with something moved by hand: that leaves the camera alone.
	 * @param whole as for `setWhole`, in that layout
	 */
	setFrame(frame: GraphFrame, whole: readonly GraphPoint[] = []): void {
		if (frame.width === this.#frame.width && frame.height === this.#frame.height) return;
		this.#frame = frame;
		this.#whole = whole;
		if (this.#subject === 'everything') this.#showAgain(false);
	}

	/** @param whole what to show as everything; empty for the frame */
	setWhole(whole: readonly GraphPoint[]): void {
		if (whole.length + this.#whole.length === 0) return;
		this.#whole = whole;
		if (this.#subject === 'everything') this.#showAgain(true);
	}

	goHome(): void {
		this.#subject = 'everything';
		this.#showAgain(true);
	}

	pan(dx: number, dy: number): void {
		this.#go(this.#kept(panned(this.#target, dx, dy)), 0);
		this.#subject = null;
	}

	/** @param at the point that stays where it is, CSS pixels; the middle of the screen unless given */
	zoom(factor: number, at?: ScenePoint): void {
		const point = at ?? [this.#screen.width / 2, this.#screen.height / 2];
		const target = this.#kept(zoomed(this.#target, factor, point, this.#screen, this.#home));
		this.#go(target, at === undefined ? DURATION.step : 0);
		this.#subject = null;
	}

	step(dx: number, dy: number): void {
		this.#go(this.#kept(panned(this.#target, dx, dy)), DURATION.step);
		this.#subject = null;
	}

	/** Shows all these points; does nothing without any. */
	fit(points: readonly GraphPoint[]): void {
		if (points.length === 0) return;
		this.#subject = points;
		this.#showAgain(true);
	}

	/** Moves just so far that a point is in view. */
	reveal(point: GraphPoint): void {
		const { width, height } = this.#screen;
		const { top, right, bottom, left } = this.#padding;
		const [x, y] = pointOnScreen(point, viewportOfCamera(this.#target, this.#screen));
		const dx = Math.max(0, left - x) - Math.max(0, x - width + right);
		const dy = Math.max(0, top - y) - Math.max(0, y - height + bottom);
		if (dx !== 0 || dy !== 0) this.step(dx, dy);
	}

	get #home(): GraphCamera {
		return homeCamera(this.#frame, this.#screen, this.#padding);
	}

	/** Where the camera is, or is going: steps in quick succession add up. */
	get #target(): GraphCamera {
		return this.#flight?.to ?? this.#camera;
	}

	#kept(camera: GraphCamera): GraphCamera {
		return keptNear(camera, this.#frame, this.#home);
	}

	#showAgain(animate: boolean): void {
		if (this.#subject === null) return;
		const points = this.#subject === 'everything' ? this.#whole : this.#subject;
		const camera = cameraOn(points, this.#screen, this.#padding, this.#home) ?? this.#home;
		this.#go(camera, animate ? DURATION.fit : 0);
	}

	#go(to: GraphCamera, duration: number): void {
		if (duration === 0 || this.#still) {
			this.#flight = null;
			this.#camera = to;
			return;
		}
		this.#flight = { from: this.#camera, to, start: performance.now(), duration };
	}
}
