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
	/**
	 * How far apart marks stand at least, in the distance at which two touch: the lesser one waits until the reader is closer.
	 * 0 draws all.
	 */
	readonly markRoom: number;
	/** Least length of a line, CSS pixels: neighbours are tied together, not joined by a speck. 0 for none. */
	readonly tie: number;
	/** Exponent on strengths: 0 draws everything fully, 1 and more lets weak lines recede. */
	readonly crowding: number;
	/** Length in CSS pixels from which a line begins to recede, and at which it has: close up, most of it is elsewhere. */
	readonly recedeFrom: number;
	readonly recedeTo: number;
	/** How far a line steps back that has both its ends outside the screen: 1 fully, 0 not at all. */
	readonly passing: number;
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

/** Where the whole country is crowded, marks are those of hubs: so much farther apart than touching. */
const WIDE_APART = 1.2;

/** Length of a tie in a picture of few lines, and in one of many, CSS pixels. */
const TIE = { few: 13, many: 5.5 } as const;

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
		size:
			(0.5 + 0.5 * ramp(screen.zoom, 2, 4.4)) *
			growth *
			(1 + boldness(screen.zoom) * (1 - Math.min(1, crowding))),
		markSize: (0.45 + 0.55 * ramp(screen.zoom, 2.4, 4.4)) * growth,
		markRoom: 1 + WIDE_APART * Math.min(1, crowding) * (1 - ramp(screen.zoom, 4.4, 6.4)),
		tie: TIE.few + (TIE.many - TIE.few) * Math.min(1, crowding),
		crowding,
		recedeFrom,
		recedeTo: recedeFrom * 2.4,
		// Always, and so `map/line-shader.ts` need not be told.
		passing: 1
	};
}

/** How much wider lines are where there is room: most while the whole country shows, where they are thinnest. */
function boldness(zoom: number): number {
	return 0.8 - 0.4 * ramp(zoom, 4, 5.5);
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
	const perLength = (drawn * inView ** STAYING) / Math.sqrt(width * height);
	return MOST_CROWDING * ramp(perLength, 0.03, 0.9);
}

/** Lines do not leave a screen as land does: half of them have an end on Java, or pass over it. 1 if they did. */
const STAYING = 0.35;
/** In a picture as crowded as that of the whole record one agreement is a breath, and two are a line. */
const MOST_CROWDING = 5.5;

/** 0 at `from` and below, 1 at `to` and above. */
export function ramp(value: number, from: number, to: number): number {
	return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
