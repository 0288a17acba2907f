/** What a caller says to a drawn graph, and hears from it. */
import type { RegionCode } from '$lib/domain/region';
import type { Curve } from '$lib/scene/curves';
import type { Geometry } from '$lib/scene/geometry';
import type { Target } from '$lib/scene/target';
import type { ScenePoint } from '$lib/scene/mercator';
import type { Ground } from '$lib/scene/palette';
import type { SceneStates } from '$lib/scene/paint';
import type { Box } from '$lib/scene/box';
import type { Padding, ScreenSize } from '$lib/scene/fit';
import type { GraphLayout, GraphPoint } from './graph-layout';
import type { DragPhase, GraphPointerEvents } from './graph-pointer';
import type { Surface } from './surface';

export interface GraphOptions extends GraphPointerEvents {
	readonly ground: Ground;
	readonly padding: Padding;
	/** Page scroll has precedence: two fingers, or a key and the wheel, move the graph. For narrow screens and embeds. */
	readonly cooperativeGestures: boolean;
	readonly reducedMotion: boolean;
	/** true: drawn and idle · false: something has changed and is not drawn to its end yet. */
	readonly onReady?: (ready: boolean) => void;
	/**
	 * A region is dragged; `point` in layout units. The graph itself moves nothing: the caller gives it another layout.
	 * Without this, a drag that begins on a region moves the picture.
	 */
	readonly onDrag?: (code: RegionCode, point: GraphPoint, phase: DragPhase) => void;
	/** Layout and geometry do not fit together; nothing is drawn until they do. Without this, the error is thrown. */
	readonly onProblem?: (cause: unknown) => void;
}

export interface GraphHandle {
	/**
	 * Draws a scene, in places that come from `setLayout`. Both may change in one turn, in any order.
	 * @param statesOf called when it is the scene's turn to be drawn: a press is answered before that
	 * @param stillOf how things stand when nothing is pointed at: the names follow that; the same unless given
	 */
	show(geometry: Geometry, statesOf: () => SceneStates, stillOf?: () => SceneStates): void;
	setLayout(layout: GraphLayout): void;
	setGround(ground: Ground): void;
	/** The fill of each region, an index into `FillPalette.fills`; until then all have one colour. */
	setFills(fills: ReadonlyMap<RegionCode, number>): void;
	/**
	 * Points out a path from region to region; null takes it away, and so does another geometry. A path of which two
	 * neighbours share no agreement in the scene is a problem when it is drawn, see `onProblem`.
	 */
	highlightPath(codes: readonly RegionCode[] | null): void;
	/** Marks the region that the keyboard is on, and brings it into view. */
	setFocus(code: RegionCode | null): void;
	/** Marks the regions that are held in place. */
	setHeld(codes: readonly RegionCode[]): void;
	/** What lies over the picture, like buttons, CSS pixels from its upper left corner: no name is written there. */
	setCovers(covers: readonly Box[]): void;
	setCooperativeGestures(on: boolean): void;
	/** Moves so that all these regions are in view; does nothing when the layout holds none of them. */
	fit(codes: readonly RegionCode[]): void;
	/** What is everything there is to see: the camera shows no more unless it is moved. Empty for the whole graph. */
	setWhole(codes: readonly RegionCode[]): void;
	/** Everything. */
	reset(): void;
	zoomIn(): void;
	zoomOut(): void;
	/** Moves the camera by a key (+, −, 0, Shift with an arrow); false for any other, which is then the caller's. */
	press(key: string, shift: boolean): boolean;
	/** The lines of a target as they lie on the screen now, CSS pixels. */
	curvesOf(target: Target): readonly Curve[];
	/**
	 * Draws what is on screen now on another surface: no buttons lie over that, and no keyboard is on it.
	 * @returns the size it was drawn for, CSS pixels; null while there is no picture
	 */
	paintOn(surface: Surface): ScreenSize | null;
	/** Where a region stands on screen, CSS pixels from the upper left corner; null for one that is not there. */
	project(code: RegionCode): ScenePoint | null;
	/**
	 * Lets every region travel from a place on screen to its place in the graph: from the map, as the reader sees it.
	 * @param places CSS pixels from the upper left corner; what is not in it stays where it is
	 */
	startFrom(places: ReadonlyMap<RegionCode, ScenePoint>): void;
	/** The way back; resolves when all have arrived, at once under reduced motion. */
	leaveTo(places: ReadonlyMap<RegionCode, ScenePoint>): Promise<void>;
	/** May be called twice. */
	destroy(): void;
}
