/** What of the scene a poster draws, and how it writes numbers. */
import type { Viewport } from '$lib/scene/mercator';

export interface Frame {
	readonly viewport: Viewport;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** Share of width and height drawn beyond each edge. */
	readonly overdraw: number;
}

/**
 * Whether any of a box is drawn. Shapes outside are left out: they weigh, and some programs stumble over them.
 * Edges in CSS pixels.
 */
export function isInSight(
	west: number,
	east: number,
	north: number,
	south: number,
	{ width, height, overdraw }: Frame
): boolean {
	return (
		east > -width * overdraw &&
		west < width * (1 + overdraw) &&
		south > -height * overdraw &&
		north < height * (1 + overdraw)
	);
}

/** A number with at most so many decimals, none of them needless. */
export function short(value: number, decimals: number): string {
	return String(Number(value.toFixed(decimals)));
}
