import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Curve } from '$lib/scene/curves';
import { inOneStroke } from './one-stroke';

const anyPoint = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
const anyCurve = fc
	.tuple(anyPoint, anyPoint, anyPoint)
	.map(([a, c, b]): Curve => [...a, ...c, ...b]);
/** The same for a curve and its reverse. */
const shapeOf = ([ax, ay, cx, cy, bx, by]: Curve): string =>
	[[`${ax} ${ay}`, `${bx} ${by}`].sort().join(' – '), cx, cy].join(' ');

it('draws every curve once, whichever way round', () => {
	fc.assert(
		fc.property(fc.array(anyCurve), (curves) => {
			expect(inOneStroke(curves).map(shapeOf).sort()).toEqual(curves.map(shapeOf).sort());
		})
	);
});

it('goes on from where it is, as long as something leads on', () => {
	const [a, b, c] = [
		[0, 0],
		[10, 0],
		[10, 10]
	] as const;
	const curve = (from: readonly [number, number], to: readonly [number, number]): Curve => [
		...from,
		5,
		5,
		...to
	];
	expect(inOneStroke([curve(a, b), curve([50, 50], [60, 60]), curve(c, b), curve(a, c)])).toEqual([
		curve(a, b),
		curve(b, c),
		curve(c, a),
		curve([50, 50], [60, 60])
	]);
});
