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

/**
 * How far a frame has been drawn to the left: the distance at which it differs least from the frame before. What lights
 * up under the pointer, or stands beside it, differs too, but nowhere less than where it is.
 * @param most pixels
 */
export function drawnToLeft(before: Buffer, after: Buffer, box: Box, most: number): number {
	const [from, to] = [PNG.sync.read(before), PNG.sync.read(after)];
	// A band across the middle tells as much as the whole, and is looked at in time.
	const height = box.height / 4;
	const band = { x: box.x, y: box.y + 1.5 * height, width: box.width - most, height };
	let least = Infinity;
	let found = 0;
	for (let distance = 0; distance <= most; distance++) {
		let differing = 0;
		eachPixel(to, band, (data, at) => {
			if (differs(from.data, at + distance * 4, data, at)) differing++;
		});
		if (differing >= least) continue;
		least = differing;
		found = distance;
	}
	return found;
}

function differs(one: Buffer, at: number, other: Buffer, there: number): boolean {
	for (let channel = 0; channel < 3; channel++) {
		const difference = (one[at + channel] ?? 0) - (other[there + channel] ?? 0);
		if (Math.abs(difference) >= DIFFERENT) return true;
	}
	return false;
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
