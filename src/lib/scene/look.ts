/** How a picture is drawn for the screen it stands on: everything is sized for it, nothing is fixed. */
import { SCENE_EXTENT } from './extent';
import { pixelsPerUnit } from './mercator';

export interface Look {
	/** 0: one line per link · 1: strands side by side. */
	readonly fan: number;
	/** Factor on all widths. */
	readonly size: number;
	/** Factor on all marks: where the country is small, hundreds of them would hide it. */
	readonly markSize: number;
	/** Exponent on strengths: 0 draws everything fully, 1 and more lets weak lines recede. */
	readonly crowding: number;
	/** Length in CSS pixels from which a line begins to recede, and at which it has: close up, most of it is elsewhere. */
	readonly recedeFrom: number;
	readonly recedeTo: number;
}

interface Screen {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** As MapLibre counts it. */
	readonly zoom: number;
}

/** Zoom at which strands begin to part, and at which they stand side by side: found by looking at Java. */
const FAN_FROM = 6.2;
const FAN_TO = 7.2;

/**
 * The look of a screen.
 * @param drawn links and hubs in the picture, as `SceneStates.drawn`
 */
export function lookOf(screen: Screen, drawn: number): Look {
	const fan = ramp(screen.zoom, FAN_FROM, FAN_TO);
	const growth = 1 + 0.75 * ramp(screen.zoom, 5, 9);
	const crowding = crowdingOf(screen, drawn);
	const nearness = ramp(Math.log2(screensWide(screen)), 0.4, 2);
	const recedeFrom = Math.hypot(screen.width, screen.height) * (1.6 - 1.2 * nearness);
	return {
		fan: fan * fan * (3 - 2 * fan),
		// A picture of few lines, one sector say, has room for stronger ones.
		size: (0.6 + 0.4 * ramp(screen.zoom, 2.4, 4.4)) * growth * (1.4 - 0.4 * Math.min(1, crowding)),
		markSize: (0.45 + 0.55 * ramp(screen.zoom, 2.4, 4.4)) * growth,
		crowding,
		recedeFrom,
		recedeTo: recedeFrom * 2.4
	};
}

/** How many screens the country is wide. */
function screensWide({ width, zoom }: Screen): number {
	return (SCENE_EXTENT.width * pixelsPerUnit(zoom)) / width;
}

/** Grows with the number of lines per length of screen, leaving out those that a close view has pushed off it. */
function crowdingOf({ width, height, zoom }: Screen, drawn: number): number {
	const scale = pixelsPerUnit(zoom);
	const inView =
		Math.min(1, width / (SCENE_EXTENT.width * scale)) *
		Math.min(1, height / (SCENE_EXTENT.height * scale));
	const perLength = (drawn * Math.sqrt(inView)) / Math.sqrt(width * height);
	return 2.2 * ramp(perLength, 0.03, 0.9);
}

/** 0 at `from` and below, 1 at `to` and above. */
export function ramp(value: number, from: number, to: number): number {
	return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
