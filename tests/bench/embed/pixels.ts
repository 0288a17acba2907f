/** What frames show, judged by their pixels. */
import { PNG } from 'pngjs';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Between the strongest and the weakest channel. Sea, land and its tints stay below, lines are above. */
const COLOURFUL = 55;
/** Of one channel; less is noise of edges. */
const DIFFERENT = 24;

/** Part of the pixels in a box that have the colour of lines. */
export function colouredShare(png: Buffer, box: Box): number {
	let coloured = 0;
	const total = eachPixel(PNG.sync.read(png), box, (data, at) => {
		const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
		if (Math.max(r, g, b) - Math.min(r, g, b) >= COLOURFUL) coloured++;
	});
	return coloured / total;
}

/** Part of the pixels in a box in which two frames differ. */
export function differingShare(one: Buffer, other: Buffer, box: Box): number {
	const before = PNG.sync.read(one).data;
	let differing = 0;
	const total = eachPixel(PNG.sync.read(other), box, (data, at) => {
		for (let channel = 0; channel < 3; channel++) {
			if (Math.abs((data[at + channel] ?? 0) - (before[at + channel] ?? 0)) < DIFFERENT) continue;
			differing++;
			return;
		}
	});
	return differing / total;
}

function eachPixel(image: PNG, box: Box, see: (data: Buffer, at: number) => void): number {
	const [left, top] = [Math.ceil(box.x), Math.ceil(box.y)];
	const right = Math.min(image.width, Math.floor(box.x + box.width));
	const bottom = Math.min(image.height, Math.floor(box.y + box.height));
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) see(image.data, (y * image.width + x) * 4);
	}
	return Math.max(0, right - left) * Math.max(0, bottom - top);
}
