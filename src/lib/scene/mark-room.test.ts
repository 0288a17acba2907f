import { expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';
import type { Look } from './look';
import { lookOf } from './look';
import { roomyMarksOf } from './mark-room';
import { grownAt, MARK, MARK_STRIDE } from './marks';
import { pixelsPerUnit } from './mercator';
import { paintScene } from './paint';

const scene = sceneOf([
	...MIXED,
	{ parties: ['35.77', '35.10'] },
	{ parties: ['35.19', '51.01'], sectors: [] }
]);
const { geometry, lens } = scene;
const marksFor = (...given: Parameters<typeof lens>) =>
	roomyMarksOf(geometry, paintScene(geometry, lens(...given)));
const at = (region: string) =>
	geometry.hubs.length + (geometry.nodeByCode.get(code(region)) ?? NaN);
const look = (zoom: number): Look => lookOf({ width: 1000, height: 500, zoom }, 3);
const grown = (marks: Float32Array, region: string, zoom: number) =>
	grownAt(marks, at(region), look(zoom), pixelsPerUnit(zoom));

it('lets the lesser of two marks that would touch wait until the reader is closer', () => {
	// Kota Madiun and Kabupaten Madiun, 13 km from each other.
	const marks = marksFor();
	expect(grown(marks, '35.77', 4)).toBe(1);
	expect(grown(marks, '35.19', 4)).toBe(0);
	expect(grown(marks, '35.19', 9)).toBe(1);
});

it('shows what is lit or selected in any crowd', () => {
	const lit = marksFor({}, { kind: 'region', code: code('35.19') });
	expect(grown(lit, '35.19', 4)).toBe(1);
	expect(grown(marksFor({ regions: [code('35.19')] }), '35.19', 4)).toBe(1);
});

it('never lets two marks touch, how far away the reader may be', () => {
	const marks = marksFor();
	const places = [...geometry.hubs, ...geometry.nodes];
	for (let zoom = 1.8; zoom < 10; zoom += 0.1) {
		const scale = pixelsPerUnit(zoom);
		const radii = places.map(
			(_, one) =>
				(marks[one * MARK_STRIDE + MARK.radius] ?? 0) *
				look(zoom).markSize *
				grownAt(marks, one, look(zoom), scale)
		);
		places.forEach(({ point: [x, y] }, one) =>
			places.slice(0, one).forEach(({ point }, other) => {
				const [a = 0, b = 0] = [radii[one], radii[other]];
				if (a === 0 || b === 0) return;
				expect(Math.hypot(x - point[0], y - point[1]) * scale, `${zoom}`).toBeGreaterThan(a + b);
			})
		);
	}
});

it('leaves the place to the tie between two neighbours', () => {
	const near = sceneOf([{ parties: ['35.19', '35.77'] }]);
	const marks = roomyMarksOf(near.geometry, paintScene(near.geometry, near.lens()));
	const shown = (zoom: number) =>
		[0, 1].map((node) => grownAt(marks, node, look(zoom), pixelsPerUnit(zoom)));
	expect(shown(3.5)).toEqual([0, 0]);
	expect(shown(9)).toEqual([1, 1]);
});

it('draws every mark of what has no crowd to fear', () => {
	const marks = marksFor();
	expect(grownAt(marks, at('35.19'), { ...look(4), markRoom: 0 }, pixelsPerUnit(4))).toBe(1);
});
