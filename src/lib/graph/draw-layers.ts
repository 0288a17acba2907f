/** The canvases of a graph: which is drawn when, which is on show, and how one passes into the next. */
import type { Viewport } from '$lib/scene/mercator';
import { NameWriter } from './draw-labels';
import { drawGround, drawTop, type Ground, type Top } from './draw-picture';
import { Sheet } from './draw-sheet';

/** Milliseconds a frame may spend on the ground: little while the reader moves the picture, more before there is one. */
const BUDGET = { moving: 6, resting: 11, first: 20 } as const;
/** Milliseconds: a top that took longer is not drawn again with every frame of a movement. */
const SWIFT = 5;
/** Paths between two looks at the clock; at each the browser is made to draw what it was told. */
const PATHS_PER_LOOK = 20;
/** How long the old picture shines through, milliseconds. */
const FADE = 200;
/** Pictures that follow each other faster than this, as while a region is dragged, do not fade, milliseconds. */
const RAPID = 250;
/** How far the ground goes beyond the screen: so far the reader can drag it before it is drawn again. */
const OVERLAP = 0.2;

interface Drawing {
	readonly steps: Generator<void, void>;
	readonly of: Ground;
}

export class Layers {
	readonly #parent: HTMLElement;
	readonly #still: boolean;
	readonly #writer: NameWriter;
	readonly #topSheet = new Sheet(0, {});
	#shown = newGroundSheet();
	#spare = newGroundSheet();
	#shownOf: Ground | null = null;
	#drawing: Drawing | null = null;
	#fade: Animation | null = null;
	#turnedAt = -Infinity;
	#topOf: Top | null = null;
	#topCost = 0;

	/** @param still no motion (`prefers-reduced-motion`) */
	constructor(parent: HTMLElement, still: boolean) {
		this.#parent = parent;
		this.#still = still;
		this.#writer = new NameWriter(getComputedStyle(parent).fontFamily || 'sans-serif');
		parent.append(this.#shown.canvas, this.#spare.canvas, this.#topSheet.canvas);
	}

	/**
	 * Draws a frame, or a part of it.
	 * @param moving the reader is moving the picture: what is there is shifted rather than drawn
	 * @param whole the ground is drawn in one go, for the frames of a short animation
	 * @returns whether everything is drawn as asked, to the end
	 */
	draw(ground: Ground, top: Top, screen: Viewport, moving: boolean, whole: boolean): boolean {
		const start = performance.now();
		const density = globalThis.devicePixelRatio;
		const isFresh = this.#shownOf === ground && this.#shown.isGoodFor(screen, density);
		if (this.#drawing === null && !isFresh) {
			this.#endFade();
			const sheet = this.#spare.begin(screen, density);
			this.#drawing = {
				steps: drawGround(this.#spare.context, ground, sheet, screen),
				of: ground
			};
			// The first picture may be watched as it comes.
			if (this.#shownOf === null) this.#spare.show();
		}
		if (this.#drawing !== null) {
			const pace = this.#shownOf === null ? 'first' : moving ? 'moving' : 'resting';
			const end = whole ? Infinity : start + BUDGET[pace];
			if (this.#advance(this.#drawing, end)) this.#turnOver(this.#drawing.of);
		}
		this.#shown.follow(screen);
		this.#spare.follow(screen);
		// The first names and the first ground are dear: each has frames of its own.
		if (this.#topOf === null && !whole && performance.now() - start > SWIFT) return false;
		const topDone = this.#drawTop(top, screen, moving, density);
		return (
			topDone &&
			this.#drawing === null &&
			this.#shownOf === ground &&
			this.#shown.isGoodFor(screen, density) &&
			this.#fade === null
		);
	}

	/** Takes the picture away, as when there is nothing that could be drawn. */
	clear(): void {
		this.#drawing = null;
		this.#shownOf = this.#topOf = null;
		for (const sheet of [this.#shown, this.#spare, this.#topSheet]) sheet.hide();
	}

	destroy(): void {
		this.#endFade();
		this.clear();
		for (const { canvas } of [this.#shown, this.#spare, this.#topSheet]) canvas.remove();
	}

	#advance({ steps }: Drawing, end: number): boolean {
		for (let path = 1; ; path++) {
			if (steps.next().done === true) return true;
			if (path % PATHS_PER_LOOK !== 0 || end === Infinity) continue;
			// Reading a pixel makes the browser draw now rather than all at once after the last piece.
			this.#spare.context.getImageData(0, 0, 1, 1);
			if (performance.now() >= end) return false;
		}
	}

	/** Shows what has been drawn; another content fades in over the old one. */
	#turnOver(of: Ground): void {
		const now = performance.now();
		const isNew = this.#shownOf !== null && this.#shownOf !== of;
		const fades = !this.#still && isNew && now - this.#turnedAt > RAPID;
		this.#turnedAt = now;
		this.#drawing = null;
		[this.#shown, this.#spare] = [this.#spare, this.#shown];
		this.#shownOf = of;
		this.#parent.insertBefore(this.#shown.canvas, this.#topSheet.canvas);
		this.#shown.show();
		if (!fades) {
			this.#spare.hide();
			return;
		}
		this.#fade = this.#shown.canvas.animate([{ opacity: 0 }, { opacity: 1 }], FADE);
		this.#fade.onfinish = () => this.#endFade();
	}

	#endFade(): void {
		if (this.#fade === null) return;
		this.#fade.onfinish = null;
		this.#fade.cancel();
		this.#fade = null;
		this.#spare.hide();
	}

	#drawTop(top: Top, screen: Viewport, moving: boolean, density: number): boolean {
		const isFresh = this.#topOf === top && this.#topSheet.isGoodFor(screen, density);
		const mayWait = moving && this.#topOf === top && this.#topCost > SWIFT;
		if (!isFresh && !mayWait) {
			const start = performance.now();
			drawTop(this.#topSheet.context, top, this.#topSheet.begin(screen, density), this.#writer);
			this.#topCost = performance.now() - start;
			this.#topOf = top;
			this.#topSheet.show();
		}
		this.#topSheet.follow(screen);
		return isFresh || !mayWait;
	}
}

function newGroundSheet(): Sheet {
	return new Sheet(OVERLAP, { alpha: false, willReadFrequently: true });
}
