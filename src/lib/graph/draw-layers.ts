/** The canvases of a graph: which is drawn when, which is on show, and how one passes into the next. */
import type { Viewport } from '$lib/scene/mercator';
import { NameWriter } from './draw-labels';
import { drawGround, drawTop, runAll, type Ground, type Top } from './draw-picture';
import { Sheet } from './draw-sheet';

/** Milliseconds a frame or turn may spend on the ground: little while the reader moves the picture. */
const BUDGET = { moving: 6, resting: 10 } as const;
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

/** fading: all is drawn, and the old picture has not gone yet. */
export type Progress = 'drawing' | 'fading' | 'done';

interface Drawing<Of> {
	readonly steps: Generator<void, void>;
	readonly of: Of;
}

export class Layers {
	readonly #parent: HTMLElement;
	readonly #still: boolean;
	readonly #writer: NameWriter;
	readonly #topSheet: Sheet;
	#shown: Sheet;
	#spare: Sheet;
	#shownOf: Ground | null = null;
	#drawing: Drawing<Ground> | null = null;
	#fade: Animation | null = null;
	#turnedAt = -Infinity;
	#topOf: Top | null = null;
	/** The first top, while it is drawn part by part. */
	#topDrawing: Drawing<Top> | null = null;
	#topCost = 0;

	/**
	 * @param still no motion (`prefers-reduced-motion`)
	 * @param onEmptied a part of the picture is gone and must be drawn again
	 */
	constructor(parent: HTMLElement, still: boolean, onEmptied: () => void) {
		const forget = (): void => {
			// What is half drawn may have lost its first half.
			this.#drawing = this.#topDrawing = null;
			onEmptied();
		};
		this.#topSheet = new Sheet(0, {}, forget);
		this.#shown = newGroundSheet(forget);
		this.#spare = newGroundSheet(forget);
		this.#parent = parent;
		this.#still = still;
		this.#writer = new NameWriter(getComputedStyle(parent).fontFamily || 'sans-serif');
		parent.append(this.#shown.canvas, this.#spare.canvas, this.#topSheet.canvas);
	}

	/** Whether the reader has all of a picture before them, be it the newest or not. */
	get hasPicture(): boolean {
		return this.#shownOf !== null && this.#topOf !== null;
	}

	/**
	 * Draws a frame, or a part of it. Of the first picture each part has turns of its own: canvases, fonts and code are
	 * made ready by their first use, which together takes longer than any later picture.
	 * @param moving the reader is moving the picture: what is there is shifted rather than drawn
	 * @param whole the ground is drawn in one go, for the frames of a short animation
	 * @returns how far it has come
	 */
	draw(ground: Ground, top: Top, screen: Viewport, moving: boolean, whole: boolean): Progress {
		const start = performance.now();
		const density = globalThis.devicePixelRatio;
		const isFresh = (): boolean =>
			this.#shownOf === ground && this.#shown.isGoodFor(screen, density, moving);
		if (this.#drawing === null && !isFresh()) {
			this.#endFade();
			const sheet = this.#spare.begin(screen, density);
			this.#drawing = {
				steps: drawGround(this.#spare.context, ground, sheet, screen),
				of: ground
			};
			if (this.#shownOf === null && !whole) return 'drawing';
		}
		if (this.#drawing !== null) {
			const end = whole ? Infinity : start + BUDGET[moving ? 'moving' : 'resting'];
			if (this.#advance(this.#drawing, end)) this.#turnOver(this.#drawing.of);
			// A first picture that takes long may be watched as it comes; any other would only keep the compositor busy.
			else if (this.#shownOf === null) this.#spare.show();
		}
		this.#shown.follow(screen);
		this.#spare.follow(screen);
		const inParts = this.#topOf === null && !whole;
		if (inParts && (this.#drawing !== null || performance.now() - start > SWIFT)) return 'drawing';
		const topDone = this.#drawTop(top, screen, moving, inParts);
		if (!topDone || this.#drawing !== null || !isFresh()) return 'drawing';
		return this.#fade === null ? 'done' : 'fading';
	}

	/** Takes the picture away, as when there is nothing that could be drawn. */
	clear(): void {
		this.#drawing = this.#topDrawing = null;
		this.#shownOf = this.#topOf = null;
		for (const sheet of [this.#shown, this.#spare, this.#topSheet]) sheet.hide();
	}

	destroy(): void {
		this.#endFade();
		this.clear();
		for (const { canvas } of [this.#shown, this.#spare, this.#topSheet]) canvas.remove();
	}

	#advance({ steps }: Drawing<Ground>, end: number): boolean {
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

	#drawTop(top: Top, screen: Viewport, moving: boolean, inParts: boolean): boolean {
		const density = globalThis.devicePixelRatio;
		const isGood = this.#topSheet.isGoodFor(screen, density, moving);
		const isFresh = this.#topOf === top && isGood;
		const mayWait = moving && this.#topOf === top && this.#topCost > SWIFT;
		if (!isFresh && !mayWait) {
			const start = performance.now();
			if (this.#topDrawing?.of !== top || !isGood) {
				const sheet = this.#topSheet.begin(screen, density);
				const steps = drawTop(this.#topSheet.context, top, sheet, this.#writer);
				this.#topDrawing = { steps, of: top };
				if (inParts) return false;
			}
			const { steps } = this.#topDrawing;
			if (inParts && steps.next().done !== true) return false;
			runAll(steps);
			this.#topDrawing = null;
			this.#topCost = performance.now() - start;
			this.#topOf = top;
			this.#topSheet.show();
		}
		this.#topSheet.follow(screen);
		return isFresh || !mayWait;
	}
}

function newGroundSheet(onEmptied: () => void): Sheet {
	return new Sheet(OVERLAP, { alpha: false, willReadFrequently: true }, onEmptied);
}
