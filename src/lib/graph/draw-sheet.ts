/**
 * A canvas that is drawn for one camera and then moved about by the compositor: while the reader pans or zooms, what was
 * drawn is shifted and stretched, which costs the page nothing.
 */
import type { Viewport } from '$lib/scene/mercator';

/** Bitmaps are held below this many pixels: a wall screen at full density would not fit into memory. */
const MOST_PIXELS = 7e6;
const SHARPEST = 3;

export class Sheet {
	readonly canvas = document.createElement('canvas');
	readonly context: CanvasRenderingContext2D;
	readonly #overlap: number;
	/** How far the picture goes beyond each edge of the screen, CSS pixels. */
	#margin = 0;
	#drawnFor: Viewport | null = null;
	#ratio = 1;
	#density = 0;

	/**
	 * @param overlap how much is drawn beyond each edge of the screen, as a share of its shorter side
	 * @param settings `willReadFrequently` keeps the bitmap where the page draws it itself, so that a long drawing can be
	 *   cut into pieces of a known length
	 * @param onEmptied the browser has lost the bitmap, as when the graphics start anew, and given an empty one
	 * @throws Error when the browser has no canvas
	 */
	constructor(overlap: number, settings: CanvasRenderingContext2DSettings, onEmptied: () => void) {
		this.#overlap = overlap;
		const context = this.canvas.getContext('2d', settings);
		if (context === null) throw new Error('This browser cannot draw on a canvas.');
		this.context = context;
		this.canvas.addEventListener('contextrestored', () => {
			this.#drawnFor = null;
			onEmptied();
		});
		Object.assign(this.canvas.style, {
			position: 'absolute',
			left: '0',
			top: '0',
			transformOrigin: '0 0',
			// A layer of its own: else each step of a movement would paint the bitmap into the page again.
			willChange: 'transform',
			visibility: 'hidden',
			pointerEvents: 'none'
		});
	}

	/**
	 * Makes the canvas ready to be drawn on for a viewport of the screen.
	 * @returns the viewport of the sheet, which is larger by its margin
	 */
	begin(screen: Viewport, density: number): Viewport {
		const margin = Math.round(this.#overlap * Math.min(screen.width, screen.height));
		this.#margin = margin;
		const width = screen.width + 2 * margin;
		const height = screen.height + 2 * margin;
		this.#density = density;
		this.#ratio = ratioFor(width, height, density);
		const columns = Math.max(1, Math.round(width * this.#ratio));
		const rows = Math.max(1, Math.round(height * this.#ratio));
		if (this.canvas.width !== columns || this.canvas.height !== rows) {
			this.canvas.width = columns;
			this.canvas.height = rows;
			this.canvas.style.width = `${columns / this.#ratio}px`;
			this.canvas.style.height = `${rows / this.#ratio}px`;
		}
		this.#drawnFor = screen;
		this.context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
		return {
			...screen,
			width,
			height,
			originX: screen.originX + margin,
			originY: screen.originY + margin
		};
	}

	/** Whether, moved to a viewport, the sheet would still show it well, see `canStandFor`. */
	isGoodFor(screen: Viewport, density: number, moving: boolean): boolean {
		const drawn = this.#drawnFor;
		if (drawn === null || density !== this.#density) return false;
		return canStandFor(drawn, screen, this.#margin, this.#ratio, moving);
	}

	/** Moves what is drawn to where a viewport has it. */
	follow(screen: Viewport): void {
		const drawn = this.#drawnFor;
		if (drawn === null) return;
		const stretch = screen.scale / drawn.scale;
		const x = screen.originX - stretch * (drawn.originX + this.#margin);
		const y = screen.originY - stretch * (drawn.originY + this.#margin);
		// Between device pixels a bitmap would be smeared.
		const snap = (value: number): number =>
			stretch === 1 ? Math.round(value * this.#ratio) / this.#ratio : value;
		this.canvas.style.transform = `translate(${snap(x)}px, ${snap(y)}px) scale(${stretch})`;
	}

	show(): void {
		this.canvas.style.visibility = 'visible';
	}

	hide(): void {
		this.canvas.style.visibility = 'hidden';
	}
}

/**
 * Whether what is drawn for one viewport can stand for another.
 * @param margin drawn beyond each edge, CSS pixels; some of it must be left
 * @param ratio device pixels per CSS pixel
 * @param moving sharp enough for a picture on its way. At rest it must look as if it had been drawn there: else a view
 *   would look different after each way that leads to it
 */
export function canStandFor(
	drawn: Viewport,
	screen: Viewport,
	margin: number,
	ratio: number,
	moving: boolean
): boolean {
	if (drawn.width !== screen.width || drawn.height !== screen.height) return false;
	const shifts = [screen.originX - drawn.originX, screen.originY - drawn.originY];
	if (shifts.some((shift) => Math.abs(shift) > margin * 0.7)) return false;
	if (moving) return Math.abs(screen.scale / drawn.scale - 1) <= 1e-6;
	return screen.scale === drawn.scale && shifts.every((shift) => isWhole(shift * ratio));
}

/** But for what adding and subtracting has left. */
function isWhole(pixels: number): boolean {
	return Math.abs(pixels - Math.round(pixels)) < 1e-3;
}

/** Device pixels per CSS pixel: as the screen has them, within what memory and eyes can use. */
export function ratioFor(width: number, height: number, density: number): number {
	const affordable = Math.sqrt(MOST_PIXELS / (width * height));
	return Math.max(1, Math.min(density, SHARPEST, affordable));
}
