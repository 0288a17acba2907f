/** The scene that a graph shows: remembers what has been worked out, and works out again only what has changed. */
import type { RegionCode } from '$lib/domain/region';
import { sameBoxes, type Box } from '$lib/scene/box';
import type { Geometry } from '$lib/scene/geometry';
import { PALETTES, type Ground as GroundName } from '$lib/scene/palette';
import type { SceneStates } from '$lib/scene/paint';
import { strokesOf } from '$lib/scene/strokes';
import { groundOf, sameGround, topOf } from './draw-content';
import { graphMarksOf } from './draw-marks';
import type { Ground, Ink, Subject, Top } from './draw-picture';
import { placeGeometry } from './draw-placed';
import { FILL_PALETTES } from './fills';
import { buildGraphIndex, type GraphIndex } from './graph-hit';
import type { GraphLayout } from './graph-layout';

interface DrawnScene {
	readonly ground: Ground;
	readonly top: Top;
}

/** Asked between two steps of the work; true leaves the rest for later. */
export type IsLate = () => boolean;

export class SceneDrawing {
	#asked: {
		readonly geometry: Geometry;
		readonly statesOf: () => SceneStates;
		readonly stillOf: () => SceneStates;
	} | null = null;
	/** How things stand in what is asked for, once that has been worked out, and the ink they take. */
	#states: SceneStates | null = null;
	#still: SceneStates | null = null;
	#ink: Ink | null = null;
	#groundName: GroundName;
	#fills: ReadonlyMap<RegionCode, number> = new Map();
	#fillOf: readonly (number | undefined)[] = [];
	#path: readonly RegionCode[] = [];
	#focus: RegionCode | null = null;
	#held: readonly RegionCode[] = [];
	#covers: readonly Box[] = [];
	#drawn: DrawnScene | null = null;
	/** What `#drawn` was worked out for: another layout may be placed already, and not be drawn because it got late. */
	#drawnIn: GraphLayout | null = null;
	#index: { readonly of: Ground; readonly index: GraphIndex } | null = null;
	/** Something has changed since `#drawn`. */
	#stale = true;

	constructor(ground: GroundName) {
		this.#groundName = ground;
	}

	/** Of the scene to be shown, not placed. */
	get geometry(): Geometry | null {
		return this.#asked?.geometry ?? null;
	}

	/** What was worked out last; null before the first time and when it failed. */
	get drawn(): DrawnScene | null {
		return this.#drawn;
	}

	/**
	 * @param statesOf worked out when the scene is drawn
	 * @param stillOf the same when nothing is pointed at
	 */
	show(geometry: Geometry, statesOf: () => SceneStates, stillOf = statesOf): void {
		if (geometry !== this.geometry) {
			this.#path = [];
			this.#fillOf = fillsOf(geometry, this.#fills);
		}
		this.#asked = { geometry, statesOf, stillOf };
		this.#states = this.#still = this.#ink = null;
		this.#stale = true;
	}

	setGround(ground: GroundName): void {
		this.#groundName = ground;
		this.#stale = true;
	}

	setFills(fills: ReadonlyMap<RegionCode, number>): void {
		this.#fills = fills;
		if (this.geometry !== null) this.#fillOf = fillsOf(this.geometry, fills);
		this.#stale = true;
	}

	setPath(codes: readonly RegionCode[]): void {
		this.#path = codes;
		this.#stale = true;
	}

	setFocus(code: RegionCode | null): void {
		this.#focus = code;
		this.#stale = true;
	}

	setHeld(codes: readonly RegionCode[]): void {
		this.#held = codes;
		this.#stale = true;
	}

	/** @returns whether something else is covered than before */
	setCovers(covers: readonly Box[]): boolean {
		if (sameBoxes(covers, this.#covers)) return false;
		this.#covers = covers;
		return (this.#stale = true);
	}

	/**
	 * The layers of the scene in a layout, worked out step by step; the ground is the same object as before when it
	 * looks the same.
	 * @returns null when it got late; what has been worked out is kept for the next call
	 * @throws Error when there is no scene; when layout and geometry do not fit together, see `placeGeometry`; when two
	 *   neighbours of the path share no agreement in the scene
	 */
	at(layout: GraphLayout, isLate: IsLate): DrawnScene | null {
		try {
			return this.#workOut(layout, isLate);
		} catch (cause) {
			this.#drawn = null;
			throw cause;
		}
	}

	#workOut(layout: GraphLayout, isLate: IsLate): DrawnScene | null {
		if (this.#asked === null) throw new Error('There is no scene to draw yet.');
		const last = this.#drawn;
		if (!this.#stale && last !== null && this.#drawnIn === layout) return last;
		const { geometry, statesOf, stillOf } = this.#asked;
		const states = (this.#states ??= statesOf());
		if (isLate()) return null;
		const still = (this.#still ??= stillOf === statesOf ? states : stillOf());
		if (still !== states && isLate()) return null;
		const ink = (this.#ink ??= {
			strokes: strokesOf(geometry, states),
			marks: graphMarksOf(geometry, states)
		});
		if (isLate()) return null;
		const here = place(geometry, layout);
		if (isLate()) return null;
		const subject: Subject = {
			geometry: here,
			frame: layout,
			drawn: states.drawn,
			palette: PALETTES[this.#groundName],
			fills: FILL_PALETTES[this.#groundName],
			fillOf: this.#fillOf
		};
		const ground = groundOf(subject, states, ink);
		const pointed = { path: this.#path, focus: this.#focus, held: this.#held };
		const top = topOf(subject, states, ink, pointed, this.#covers, still);
		this.#drawn = {
			ground: last !== null && sameGround(last.ground, ground) ? last.ground : ground,
			top
		};
		this.#drawnIn = layout;
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
}

/** By layout, the last scene that was put there: who comes back to the graph finds it placed. */
const placed = new WeakMap<GraphLayout, { readonly of: Geometry; readonly geometry: Geometry }>();

function place(geometry: Geometry, layout: GraphLayout): Geometry {
	const known = placed.get(layout);
	if (known?.of === geometry) return known.geometry;
	const now = placeGeometry(geometry, layout);
	placed.set(layout, { of: geometry, geometry: now });
	return now;
}

function fillsOf(
	{ nodes }: Geometry,
	fills: ReadonlyMap<RegionCode, number>
): (number | undefined)[] {
	return nodes.map(({ region }) => fills.get(region.code));
}
