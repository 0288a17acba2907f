/** What is measured of one click: when the map's frame shows it, and how long the main thread was held up. */
import type { View } from '$lib/domain/view';
import { rest, type Side } from './side';

export interface FrameTimes {
	/** Milliseconds from the click (as the browser stamped it) until MapLibre has drawn the first frame that shows the change. */
	readonly drawn: number;
	/** Until all pixels of that frame exist as well. */
	readonly finished: number;
	/** Where they went: `input` until the handler ran, the handler's own steps, `frame` until drawn, `graphics` until finished. */
	readonly steps: Readonly<Record<string, number>>;
	/** Milliseconds from the click until the map had nothing left to do; with motion, until it ended. */
	readonly settled: number;
	/** Lines shown. */
	readonly lines: number;
	/** Fingerprints of the map's pixels: before the click, in the frame that stopped the clock, and at rest. */
	readonly pictures: { readonly before: number; readonly shown: number; readonly atRest: number };
}

/**
 * Times the next click: the button's handler changes the view, the clock stops in MapLibre's `render` event.
 * @param before fingerprint of the picture that the click is to change
 */
export async function timeClick(
	button: HTMLButtonElement,
	side: Side,
	view: View,
	before: number
): Promise<FrameTimes> {
	const { map } = side;
	return new Promise((resolve) => {
		button.onclick = ({ timeStamp: clicked }) => {
			button.onclick = null;
			const called = performance.now();
			const steps = side.change(view);
			const handled = performance.now();
			map.on('render', function onRender() {
				if (!side.frameShowsChange()) return;
				const drawn = performance.now();
				finishGraphics(map.getCanvas());
				const finished = performance.now();
				map.off('render', onRender);
				const shown = fingerprint(map.getCanvas());
				void rest(side).then(async () => {
					const settled = performance.now() - clicked;
					resolve({
						drawn: drawn - clicked,
						finished: finished - clicked,
						steps: {
							input: called - clicked,
							...steps,
							frame: drawn - handled,
							graphics: finished - drawn
						},
						settled,
						lines: side.lines(),
						pictures: { before, shown, atRest: await pictureOf(side) }
					});
				});
			});
		};
	});
}

/** Fingerprint of a frame drawn for the purpose: outside of it the browser may have cleared the canvas. */
export async function pictureOf({ map }: Side): Promise<number> {
	map.triggerRepaint();
	return new Promise((resolve) => {
		map.once('render', () => resolve(fingerprint(map.getCanvas())));
	});
}

function graphicsOf(canvas: HTMLCanvasElement): WebGL2RenderingContext {
	const gl = canvas.getContext('webgl2');
	if (gl === null) throw new Error('The map has no WebGL 2 context.');
	if (gl.getParameter(gl.FRAMEBUFFER_BINDING) !== null) {
		throw new Error('The map has left a framebuffer of its own bound: its picture cannot be read.');
	}
	return gl;
}

/** Waits until the graphics card (or its stand-in) has drawn all it was told: only reading a pixel back is sure to wait. */
function finishGraphics(canvas: HTMLCanvasElement): void {
	const gl = graphicsOf(canvas);
	gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

/** FNV-1a over the pixels of the frame just drawn. */
function fingerprint(canvas: HTMLCanvasElement): number {
	const gl = graphicsOf(canvas);
	const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
	const pixels = new Uint32Array(width * height);
	gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer));
	let hash = 0x811c9dc5;
	for (const pixel of pixels) hash = Math.imul(hash ^ pixel, 0x01000193);
	return hash >>> 0;
}
