/** From a placed scene to its two layers: what stays as it is when something is lit, and what is lit. */
import type { RegionCode } from '$lib/domain/region';
import type { Geometry } from '$lib/scene/geometry';
import { MARK_STRIDE } from '$lib/scene/marks';
import { PALETTES, type Ground as GroundName } from '$lib/scene/palette';
import { EMPHASIS, type SceneStates } from '$lib/scene/paint';
import { signedEmphasis, STROKE, STROKE_STRIDE, strokesOf } from '$lib/scene/strokes';
import { namesOf } from './draw-labels';
import { graphMarksOf } from './draw-marks';
import { linesOfPath } from './draw-path';
import type { Ground, Ink, Subject, Top } from './draw-picture';
import { placeGeometry } from './draw-placed';
import { FILL_PALETTES } from './fills';
import { buildGraphIndex, type GraphIndex } from './graph-hit';
import type { GraphLayout } from './graph-layout';

const EMPHASIS_OF_MARK = 1;

/**
 * The ground of a scene: everything as it stands when nothing is lit. Beside a selection that is dimmed, so a region
 * under the pointer changes nothing here.
 */
export function groundOf(subject: Subject, states: SceneStates, ink: Ink): Ground {
	const idle = signedEmphasis(idleEmphasis(states));
	const strokes = ink.strokes.slice();
	for (let at = STROKE.emphasis; at < strokes.length; at += STROKE_STRIDE) {
		if ((strokes[at] ?? 0) > 0) strokes[at] = idle;
	}
	const marks = ink.marks.slice();
	for (let at = 0; at < marks.length; at += MARK_STRIDE) {
		if ((marks[at + EMPHASIS_OF_MARK] ?? 0) > 0) marks[at + EMPHASIS_OF_MARK] = idle;
		marks[at + 3] = 0;
	}
	const { hubs } = subject.geometry;
	states.nodes.visible.forEach((visible, node) => {
		// A selected region of which a filter leaves nothing is drawn in the top layer only.
		if (visible === 0) marks[(hubs.length + node) * MARK_STRIDE] = 0;
	});
	return { ...subject, ink: { strokes, marks } };
}

function idleEmphasis({ lines, nodes, hubs }: SceneStates): number {
	const hasDimmed = [nodes, lines, hubs].some(({ emphasis }) => emphasis.includes(EMPHASIS.dimmed));
	return hasDimmed ? EMPHASIS.dimmed : EMPHASIS.normal;
}

/** Whether two grounds look the same, so that the one on show can stay. */
export function sameGround(a: Ground | null, b: Ground): boolean {
	return (
		a !== null &&
		a.geometry === b.geometry &&
		a.frame === b.frame &&
		a.drawn === b.drawn &&
		a.palette === b.palette &&
		a.fills === b.fills &&
		a.fillOf === b.fillOf &&
		sameNumbers(a.ink.strokes, b.ink.strokes) &&
		sameNumbers(a.ink.marks, b.ink.marks)
	);
}

function sameNumbers(a: Float32Array, b: Float32Array): boolean {
	return a.length === b.length && a.every((value, at) => value === b[at]);
}

export interface Pointed {
	/** Regions of a path from end to end; empty for none. */
	readonly path: readonly RegionCode[];
	/** The region under the keyboard. */
	readonly focus: RegionCode | null;
}

/**
 * The top of a scene: what is lit, selected, focused or part of a path, and the names.
 * @throws Error when two neighbours of the path share no agreement
 */
export function topOf(
	subject: Subject,
	states: SceneStates,
	ink: Ink,
	{ path, focus }: Pointed
): Top {
	const { geometry } = subject;
	const chosen = new Set(focus === null ? [] : [focus]);
	const marksOfCodes = (codes: readonly RegionCode[]): number[] =>
		codes.flatMap((code) => markOf(geometry, code) ?? []);
	const selected = [...states.nodes.selected.keys()]
		.filter((node) => states.nodes.selected[node] === 1)
		.map((node) => geometry.hubs.length + node);
	const pathMarks = marksOfCodes(path);
	const pathLines = linesOfPath(geometry, states, path);
	const strokes = pathLines.length === 0 ? ink.strokes : ink.strokes.slice();
	for (const at of pathLines) strokes[at * STROKE_STRIDE + STROKE.emphasis] = 1;
	return {
		...subject,
		ink: { ...ink, strokes },
		litLines: positions(strokes, STROKE_STRIDE, STROKE.emphasis),
		litMarks: [
			...new Set([...positions(ink.marks, MARK_STRIDE, EMPHASIS_OF_MARK), ...pathMarks])
		].sort((a, b) => a - b),
		pathLines,
		pathMarks,
		selected,
		focused: marksOfCodes([...chosen])[0] ?? null,
		names: namesOf(geometry, states, ink.marks, chosen, new Set(path))
	};
}

/** Where something is lit. */
function positions(numbers: Float32Array, stride: number, offset: number): number[] {
	const found: number[] = [];
	for (let at = offset; at < numbers.length; at += stride) {
		if ((numbers[at] ?? 0) > 0) found.push((at - offset) / stride);
	}
	return found;
}

function markOf({ hubs, nodeByCode }: Geometry, code: RegionCode): number | null {
	const node = nodeByCode.get(code);
	return node === undefined ? null : hubs.length + node;
}

interface DrawnScene {
	readonly ground: Ground;
	readonly top: Top;
}

/** Remembers what of a scene has been worked out, and works out again only what has changed. */
export class SceneDrawing {
	#scene: { readonly geometry: Geometry; readonly states: SceneStates; readonly ink: Ink } | null =
		null;
	#groundName: GroundName;
	#fills: ReadonlyMap<RegionCode, number> | null = null;
	#fillOf: readonly (number | undefined)[] = [];
	#path: readonly RegionCode[] = [];
	#focus: RegionCode | null = null;
	#placed: {
		readonly geometry: Geometry;
		readonly layout: GraphLayout;
		readonly of: Geometry;
	} | null = null;
	#drawn: DrawnScene | null = null;
	#index: { readonly of: Ground; readonly index: GraphIndex } | null = null;
	/** Something has changed since `#drawn`. */
	#stale = true;

	constructor(ground: GroundName) {
		this.#groundName = ground;
	}

	/** Of the scene to be shown, not placed. */
	get geometry(): Geometry | null {
		return this.#scene?.geometry ?? null;
	}

	/** What was worked out last; null before the first time and when it failed. */
	get drawn(): DrawnScene | null {
		return this.#drawn;
	}

	show(geometry: Geometry, states: SceneStates): void {
		if (geometry !== this.geometry) {
			this.#path = [];
			this.#fillOf = fillsOf(geometry, this.#fills);
		}
		const ink = { strokes: strokesOf(geometry, states), marks: graphMarksOf(geometry, states) };
		this.#scene = { geometry, states, ink };
		this.#stale = true;
	}

	setGround(ground: GroundName): void {
		this.#groundName = ground;
		this.#stale = true;
	}

	setFills(fills: ReadonlyMap<RegionCode, number> | null): void {
		this.#fills = fills;
		if (this.geometry !== null) this.#fillOf = fillsOf(this.geometry, fills);
		this.#stale = true;
	}

	/** @throws Error when two neighbours of the path share no agreement in the scene */
	setPath(codes: readonly RegionCode[]): void {
		if (this.#scene !== null) linesOfPath(this.#scene.geometry, this.#scene.states, codes);
		this.#path = codes;
		this.#stale = true;
	}

	setFocus(code: RegionCode | null): void {
		this.#focus = code;
		this.#stale = true;
	}

	/**
	 * The layers of the scene in a layout; the ground is the same object as before when it looks the same.
	 * @throws Error when there is no scene, or layout and geometry do not fit together; see `placeGeometry`
	 */
	at(layout: GraphLayout): DrawnScene {
		if (this.#scene === null) throw new Error('There is no scene to draw yet.');
		const last = this.#drawn;
		if (!this.#stale && last !== null && this.#placed?.layout === layout) return last;
		this.#drawn = null;
		const { geometry, states, ink } = this.#scene;
		const placed = this.#place(geometry, layout);
		const subject: Subject = {
			geometry: placed,
			frame: layout,
			drawn: states.drawn,
			palette: PALETTES[this.#groundName],
			fills: FILL_PALETTES[this.#groundName],
			fillOf: this.#fillOf
		};
		const ground = groundOf(subject, states, ink);
		const top = topOf(subject, states, ink, { path: this.#path, focus: this.#focus });
		this.#drawn = {
			ground: last !== null && sameGround(last.ground, ground) ? last.ground : ground,
			top
		};
		this.#stale = false;
		return this.#drawn;
	}

	/** The spatial index of what was worked out last, for the hit test. */
	index(): GraphIndex | null {
		if (this.#drawn === null) return null;
		const { ground, top } = this.#drawn;
		if (this.#index?.of !== ground) {
			const index = buildGraphIndex(top.geometry, top.ink.strokes, top.ink.marks);
			this.#index = { of: ground, index };
		}
		return this.#index.index;
	}

	#place(geometry: Geometry, layout: GraphLayout): Geometry {
		if (this.#placed?.of !== geometry || this.#placed.layout !== layout) {
			this.#placed = { geometry: placeGeometry(geometry, layout), layout, of: geometry };
		}
		return this.#placed.geometry;
	}
}

function fillsOf(
	{ nodes }: Geometry,
	fills: ReadonlyMap<RegionCode, number> | null
): (number | undefined)[] {
	return nodes.map(({ region }) => fills?.get(region.code));
}
