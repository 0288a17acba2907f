/** Room for names: the box of a body with its label below it, and how such boxes are kept apart. */
import type { Force, SimulationNodeDatum } from 'd3-force';

/** Layout units; at one unit per CSS pixel a name is as large as on the map. */
export const LABEL = { height: 14, perCharacter: 6.8, gap: 2 } as const;
/** Clear space between two boxes. */
export const CLEAR = 3;
const MAX_ROUNDS = 400;

/** Distances from the centre of a body to the edges of its box. */
export interface LabelBox {
	readonly side: number;
	readonly above: number;
	readonly below: number;
}

/** A body as the simulation moves it. */
export interface MovingBody extends SimulationNodeDatum {
	x: number;
	y: number;
	vx: number;
	vy: number;
	readonly radius: number;
	readonly box: LabelBox | null;
}

/** The box of a body of a radius with its label centred below; the width is estimated, for there is no canvas here. */
export function labelBox(label: string, radius: number): LabelBox {
	return {
		side: Math.max(radius, (label.length * LABEL.perCharacter) / 2),
		above: radius,
		below: radius + LABEL.gap + LABEL.height
	};
}

/** What keeps a name from another name (strongly) and other marks from under a name (gently). */
export function labelForce(bodies: readonly MovingBody[]): Force<MovingBody, undefined> {
	const labelled = bodies.filter(({ box }) => box !== null);
	return () => {
		for (const [at, one] of labelled.entries()) {
			for (const other of labelled.slice(at + 1)) {
				const push = overlap(one, other, boxOf(other), CLEAR);
				if (push !== null) shove(one, other, push, 0.25);
			}
			for (const other of bodies) {
				if (other.box !== null) continue;
				const { radius } = other;
				const push = overlap(one, other, { side: radius, above: radius, below: radius }, 1);
				if (push !== null) shove(one, other, push, 0.15);
			}
		}
	};
}

/**
 * Moves labelled bodies until no two boxes overlap. Held ones (`fx`) stay: two that are held over each other remain so.
 */
export function separateLabels(bodies: readonly MovingBody[]): void {
	const labelled = bodies.filter(({ box }) => box !== null);
	for (const body of bodies) body.vx = body.vy = 0;
	for (let round = 0, moved = true; moved && round < MAX_ROUNDS; round++) {
		moved = false;
		for (const [at, one] of labelled.entries()) {
			for (const other of labelled.slice(at + 1)) {
				const push = overlap(one, other, boxOf(other), CLEAR);
				if (push === null || (isHeld(one) && isHeld(other))) continue;
				moved = true;
				const share = isHeld(one) ? 0 : isHeld(other) ? 1 : 0.5;
				one.x += push[0] * share;
				one.y += push[1] * share;
				other.x -= push[0] * (1 - share);
				other.y -= push[1] * (1 - share);
			}
		}
	}
}

function isHeld({ fx }: MovingBody): boolean {
	return fx !== null && fx !== undefined;
}

/** What a body covers, with its label where it has one. */
export function boxOf({ box, radius }: MovingBody): LabelBox {
	return box ?? { side: radius, above: radius, below: radius };
}

/** The shortest shift of `one` that takes its box off the other's; null when they do not touch. */
function overlap(
	one: MovingBody,
	other: MovingBody,
	box: LabelBox,
	clear: number
): readonly [number, number] | null {
	const own = boxOf(one);
	const dx = one.x + one.vx - other.x - other.vx;
	const x = own.side + box.side + clear - Math.abs(dx);
	if (x <= 0) return null;
	const dy = one.y + one.vy - other.y - other.vy;
	const up = own.below + box.above + clear + dy;
	const down = box.below + own.above + clear - dy;
	if (up <= 0 || down <= 0) return null;
	const y = Math.min(up, down);
	if (x < y) return [dx < 0 ? -x : x, 0];
	return [0, up < down ? -up : down];
}

function shove(
	one: MovingBody,
	other: MovingBody,
	[x, y]: readonly [number, number],
	strength: number
): void {
	one.vx += x * strength;
	one.vy += y * strength;
	other.vx -= x * strength;
	other.vy -= y * strength;
}
