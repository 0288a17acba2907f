import { describe, expect, it } from 'vitest';
import type { Look } from './look';
import { paintScene } from './paint';
import { DIMMED_OPACITY, strokeAt, strokesOf, widthFor } from './strokes';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';

const NATIONAL: Look = {
	fan: 0,
	size: 1,
	markSize: 1,
	crowding: 1,
	recedeFrom: 1000,
	recedeTo: 2000
};
const CLOSE: Look = { ...NATIONAL, fan: 1 };

const { geometry, lens } = sceneOf(MIXED);
const strands = geometry.links.find(({ id }) => id === '35.10~35.77')?.strands ?? [];
const draw = (look: Look, given: Parameters<typeof lens> = [], pixels = 300) => {
	const strokes = strokesOf(geometry, paintScene(geometry, lens(...given)));
	return strands.map((at) => strokeAt(strokes, at, look, pixels));
};

describe('strands of a link', () => {
	it('are one line in the colour of the leading group at national zoom', () => {
		const [leader, ...others] = draw(NATIONAL);
		expect(others).toEqual([null, null]);
		expect(leader).toMatchObject({ offset: 0, group: 0 });
		expect(leader?.width).toBeCloseTo(widthFor(3), 5);
	});

	it('stand side by side, without touching, when there is room', () => {
		const drawn = draw(CLOSE).map((stroke) => stroke ?? expect.fail('every strand is drawn'));
		for (const [at, stroke] of drawn.entries()) {
			const next = drawn[at + 1];
			if (next === undefined) continue;
			expect(stroke.offset - stroke.width / 2).toBeGreaterThan(next.offset + next.width / 2);
		}
		const edges = drawn.map(({ offset, width }) => [offset - width / 2, offset + width / 2]).flat();
		expect(Math.max(...edges)).toBeCloseTo(-Math.min(...edges), 5);
	});

	it('stay folded, even lit, where the line is too short to part', () => {
		const [leader, ...others] = draw(CLOSE, [{}, { kind: 'link', id: '35.10~35.77' }], 50);
		expect(leader).toMatchObject({ offset: 0, lit: true });
		expect(others).toEqual([null, null]);
	});

	it('fold again where the line is so long that its ends are elsewhere', () => {
		const [leader, ...others] = draw(CLOSE, [], 5000);
		expect(others).toEqual([null, null]);
		expect(leader?.opacity).toBeLessThan(0.2);
	});

	it('open when lit, at any zoom, and stand fully in ink', () => {
		const drawn = draw(
			{ ...NATIONAL, crowding: 2 },
			[{}, { kind: 'link', id: '35.10~35.77' }],
			5000
		);
		expect(drawn.map((stroke) => stroke?.opacity)).toEqual([1, 1, 1]);
	});

	it('stay faintly when dimmed', () => {
		const dimmed = draw({ ...NATIONAL, crowding: 0 }, [{ agreements: ['contoh-3'] }]);
		expect(dimmed[0]?.opacity).toBeCloseTo(DIMMED_OPACITY);
		expect(dimmed[0]?.dimmed).toBe(true);
	});

	it('are not there at all when filtered out, crowded or not', () => {
		const given = [{ sectors: ['tidak-disebut'] }] as const;
		expect(draw(NATIONAL, [...given])).toEqual([null, null, null]);
		expect(draw({ ...CLOSE, crowding: 0 }, [...given])).toEqual([null, null, null]);
	});
});

it('draws more agreements wider, up to a limit', () => {
	const widths = [1, 2, 3, 9, 16, 100].map(widthFor);
	expect(widths).toEqual([...widths].sort((a, b) => a - b));
	expect(widthFor(2)).toBeGreaterThan(1.3 * widthFor(1));
	expect(widthFor(1000)).toBe(4.6);
});

it('lets weak lines recede before strong ones in a crowded picture', () => {
	const scene = sceneOf([
		{ sectors: ['pangan'] },
		{ parties: ['35.10', '35.19'], sectors: ['pangan'] },
		{ parties: ['35.10', '35.19'], sectors: ['pangan'] },
		{ parties: ['35.10', '35.19'], sectors: ['pangan'] }
	]);
	const strokes = strokesOf(scene.geometry, paintScene(scene.geometry, scene.lens()));
	const opacity = (id: string, crowding: number) => {
		const [at = -1] = scene.geometry.links.find((link) => link.id === id)?.strands ?? [];
		return strokeAt(strokes, at, { ...NATIONAL, crowding }, 10)?.opacity ?? NaN;
	};
	expect(opacity('35.10~35.77', 0)).toBe(1);
	expect(opacity('35.10~35.77', 2)).toBeLessThan(0.5);
	expect(opacity('35.10~35.19', 2)).toBeGreaterThan(0.6);
});

it('draws spokes more quietly than links', () => {
	const states = paintScene(geometry, lens());
	const strokes = strokesOf(geometry, states);
	const [spoke = -1] = geometry.hubs[0]?.spokes ?? [];
	const drawn = strokeAt(strokes, spoke, NATIONAL, 10);
	expect(drawn?.width).toBeLessThan(widthFor(1));
	expect(drawn?.opacity).toBeLessThan(draw(NATIONAL)[0]?.opacity ?? 0);
});
