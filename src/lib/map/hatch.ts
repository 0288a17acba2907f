/** The pattern over regions of which nothing is recorded: thin slanting lines, so that no data does not read as none. */
import { colourChannels } from './colour-channels';

/** Pixels of the picture per CSS pixel. */
export const HATCH_RATIO = 2;

/** Pixels from line to line; the pattern repeats after as many. */
const SIDE = 14;
const OPACITY = 0.4;

/** Draws the pattern, one repeat of it, as plain RGBA (MapLibre itself multiplies colour by opacity). */
export function hatchImage(colour: string): {
	width: number;
	height: number;
	data: Uint8ClampedArray;
} {
	const data = new Uint8ClampedArray(SIDE * SIDE * 4);
	const channels = colourChannels(colour);
	for (let y = 0; y < SIDE; y++) {
		for (let x = 0; x < SIDE; x++) {
			const fromLine = (x + y) % SIDE;
			const alpha =
				fromLine === 0 ? OPACITY : fromLine === 1 || fromLine === SIDE - 1 ? OPACITY / 2 : 0;
			data.set([...channels.map((channel) => channel * 255), alpha * 255], (y * SIDE + x) * 4);
		}
	}
	return { width: SIDE, height: SIDE, data };
}
