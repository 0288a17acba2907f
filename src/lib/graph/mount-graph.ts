/** The one door to the drawn graph: a container, scenes and layouts go in, a handle comes out. */
import type { RegionCode } from '$lib/domain/region';
import type { ScreenSize } from '$lib/scene/fit';
import { hitTest } from '$lib/scene/hit-test';
import type { ScenePoint } from '$lib/scene/mercator';
import { pointOnScreen } from '$lib/scene/on-screen';
import type { Target } from '$lib/scene/target';
import { curvesOf } from '$lib/scene/tip-place';
import { followDensity } from '$lib/turns/follow-density';
import { nextTask } from '$lib/turns/next-task';
import { CameraDriver } from './draw-camera';
import { Layers, type Progress } from './draw-layers';
import { layoutFromPlaces } from './draw-motion';
import { lookAt, paintWhole } from './draw-picture';
import { Places } from './draw-places';
import { SceneDrawing } from './draw-scene';
import { cameraStep, placeAt, ZOOM_STEP } from './graph-camera';
import type { GraphHandle, GraphOptions } from './graph-handle';
import type { GraphLayout, GraphPoint } from './graph-layout';
import { followGraphPointer } from './graph-pointer';

/** Milliseconds a region travels between its places on the map and in the graph. */
const PASSAGE = 650;
/** Milliseconds of work on the scene after which the browser gets its turn before anything is drawn. */
const MOST_AT_ONCE = 8;
/** So many turns in a row may pass with such work alone: one for each of its steps. */
const MOST_WAITS = 4;
/** With more lines than this, places change at once: they could not be drawn again with every frame. */
const MOST_LINES_IN_MOTION = 3000;

/**
 * Mounts the graph.
 * @param container an empty, positioned element with a size; it is left as it was found
 * @throws Error when the browser has no canvas
 */
export function mountGraph(container: HTMLElement, options: GraphOptions): GraphHandle {
	const { onReady, onDrag, onProblem, reducedMotion } = options;
	const stage = document.createElement('div');
	stage.setAttribute('aria-hidden', 'true');
	Object.assign(stage.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
	container.append(stage);
	const layers = new Layers(stage, reducedMotion, update);
	const camera = new CameraDriver(options.padding, reducedMotion);
	const places = new Places();
	const drawing = new SceneDrawing(options.ground);

	let cooperative = options.cooperativeGestures;
	/** Places on screen to come from, until there is a layout to go to. */
	let origin: ReadonlyMap<RegionCode, ScenePoint> | null = null;
	/** Regions that are everything there is to see; empty for all. */
	let whole: readonly RegionCode[] = [];
	/** The reader has the picture in hand. */
	let moving = false;
	let ready = false;
	let pending = 0;
	let isGoingOn = false;
	/** All is drawn; the frame that shows it has been asked for. */
	let isHandedOver = false;
	let waits = 0;
	let destroyed = false;

	function setReady(now: boolean): void {
		if (ready === now) return;
		ready = now;
		onReady?.(now);
	}
	/** Something has changed: draws with the next frame; the first picture need not wait for one. */
	function update(): void {
		if (destroyed) return;
		isHandedOver = false;
		setReady(false);
		if (layers.hasPicture) nextFrame();
		else goOn();
	}
	function nextFrame(): void {
		if (pending === 0) pending = requestAnimationFrame(drawFrame);
	}
	/** Nothing moves: what is left to do is done in turns, without waiting for the frames between them. */
	function goOn(): void {
		if (isGoingOn) return;
		isGoingOn = true;
		void nextTask().then(() => {
			isGoingOn = false;
			// A frame that was asked for meanwhile does it all.
			if (!destroyed && pending === 0) draw(performance.now());
		});
	}

	function drawFrame(now: number): void {
		pending = 0;
		camera.advance(now);
		draw(now);
	}

	function draw(now: number): void {
		const { layout } = places;
		if (layout === null || drawing.geometry === null || stage.clientWidth === 0) return;
		// The observer speaks after the frame: drawn for the old size, the picture would be called complete for a moment.
		camera.setScreen(screenOf(stage));
		if (origin !== null) depart(layout, origin);
		const standing = places.at(now) ?? layout;
		const travelling = places.isMoving;
		const shifting = moving || camera.isFlying;
		const start = performance.now();
		// On the way everything must be ready for every frame; and under the hand each frame brings another layout.
		const mayWait = !travelling && waits < MOST_WAITS;
		const isLate = (): boolean => mayWait && performance.now() - start > MOST_AT_ONCE;
		let progress: Progress;
		try {
			const scene = drawing.at(standing, isLate);
			if (scene === null || isLate()) {
				waits++;
				if (shifting) nextFrame();
				else goOn();
				return;
			}
			waits = 0;
			const { ground, top } = scene;
			// Names would jump from place to place with every frame of a journey.
			const shown = travelling ? { ...top, names: [] } : top;
			progress = layers.draw(ground, shown, camera.viewport, shifting, travelling);
		} catch (cause) {
			layers.clear();
			if (onProblem === undefined) throw cause;
			onProblem(cause);
			return;
		}
		if (shifting || travelling || progress === 'fading') nextFrame();
		else if (progress === 'drawing') goOn();
		else if (isHandedOver) setReady(true);
		else {
			// Who is told now would look at the screen before the picture is there.
			isHandedOver = true;
			nextFrame();
		}
	}

	function depart(layout: GraphLayout, from: ReadonlyMap<RegionCode, ScenePoint>): void {
		origin = null;
		if (!canTravel()) return;
		places.arriveFrom(standingAt(layout, from), PASSAGE);
	}
	function standingAt(
		layout: GraphLayout,
		onScreen: ReadonlyMap<RegionCode, ScenePoint>
	): GraphLayout {
		const { viewport } = camera;
		const points = new Map([...onScreen].map(([code, at]) => [code, placeAt(at, viewport)]));
		return layoutFromPlaces(layout, drawing.geometry?.hubs ?? [], points);
	}
	function canTravel(): boolean {
		return !reducedMotion && (drawing.geometry?.lines.length ?? 0) <= MOST_LINES_IN_MOTION;
	}
	function find(point: ScenePoint, reach: number): Target | null {
		const { drawn } = drawing;
		const index = drawing.index();
		if (drawn === null || index === null || places.isMoving || camera.isFlying) return null;
		const { viewport } = camera;
		const { geometry, ink } = drawn.top;
		return hitTest(
			{ geometry, ...ink, look: lookAt(drawn.top, viewport), viewport },
			point,
			reach,
			index.near(viewport, point, reach)
		);
	}
	function setTouch(): void {
		// The browser scrolls with one finger, but never zooms the page over the graph.
		stage.style.touchAction = cooperative ? 'pan-x pan-y' : 'none';
	}

	function measure(): void {
		if (camera.setScreen(screenOf(stage))) update();
	}
	const resizing = new ResizeObserver(measure);
	resizing.observe(stage);
	const endDensity = followDensity(update);
	// The observer first speaks after this turn; a `fit` in it would be computed for a screen without a size.
	measure();
	setTouch();
	const endPointer = followGraphPointer(
		stage,
		{
			find,
			pan(dx, dy) {
				moving = true;
				camera.pan(dx, dy);
				update();
			},
			zoom(factor, at) {
				moving = true;
				camera.zoom(factor, at);
				update();
			},
			rest() {
				moving = false;
				update();
			},
			drag:
				onDrag === undefined
					? null
					: (code, at, phase) => onDrag(code, placeAt(at, camera.viewport), phase),
			isCooperative: () => cooperative
		},
		options
	);

	return {
		show(geometry, statesOf, stillOf) {
			drawing.show(geometry, statesOf, stillOf);
			update();
		},
		setLayout(layout) {
			camera.setFrame(layout, placesOf(layout, whole));
			places.set(layout);
			update();
		},
		setGround(ground) {
			drawing.setGround(ground);
			update();
		},
		setFills(fills) {
			drawing.setFills(fills);
			update();
		},
		highlightPath(codes) {
			drawing.setPath(codes ?? []);
			update();
		},
		setFocus(code) {
			drawing.setFocus(code);
			const point = code === null ? undefined : places.layout?.nodes.get(code);
			if (point !== undefined) camera.reveal(point);
			update();
		},
		setHeld(codes) {
			drawing.setHeld(codes);
			update();
		},
		setCovers(covers) {
			if (drawing.setCovers(covers)) update();
		},
		setCooperativeGestures(on) {
			cooperative = on;
			setTouch();
		},
		setWhole(codes) {
			whole = codes;
			camera.setWhole(placesOf(places.layout, codes));
			update();
		},
		fit(codes) {
			camera.fit(placesOf(places.layout, codes));
			update();
		},
		reset() {
			camera.goHome();
			update();
		},
		zoomIn() {
			camera.zoom(ZOOM_STEP);
			update();
		},
		zoomOut() {
			camera.zoom(1 / ZOOM_STEP);
			update();
		},
		press(key, shift) {
			const step = cameraStep(key, shift);
			if (step === null) return false;
			if ('zoom' in step) camera.zoom(step.zoom);
			else if ('pan' in step) camera.step(...step.pan);
			else camera.goHome();
			update();
			return true;
		},
		curvesOf(target) {
			const { drawn } = drawing;
			if (drawn === null) return [];
			const { viewport } = camera;
			const { geometry, ink } = drawn.top;
			const look = lookAt(drawn.top, viewport);
			return curvesOf(target, { geometry, strokes: ink.strokes, look, viewport });
		},
		paintOn(surface) {
			const { drawn } = drawing;
			if (drawn === null) return null;
			const { viewport } = camera;
			paintWhole(surface, drawn, viewport);
			return viewport;
		},
		project(code) {
			const [point] = pointsOf(places.layout, code);
			return point === undefined ? null : pointOnScreen(point, camera.viewport);
		},
		startFrom(from) {
			origin = from;
			update();
		},
		leaveTo(to) {
			const { layout } = places;
			if (layout === null || !canTravel()) return Promise.resolve();
			return new Promise((resolve) => {
				places.leaveFor(standingAt(layout, to), PASSAGE, resolve);
				update();
			});
		},
		destroy() {
			if (destroyed) return;
			destroyed = true;
			cancelAnimationFrame(pending);
			resizing.disconnect();
			endDensity();
			endPointer();
			places.end();
			layers.destroy();
			stage.remove();
		}
	};
}

function screenOf({ clientWidth, clientHeight }: HTMLElement): ScreenSize {
	return { width: clientWidth, height: clientHeight };
}

function placesOf(layout: GraphLayout | null, codes: readonly RegionCode[]): GraphPoint[] {
	return codes.flatMap((code) => pointsOf(layout, code));
}

/** A list of one, or of none. */
function pointsOf(layout: GraphLayout | null, code: RegionCode): readonly GraphPoint[] {
	const point = layout?.nodes.get(code);
	return point === undefined ? [] : [point];
}
