/** Names above the map, on a canvas of their own: the system's own letters, sharp, and placed again with every frame. */
import {
	FIGURE_GAP,
	placeLabels,
	type LabelCandidate,
	type LabelStyle,
	type PlacedLabel
} from '$lib/scene/labels';
import { NAME_STYLE } from '$lib/scene/name-style';
import type { Look } from '$lib/scene/look';
import type { Viewport } from '$lib/scene/mercator';
import type { Box } from '$lib/scene/box';
import type { Obstacles } from '$lib/scene/obstacles';
import type { Palette } from '$lib/scene/palette';

export class LabelCanvas {
	readonly #canvas = document.createElement('canvas');
	readonly #context = this.#canvas.getContext('2d');
	readonly #widths = new Map<string, number>();
	readonly #family: string;
	/** What was drawn last: most frames change nothing here, and writing is dear. */
	#last: readonly unknown[] = [];
	/** Names as they stand when nothing is pointed at, and what they were placed for. */
	#standing: { readonly of: readonly unknown[]; readonly names: readonly PlacedLabel[] } = {
		of: [],
		names: []
	};

	/**
	 * @param parent positioned element that the canvas is to cover
	 * @param fontFamily as in CSS
	 */
	constructor(parent: HTMLElement, fontFamily: string) {
		this.#family = fontFamily || 'sans-serif';
		this.#canvas.setAttribute('aria-hidden', 'true');
		Object.assign(this.#canvas.style, {
			position: 'absolute',
			inset: '0',
			width: '100%',
			height: '100%',
			pointerEvents: 'none'
		});
		parent.append(this.#canvas);
	}

	/**
	 * @param candidates names of the picture when nothing is pointed at: no pointer moves them or takes one away
	 * @param pointed more names, of what is pointed at, written where there is room left
	 * @param covers what lies over the map
	 * @param obstacles asked for only when names are placed anew
	 */
	draw(
		candidates: readonly LabelCandidate[],
		pointed: readonly LabelCandidate[],
		covers: readonly Box[],
		obstacles: (viewport: Viewport, look: Look) => Obstacles,
		viewport: Viewport,
		look: Look,
		palette: Palette,
		ratio: number
	): void {
		const context = this.#context;
		const placing = [candidates, covers, look.markSize, ...Object.values(viewport)];
		const now = [pointed, palette, ratio, ...placing];
		if (context === null || isSame(now, this.#last)) return;
		this.#last = now;
		this.#fitTo(viewport, ratio);
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		context.clearRect(0, 0, viewport.width, viewport.height);
		context.textBaseline = 'middle';
		context.lineJoin = 'round';
		context.strokeStyle = palette.halo;
		const place = (names: readonly LabelCandidate[], standing?: readonly PlacedLabel[]) =>
			placeLabels(names, viewport, look, this.#measure, obstacles(viewport, look), standing);
		if (!isSame(placing, this.#standing.of)) {
			this.#standing = { of: placing, names: place(candidates) };
		}
		const { names } = this.#standing;
		const more = pointed.length === 0 ? [] : place(pointed, names);
		for (const { text, figure, style, x, y } of [...names, ...more]) {
			this.#set(style);
			const { halo, haloOpacity, muted } = NAME_STYLE[style];
			context.lineWidth = halo;
			context.globalAlpha = haloOpacity;
			context.strokeText(text, x, y);
			context.globalAlpha = 1;
			context.fillStyle = muted ? palette.inkMuted : palette.ink;
			context.fillText(text, x, y);
			if (figure !== '') this.#drawFigure(figure, x + this.#measure(text, style)[0], y, palette);
		}
	}

	/** @param end of the name before it; in the name's letters */
	#drawFigure(figure: string, end: number, y: number, { inkMuted }: Palette): void {
		if (this.#context === null) return;
		this.#context.strokeText(figure, end + FIGURE_GAP, y);
		this.#context.fillStyle = inkMuted;
		this.#context.fillText(figure, end + FIGURE_GAP, y);
	}

	destroy(): void {
		this.#canvas.remove();
	}

	#fitTo({ width, height }: Viewport, ratio: number): void {
		const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
		if (this.#canvas.width === columns && this.#canvas.height === rows) return;
		this.#canvas.width = columns;
		this.#canvas.height = rows;
	}

	#set(style: LabelStyle): void {
		if (this.#context === null) return;
		const { size, weight, spacing } = NAME_STYLE[style];
		this.#context.font = `${weight} ${size}px ${this.#family}`;
		this.#context.letterSpacing = `${spacing}px`;
	}

	/** Measuring is the dear part of placing; a name never changes its width. */
	readonly #measure = (text: string, style: LabelStyle): readonly [number, number] => {
		const key = `${style} ${text}`;
		let width = this.#widths.get(key);
		if (width === undefined) {
			this.#set(style);
			width = this.#context?.measureText(text).width ?? 0;
			this.#widths.set(key, width);
		}
		return [width, NAME_STYLE[style].size * 1.15];
	};
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((value, at) => value === b[at]);
}
