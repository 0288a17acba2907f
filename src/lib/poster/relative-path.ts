/**
 * Writes SVG path data in few characters: whole numbers, each counted from the last, in steps of a fraction of a pixel.
 * d3-geo draws into it as into a canvas. Rounding is of the place, not of the step, so errors never add up.
 */
import type { GeoContext } from 'd3-geo';

export class RelativePath implements GeoContext {
	readonly #step: number;
	#text = '';
	/** Where the pen is, in steps, and where the shape began. */
	#x = 0;
	#y = 0;
	#startX = 0;
	#startY = 0;
	/** Command whose repetition goes without saying. */
	#command = '';

	/** @param step CSS pixels per unit of the numbers: the element that holds the path is scaled by it */
	constructor(step: number) {
		this.#step = step;
	}

	/** The path data; empty when nothing was drawn. */
	get text(): string {
		return this.#text;
	}

	moveTo(x: number, y: number): void {
		// A small m at the very beginning counts from the corner; after a large one the lines that follow would too.
		this.#write('m', [x, y], true);
		// What follows a move without a command is a line.
		this.#command = 'l';
		this.#startX = this.#x;
		this.#startY = this.#y;
	}

	lineTo(x: number, y: number): void {
		if (this.#steps(x) === this.#x && this.#steps(y) === this.#y) return;
		this.#write('l', [x, y]);
	}

	/** A quadratic Bézier curve from the pen to (x, y). */
	curveTo(controlX: number, controlY: number, x: number, y: number): void {
		this.#write('q', [controlX, controlY, x, y]);
	}

	closePath(): void {
		if (this.#command === 'z' || this.#text === '') return;
		this.#text += 'z';
		this.#command = 'z';
		this.#x = this.#startX;
		this.#y = this.#startY;
	}

	/** Land and lines hold no arcs; d3-geo draws points with them. */
	arc(): void {
		throw new Error('The poster draws no arcs: a point has come where land was expected.');
	}

	beginPath(): void {
		this.#text = '';
		this.#command = '';
		this.#x = this.#y = this.#startX = this.#startY = 0;
	}

	#steps(pixels: number): number {
		return Math.round(pixels / this.#step);
	}

	#write(command: string, coordinates: readonly number[], always = false): void {
		let text = always || command !== this.#command ? command : '';
		let first = text !== '';
		let [x, y] = [0, 0];
		coordinates.forEach((value, at) => {
			const place = this.#steps(value);
			const number = place - (at % 2 === 0 ? this.#x : this.#y);
			text += first || number < 0 ? String(number) : ` ${number}`;
			first = false;
			if (at % 2 === 0) x = place;
			else y = place;
		});
		this.#text += text;
		this.#command = command;
		this.#x = x;
		this.#y = y;
	}
}
