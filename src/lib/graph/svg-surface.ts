/** A surface that keeps what is drawn on it as SVG, for files: the same drawing as on screen, not a second one. */
import { escapeMarkup } from '$lib/markup/escape-markup';
import { pathRound } from 'd3-path';
import type { Surface } from './surface';

/** Decimals of a CSS pixel. */
const DIGITS = 1;

export class SvgSurface implements Surface {
	globalAlpha = 1;
	fillStyle: string = '#000';
	strokeStyle: string = '#000';
	lineWidth = 1;
	lineCap: CanvasLineCap = 'butt';
	lineJoin: CanvasLineJoin = 'miter';
	font = '';
	textAlign: CanvasTextAlign = 'start';
	textBaseline: CanvasTextBaseline = 'alphabetic';
	readonly #measure: Surface['measureText'];
	readonly #elements: string[] = [];
	#path = pathRound(DIGITS);
	#dashes: readonly number[] = [];

	/** @param measure measures a text in a font, as a canvas does */
	constructor(measure: (text: string, font: string) => TextMetrics) {
		this.#measure = (text) => measure(text, this.font);
	}

	/** Elements, in drawing order. */
	get content(): string {
		return this.#elements.join('');
	}

	beginPath(): void {
		this.#path = pathRound(DIGITS);
	}
	moveTo(x: number, y: number): void {
		this.#path.moveTo(x, y);
	}
	lineTo(x: number, y: number): void {
		this.#path.lineTo(x, y);
	}
	quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
		this.#path.quadraticCurveTo(cx, cy, x, y);
	}
	arc(x: number, y: number, radius: number, start: number, end: number): void {
		this.#path.arc(x, y, radius, start, end);
	}
	closePath(): void {
		this.#path.closePath();
	}

	stroke(): void {
		const cap = this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`;
		this.#add(`path d="${this.#path}" fill="none"${this.#stroke}${cap}`);
	}
	fill(): void {
		this.#add(`path d="${this.#path}"${this.#fill}`);
	}
	fillRect(x: number, y: number, width: number, height: number): void {
		this.#add(`rect x="${x}" y="${y}" width="${width}" height="${height}"${this.#fill}`);
	}
	/** What lies below stays: one file holds the layers that are canvases of their own on screen. */
	clearRect(): void {
		return;
	}
	setLineDash(dashes: Iterable<number>): void {
		this.#dashes = [...dashes];
	}

	strokeText(text: string, x: number, y: number): void {
		this.#write(text, x, y, ` fill="none"${this.#stroke} stroke-linejoin="${this.lineJoin}"`);
	}
	fillText(text: string, x: number, y: number): void {
		this.#write(text, x, y, this.#fill);
	}
	measureText(text: string): TextMetrics {
		return this.#measure(text);
	}

	/** @throws Error for a way of placing text that no drawing of ours uses: it would land elsewhere than on screen */
	#write(text: string, x: number, y: number, paint: string): void {
		if (this.textAlign !== 'center' || this.textBaseline !== 'middle') {
			throw new Error(
				`Text is placed by its middle here, not by ${this.textAlign} and ${this.textBaseline}.`
			);
		}
		const [, weight, size] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? [];
		this.#add(
			`text x="${x.toFixed(DIGITS)}" y="${y.toFixed(DIGITS)}" text-anchor="middle" dominant-baseline="central"` +
				` font-weight="${weight ?? 400}" font-size="${size ?? 12}"${paint}`,
			escapeMarkup(text)
		);
	}

	get #fill(): string {
		return ` fill="${escapeMarkup(this.fillStyle)}"`;
	}
	get #stroke(): string {
		const dashes =
			this.#dashes.length === 0
				? ''
				: ` stroke-dasharray="${this.#dashes.map((dash) => Number(dash.toFixed(1))).join(' ')}"`;
		return ` stroke="${escapeMarkup(this.strokeStyle)}" stroke-width="${Number(this.lineWidth.toFixed(2))}"${dashes}`;
	}

	#add(element: string, text?: string): void {
		const alpha = this.globalAlpha < 1 ? ` opacity="${Number(this.globalAlpha.toFixed(3))}"` : '';
		this.#elements.push(
			text === undefined ? `<${element}${alpha}/>` : `<${element}${alpha}>${text}</text>`
		);
	}
}
