/** How a graph is drawn for the screen it stands on: as much ink as each mark has room for. */
import { ramp, type Look } from '$lib/scene/look';
import type { Viewport } from '$lib/scene/mercator';
import type { GraphFrame } from './graph-camera';

/** CSS pixels between neighbouring marks, if they were spread evenly over the frame. */
export function roomPerNode(frame: GraphFrame, nodes: number, scale: number): number {
	return Math.sqrt((frame.width * frame.height) / Math.max(1, nodes)) * scale;
}

/**
 * The look of a graph; the map's terms, so that strokes, hit test and labels take it as they take the map's.
 * @param nodes marks that the frame holds, shown or not: a filter must not change the size of what stays
 * @param drawn links and hubs in the picture, as `SceneStates.drawn`
 */
export function graphLook(
	{ width, height, scale }: Pick<Viewport, 'width' | 'height' | 'scale'>,
	frame: GraphFrame,
	nodes: number,
	drawn: number
): Look {
	const room = roomPerNode(frame, nodes, scale);
	const growth = 1 + 0.6 * ramp(Math.log2(room), 6, 8.6);
	const fan = ramp(room, 95, 180);
	const inView =
		Math.min(1, width / (frame.width * scale)) * Math.min(1, height / (frame.height * scale));
	const perLength = (drawn * Math.sqrt(inView)) / Math.sqrt(width * height);
	// Thousands of links are a texture: each is faint, and what many share shows.
	const crowding = 1.8 * ramp(perLength, 0.03, 0.9) + 2 * ramp(perLength, 1.5, 10);
	const nearness = ramp(Math.log2((frame.width * scale) / width), 0.4, 2);
	const recedeFrom = Math.hypot(width, height) * (1.3 - nearness);
	return {
		fan: fan * fan * (3 - 2 * fan),
		size: (0.5 + 0.5 * ramp(room, 10, 48)) * growth * (1.3 - 0.3 * Math.min(1, crowding)),
		markSize: (0.3 + 0.7 * ramp(room, 8, 48)) * growth,
		// Marks of a graph are laid out clear of each other, and its lines are as long as they are.
		markRoom: 0,
		tie: 0,
		crowding,
		recedeFrom,
		recedeTo: recedeFrom * 2.4,
		// What is drawn follows the hand without being drawn again: no line may look different for where the screen's edge is.
		passing: 0
	};
}
