/** Puts curves in an order in which a pen seldom has to be lifted: path data counts from the last point, so jumps weigh. */
import type { Curve } from '$lib/scene/curves';

/**
 * @returns the same curves, some of them turned round; wherever one ends in a point from which another leads, that one follows
 */
export function inOneStroke(curves: readonly Curve[]): Curve[] {
	const touching = new Map<string, number[]>();
	curves.forEach(([ax, ay, , , bx, by], index) => {
		for (const point of new Set([keyOf(ax, ay), keyOf(bx, by)])) {
			touching.set(point, [...(touching.get(point) ?? []), index]);
		}
	});
	const drawn = new Set<number>();
	const result: Curve[] = [];
	curves.forEach((_, first) => {
		for (let next: number | undefined = first, from = ''; next !== undefined;) {
			const curve = curves[next];
			if (curve === undefined || drawn.has(next)) break;
			drawn.add(next);
			const [ax, ay, cx, cy, bx, by] = curve;
			const turned = from !== '' && from !== keyOf(ax, ay);
			result.push(turned ? [bx, by, cx, cy, ax, ay] : curve);
			from = turned ? keyOf(ax, ay) : keyOf(bx, by);
			next = touching.get(from)?.find((index) => !drawn.has(index));
		}
	});
	return result;
}

/** To a hundredth of a pixel. */
function keyOf(x: number, y: number): string {
	return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
