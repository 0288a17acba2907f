/** Upright boxes, in whatever unit their owner counts: CSS pixels on a screen, units of a layout. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A box with some more room on every side. */
export function grown({ left, top, right, bottom }: Box, room: number): Box {
	return { left: left - room, top: top - room, right: right + room, bottom: bottom + room };
}

/** Whether two lists hold equal boxes in the same order. */
export function sameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
	return (
		a.length === b.length &&
		a.every(({ left, top, right, bottom }, at) => {
			const other = b[at];
			return (
				left === other?.left &&
				top === other.top &&
				right === other.right &&
				bottom === other.bottom
			);
		})
	);
}
