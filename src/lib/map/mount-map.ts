/** The one door to MapLibre: a container and a scene go in, a handle comes out. */
import { parseRegionCode, type Position, type Region, type RegionCode } from '$lib/domain/region';
import type { Camera } from '$lib/domain/view';
import type { Geometry } from '$lib/scene/geometry';
import { labelCandidates, type LabelCandidate } from '$lib/scene/labels';
import { PALETTES, type Ground } from '$lib/scene/palette';
import type { SceneStates } from '$lib/scene/paint';
import type { Look } from '$lib/scene/look';
import type { ScenePoint, Viewport } from '$lib/scene/mercator';
import type { Curve } from '$lib/scene/curves';
import { roomyMarksOf } from '$lib/scene/mark-room';
import { strokesOf } from '$lib/scene/strokes';
import type { Target } from '$lib/scene/target';
import { curvesOf } from '$lib/scene/tip-place';
import { cameraOfPoints } from '$lib/scene/camera-of-view';
import {
	NO_OBSTACLES,
	obstaclesOn,
	strongOf,
	type Obstacles,
	type Strong
} from '$lib/scene/obstacles';
import { COUNTRY_BOUNDS } from './camera';
import { createMap, type MapSetting } from './create-map';
import { followScale, type FinerLand } from './finer-land';
import { GroundPainter } from './ground';
import { sameBoxes, type Box } from '$lib/scene/box';
import { hitTest } from '$lib/scene/hit-test';
import { LabelCanvas } from './label-canvas';
import { followDensity } from '$lib/turns/follow-density';
import { nextTask } from '$lib/turns/next-task';
import type { MapLand } from '$lib/land/land';
import type { LandScale } from '$lib/land/land-scale';
import { NetworkLayer, viewportOfMap } from './network-layer';
import { followShaderFaults } from './shader-faults';
import { keepStillForPaper } from './paper-still';
import { followPointer, type PointerEvents } from './pointer';
import { REGION_LAYER, seaStyle } from './style';
import { adoptStyleSheet } from './style-sheet';
import { checkWorkers, isWorkerLost, watchWorkers, wireWorker } from './worker';

/**
 * What can go wrong after the map has started. context-lost: the picture is gone until the browser gives its graphics
 * memory back (`onReady(true)` tells), which it need not · graphics: the driver cannot draw it, and it never gets ready ·
 * land, worker: there is none, and the map never gets ready · finer: finer land did not load, the coarser stays · map:
 * MapLibre's own report.
 */
export type MapProblem =
	| { readonly kind: 'context-lost' }
	| { readonly kind: 'graphics' | 'land' | 'worker'; readonly cause: unknown }
	| { readonly kind: 'finer'; readonly cause: unknown }
	| { readonly kind: 'map'; readonly cause: unknown };

export interface MapOptions extends MapSetting, PointerEvents {
	/** Land of the scale `far`. It may still be on its way: the map gets itself ready meanwhile. */
	readonly land: Promise<MapLand>;
	/** Finer land. Called when the map is close enough to show it, again only after a failure. */
	readonly loadFiner: (scale: LandScale) => Promise<MapLand>;
	/** All of them: provinces are named where regions are small, and what is selected is named always. */
	readonly regions: readonly Region[];
	readonly ground: Ground;
	/** true: drawn and idle · false: something has changed and is not drawn to its end yet. */
	readonly onReady?: (ready: boolean) => void;
	readonly onProblem?: (problem: MapProblem) => void;
}

interface StillScene {
	readonly states: SceneStates;
	readonly strong: Strong;
	readonly strokes: Float32Array;
	readonly marks: Float32Array;
}

export interface MapHandle {
	/**
	 * Draws a scene. A geometry seen before costs only the states.
	 * @param still how it stands when nothing is pointed at; the same object as `states` when nothing is
	 * @param pointer what is pointed at: while it is a line, the others step back
	 */
	show(geometry: Geometry, states: SceneStates, still?: SceneStates, pointer?: Target | null): void;
	/** The lines of a target as they lie on the screen now, CSS pixels. */
	curvesOf(target: Target): readonly Curve[];
	/** Hatches regions of which nothing is recorded; an empty list takes the hatching away. */
	markUnrecorded(codes: readonly RegionCode[]): void;
	setGround(ground: Ground): void;
	/** What lies over the map, like buttons, CSS pixels from its upper left corner: no name is written there. */
	setCovers(covers: readonly Box[]): void;
	setCooperativeGestures(on: boolean): void;
	/** Where the camera is now, also on its way. */
	camera(): Camera;
	setCamera(camera: Camera): void;
	/** Moves so that all points are in view; does nothing without points. */
	fit(points: readonly Position[]): void;
	/** The whole country. */
	reset(): void;
	zoomIn(): void;
	zoomOut(): void;
	/** Where a place is on screen, CSS pixels from the upper left corner. */
	project(position: Position): ScenePoint;
	/** May be called twice. */
	destroy(): void;
}

/**
 * Mounts the map.
 * @param container an empty, positioned element with a size; it is left as it was found
 * @throws MapUnavailable when the browser has no WebGL 2; Error when it lets the page have no worker
 */
export function mountMap(container: HTMLElement, options: MapOptions): MapHandle {
	checkWorkers();
	wireWorker();
	adoptStyleSheet();
	let palette = PALETTES[options.ground];
	let covers: readonly Box[] = [];
	let scene: { geometry: Geometry; states: SceneStates } | null = null;
	let labels: readonly LabelCandidate[] = [];
	/** Names of what is pointed at. */
	let pointed: readonly LabelCandidate[] = [];
	/** As the scene stands when nothing is pointed at, for where names stand. */
	let still: StillScene | null = null;
	let ready = false;
	/** Once it has been ready. */
	let stood = false;
	/** What is in view, and stays so when the container changes size; null once the reader has moved. */
	let aim: 'country' | readonly Position[] | null = options.camera === null ? 'country' : null;
	let landed = false;
	/** Once all of the land has been drawn. */
	let whole = false;
	let destroyed = false;
	/** Null until there is land at all. */
	let finer: FinerLand | null = null;

	// MapLibre's own style sheet sets another one on the container.
	const fontFamily = getComputedStyle(container).fontFamily;
	const map = createMap(container, seaStyle(palette), options);
	const endWorkers = watchWorkers((cause) => options.onProblem?.({ kind: 'worker', cause }));
	const network = new NetworkLayer(palette, options.reducedMotion, onFault);
	const ground = new GroundPainter(map, palette, network.id);
	const names = new LabelCanvas(map.getCanvasContainer(), fontFamily);

	function setReady(now: boolean): void {
		if (ready === now) return;
		ready = now;
		stood ||= now;
		options.onReady?.(now);
	}
	function lookAt(next: 'country' | readonly Position[], animate: boolean): void {
		aim = next;
		if (next === 'country') {
			map.fitBounds(COUNTRY_BOUNDS, { padding: options.padding, animate });
			return;
		}
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const { longitude, latitude, zoom } = cameraOfPoints(next, { width, height });
		map.flyTo({ center: [longitude, latitude], zoom, animate });
	}
	function onFault(cause: unknown): void {
		// Not in the middle of what it was doing: whoever hears it may destroy the map.
		void nextTask().then(() => {
			if (!destroyed) options.onProblem?.({ kind: 'graphics', cause });
		});
	}
	function onFinerFailed(cause: unknown): void {
		options.onProblem?.({ kind: 'finer', cause });
		map.triggerRepaint();
	}
	function obstacles(viewport: Viewport, look: Look): Obstacles {
		if (scene === null || still === null) return NO_OBSTACLES;
		const { strokes, marks, strong } = still;
		return obstaclesOn(viewport, look, scene.geometry, strokes, marks, strong, covers);
	}
	function keepStill(geometry: Geometry, states: SceneStates): void {
		if (still?.states === states) return;
		still = {
			states,
			strong: strongOf(geometry, states),
			strokes: strokesOf(geometry, states),
			marks: states === scene?.states ? network.marks : roomyMarksOf(geometry, states)
		};
		labels = labelCandidates(geometry, states, options.regions);
	}
	function find(point: ScenePoint, reach: number): Target | null {
		if (scene === null) return null;
		const viewport = viewportOfMap(map);
		const hit = hitTest(
			{
				geometry: scene.geometry,
				strokes: network.strokes,
				marks: network.marks,
				look: network.look(viewport),
				viewport
			},
			point,
			reach
		);
		return hit ?? regionAt(point);
	}
	function regionAt([x, y]: ScenePoint): Target | null {
		if (!whole) return null;
		const layers = [REGION_LAYER[ground.level]];
		const [feature] = map.queryRenderedFeatures([x, y], { layers });
		const code = parseRegionCode(feature?.properties.code);
		return code === null ? null : { kind: 'region', code };
	}

	// The style is also built again after the graphics context was lost.
	map.on('style.load', () => {
		if (map.getLayer(network.id) === undefined) map.addLayer(network);
		ground.restore(palette);
		if (scene !== null) ground.paint(scene.geometry, scene.states);
	});
	map.on('render', () => {
		// While nobody sees the map yet, it is drawn anew with every piece that comes: names can wait for the last.
		whole ||= landed && map.areTilesLoaded();
		if (!whole) return;
		const viewport = viewportOfMap(map);
		const look = network.look(viewport);
		names.draw(labels, pointed, covers, obstacles, viewport, look, palette, map.getPixelRatio());
	});
	map.on('idle', () =>
		setReady(landed && scene !== null && network.settled && finer?.busy() !== true)
	);
	map.on('webglcontextlost', () => {
		ground.lose();
		setReady(false);
		options.onProblem?.({ kind: 'context-lost' });
	});
	map.on('error', ({ error }) => {
		// Whatever befalls a worker later: what it has made is there. Not asked of the tiles: those that a lost worker was to
		// make count as loaded, and of land that has just come there are none yet.
		const kind = !stood && isWorkerLost(error) ? 'worker' : 'map';
		options.onProblem?.({ kind, cause: error });
	});
	map.on('resize', () => {
		// A panel that opens with a selection makes the container narrower while the camera is on its way there.
		if (aim !== null) lookAt(aim, map.isMoving());
	});
	map.on('moveend', (event) => {
		// Moved by hand, not by `fit`, `reset` or a new size.
		if (event.originalEvent !== undefined || 'byReader' in event) aim = null;
	});
	options.land.then(
		(land) => {
			if (destroyed) return;
			ground.setLand(land);
			if (scene !== null) ground.paint(scene.geometry, scene.states);
			landed = true;
			finer = followScale(map, options.loadFiner, (next) => ground.setLand(next), onFinerFailed);
			map.triggerRepaint();
		},
		(cause: unknown) => {
			if (!destroyed) options.onProblem?.({ kind: 'land', cause });
		}
	);
	const endPointer = followPointer(map, find, options);
	const endStills = keepStillForPaper(map);
	const endDensity = followDensity(() => map.resize());
	const endFaults = followShaderFaults(onFault);

	return {
		show(geometry, states, atRest = states, pointer = null) {
			setReady(false);
			if (scene?.geometry !== geometry) network.setGeometry(geometry);
			const onLine = pointer !== null && pointer.kind !== 'region';
			network.setStates(states, scene === null, onLine);
			scene = { geometry, states };
			keepStill(geometry, atRest);
			pointed =
				states === atRest
					? []
					: labelCandidates(geometry, states, []).filter(({ style }) => style === 'lit');
			ground.paint(geometry, states);
			map.triggerRepaint();
		},
		curvesOf(target) {
			if (scene === null) return [];
			const viewport = viewportOfMap(map);
			const look = network.look(viewport);
			return curvesOf(target, {
				geometry: scene.geometry,
				strokes: network.strokes,
				look,
				viewport
			});
		},
		markUnrecorded(codes) {
			ground.markUnrecorded(codes);
		},
		setGround(name) {
			palette = PALETTES[name];
			setReady(false);
			network.setPalette(palette);
			ground.setPalette(palette);
		},
		setCovers(next) {
			if (sameBoxes(next, covers)) return;
			covers = next;
			setReady(false);
			map.triggerRepaint();
		},
		setCooperativeGestures(on) {
			if (on) map.cooperativeGestures.enable();
			else map.cooperativeGestures.disable();
		},
		camera() {
			const { lng, lat } = map.getCenter();
			return { longitude: lng, latitude: lat, zoom: map.getZoom() };
		},
		setCamera({ longitude, latitude, zoom }) {
			aim = null;
			map.jumpTo({ center: [longitude, latitude], zoom });
		},
		fit(points) {
			if (points.length > 0) lookAt(points, true);
		},
		reset: () => lookAt('country', true),
		zoomIn: () => void map.zoomIn({}, { byReader: true }),
		zoomOut: () => void map.zoomOut({}, { byReader: true }),
		project(position) {
			const { x, y } = map.project([position[0], position[1]]);
			return [x, y];
		},
		destroy() {
			if (destroyed) return;
			destroyed = true;
			endPointer();
			endStills();
			endDensity();
			endFaults();
			endWorkers();
			finer?.end();
			names.destroy();
			map.remove();
		}
	};
}
