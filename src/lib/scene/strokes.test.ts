import { describe, expect, it } from 'vitest';
import type { Look } from './look';
import { paintScene } from './paint';
import {
	DIMMED_OPACITY,
	passingOf,
	strokeOnScreen,
	RECEDED_OPACITY,
	strokeAt,
	strokedCurve,
	strokesOf,
	widthFor
} from './strokes';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';

const NATIONAL: Look = {
	fan: 0,
	size: 1,
	markSize: 1,
	markRoom: 0,
	tie: 0,
	crowding: 1,
	recedeFrom: 1000,
	recedeTo: 2000,
	passing: 1
};
const CLOSE: Look = { ...NATIONAL, fan: 1 };

const { geometry, lens } = sceneOf(MIXED);
const LINK = { kind: 'link', id: '35.10~35.77' } as const;
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

describe('a line between neighbours', () => {
	const TIED: Look = { ...NATIONAL, tie: 10, crowding: 4 };
	const [leader] = draw(TIED, [], 4);

	it('is a tie: never shorter than can be seen, and thicker', () => {
		const drawn = leader ?? expect.fail('the leading strand is drawn');
		expect(strokedCurve([98, 50, 100, 49, 102, 50], drawn)).toEqual([95, 50, 100, 47.5, 105, 50]);
		expect(drawn.width).toBeGreaterThan(1.5 * widthFor(3));
	});

	it('is hardly paler for the crowd', () => {
		const single = geometry.links.find(({ id }) => id === '35.10~35.19')?.strands[0] ?? -1;
		const strokes = strokesOf(geometry, paintScene(geometry, lens()));
		const [tied, long] = [4, 300].map((pixels) => strokeAt(strokes, single, TIED, pixels));
		expect(tied?.opacity).toBeGreaterThan(1.5 * (long?.opacity ?? Infinity));
	});

	it('is as long as it is where the reader is close enough', () => {
		const [close] = draw(TIED, [], 26);
		expect(close?.stretch).toBe(1);
		expect(close?.width).toBeCloseTo(widthFor(3), 5);
	});

	it('is no matter of spokes, which end in their hub', () => {
		const strokes = strokesOf(geometry, paintScene(geometry, lens()));
		const [spoke = -1] = geometry.hubs[0]?.spokes ?? [];
		expect(strokeAt(strokes, spoke, TIED, 4)?.stretch).toBe(1);
	});
});

describe('a line that only passes through the screen', () => {
	const SCREEN = { width: 800, height: 400 };

	it('has both its ends well outside', () => {
		expect(passingOf([-200, 10, 400, -90, 1000, 10], SCREEN)).toBe(1);
		expect(passingOf([-200, 10, 100, -90, 300, 10], SCREEN)).toBe(0);
		expect(passingOf([-30, 10, 400, -90, 1000, 10], SCREEN)).toBeCloseTo(0.5);
	});

	it('whispers, unless it is lit', () => {
		const strokes = strokesOf(geometry, paintScene(geometry, lens()));
		const at = strands.find((one) => strokeAt(strokes, one, NATIONAL, 300) !== null) ?? -1;
		const of = (passing: number) => strokeAt(strokes, at, NATIONAL, 300, passing)?.opacity ?? NaN;
		expect(of(1)).toBeCloseTo(RECEDED_OPACITY * of(0));
		const lit = strokesOf(geometry, paintScene(geometry, lens({}, LINK)));
		expect(strokeAt(lit, at, NATIONAL, 300, 1)?.opacity).toBe(1);
	});

	it('steps back only as far as the look has it', () => {
		const strokes = strokesOf(geometry, paintScene(geometry, lens()));
		const at = strands.find((one) => strokeAt(strokes, one, NATIONAL, 300) !== null) ?? -1;
		const viewport = { ...SCREEN, zoom: 6, scale: 1, originX: 0, originY: 0 };
		const through = [-200, 10, 400, -90, 1000, 10] as const;
		const of = (passing: number) =>
			strokeOnScreen(strokes, at, { ...NATIONAL, passing }, { length: 300 }, through, viewport);
		expect(of(0)).toEqual(strokeAt(strokes, at, NATIONAL, 300));
		expect(of(1)).toEqual(strokeAt(strokes, at, NATIONAL, 300, 1));
	});
});

it('takes the usual number of agreements for one of many, be it one or four', () => {
	const pair = (count: number, parties: string[]) =>
		Array.from({ length: count }, () => ({ parties, sectors: ['pangan'] }));
	const strengthOf = (usual: number, count: number) => {
		const scene = sceneOf([
			...pair(usual, ['35.10', '35.77']),
			...pair(usual, ['51.01', '52.08']),
			...pair(count, ['35.10', '35.19'])
		]);
		const strokes = strokesOf(scene.geometry, paintScene(scene.geometry, scene.lens()));
		const link = scene.geometry.links.find(({ id }) => id === '35.10~35.19');
		return strokeAt(strokes, link?.strands[0] ?? -1, NATIONAL, 300)?.opacity ?? NaN;
	};
	expect(strengthOf(4, 4)).toBeCloseTo(strengthOf(1, 1));
	expect(strengthOf(4, 8)).toBeCloseTo(strengthOf(1, 2));
	expect(strengthOf(1, 2)).toBeGreaterThan(strengthOf(1, 1));
});
