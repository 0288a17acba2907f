/** Pictures as pixels, drawn as the social images are. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { DrawnCurve, Points } from './read-poster';

const require = createRequire(import.meta.url);
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
	require.resolve(`dejavu-fonts-ttf/ttf/${name}`)
);

/** Device pixels per CSS pixel. */
export const RATIO = 2;
/** Sum of the differences of three channels from which a pixel counts as changed. */
const CHANGED = 36;

export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

export function render(svg: string, width: number, ratio = RATIO): Pixels {
	const image = new Resvg(svg, {
		fitTo: { mode: 'width', value: width * ratio },
		font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'DejaVu Sans' }
	}).render();
	return { width: image.width, height: image.height, data: image.pixels };
}

export function colourAt({ data }: Pixels, at: number): readonly [number, number, number] {
	return [data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0];
}

export function differs(a: Pixels, b: Pixels, at: number): boolean {
	return distance(colourAt(a, at), colourAt(b, at)) >= CHANGED;
}

export function distance(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, channel) => sum + Math.abs(value - (b[channel] ?? 0)), 0);
}

/** Each curve in a colour of its own, without soft edges: which of them lies on top at each pixel; -1 where there is none. */
export function topCurves(
	curves: readonly DrawnCurve[],
	width: number,
	height: number
): { columns: number; top: Int32Array } {
	const paths = curves.map(({ points, width: stroke }, index) => {
		const hex = (index + 1).toString(16).padStart(6, '0');
		return `<path d="${dataOf(points)}" stroke="#${hex}" stroke-width="${Math.max(stroke, 1 / RATIO)}"/>`;
	});
	const pixels = render(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
			`<g fill="none" shape-rendering="crispEdges">${paths.join('')}</g></svg>`,
		width
	);
	const top = new Int32Array(pixels.width * pixels.height).fill(-1);
	for (let at = 0; at < top.length; at++) {
		if (pixels.data[4 * at + 3] === 0) continue;
		const [r, g, b] = colourAt(pixels, at);
		top[at] = r * 65536 + g * 256 + b - 1;
	}
	return { columns: pixels.width, top };
}

function dataOf(points: Points): string {
	const [start, ...rest] = points.map(([x, y]) => `${x} ${y}`);
	return `M${start}${points.length === 3 ? 'Q' : 'C'}${rest.join(' ')}`;
}
