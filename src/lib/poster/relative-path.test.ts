import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RelativePath } from './relative-path';

/** Reads back what the path draws: every place the pen comes to, pixels. */
function places(text: string, step: number): [number, number][] {
	const seen: [number, number][] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const [, command = '', rest = ''] of text.matchAll(/([a-z])([^a-z]*)/g)) {
		const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
		if (command === 'z') [x, y] = [startX, startY];
		const size = command === 'q' ? 4 : 2;
		for (let at = 0; at + size <= numbers.length; at += size) {
			x += numbers[at + size - 2] ?? NaN;
			y += numbers[at + size - 1] ?? NaN;
			if (command === 'm' && at === 0) [startX, startY] = [x, y];
			seen.push([x * step, y * step]);
		}
	}
	return seen;
}

describe('a path in relative numbers', () => {
	test('needs few characters', () => {
		const path = new RelativePath(0.5);
		path.moveTo(10, 10);
		path.lineTo(12, 9);
		path.lineTo(13, 11);
		path.closePath();
		path.moveTo(0, 0);
		path.curveTo(1, -1, 2, 0);
		path.curveTo(3, -1, 4, 0);
		expect(path.text).toBe('m20 20 4-2 2 4zm-20-20q2-2 4 0 2-2 4 0');
	});

	test('comes to every place within half a step, however long it grows', () => {
		const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(pixel, pixel), { minLength: 2 }), (points) => {
				const path = new RelativePath(0.25);
				points.forEach(([x, y], at) => (at % 5 === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
				// A line to where the pen already is leaves no trace.
				const drawn = places(path.text, 0.25);
				for (const [x, y] of points) {
					expect(drawn.some(([a, b]) => Math.abs(a - x) <= 0.126 && Math.abs(b - y) <= 0.126)).toBe(
						true
					);
				}
			})
		);
	});

	test('goes on from where a closed shape began', () => {
		const path = new RelativePath(1);
		path.moveTo(5, 5);
		path.lineTo(9, 5);
		path.closePath();
		path.lineTo(5, 9);
		expect(path.text).toBe('m5 5 4 0zl0 4');
	});
});
