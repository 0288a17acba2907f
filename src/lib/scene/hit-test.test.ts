import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { pointAt } from './curves';
import { lookOf } from './look';
import { marksOf } from './marks';
import { viewportOf, type ScenePoint } from './mercator';
import { paintScene } from './paint';
import { stepBack, strokesOf } from './strokes';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';
import { hitTest, REACH, type Drawn } from './hit-test';

const { geometry, lens } = sceneOf(MIXED);
const viewport = viewportOf({ longitude: 114, latitude: -8, zoom: 8 }, 1400, 800);

function drawn(...given: Parameters<typeof lens>): Drawn {
	const states = paintScene(geometry, lens(...given));
	return {
		geometry,
		strokes: strokesOf(geometry, states),
		marks: marksOf(geometry, states),
		look: lookOf(viewport, states.drawn),
		viewport
	};
}

const onScreen = ([x, y]: ScenePoint, dx = 0, dy = 0): ScenePoint => [
	viewport.originX + x * viewport.scale + dx,
	viewport.originY + y * viewport.scale + dy
];
const markOf = (text: string) =>
	geometry.nodes.find(({ region }) => region.code === code(text))?.point ?? [NaN, NaN];
const middleOf = (id: string): ScenePoint => {
	const [at = -1] = geometry.links.find((link) => link.id === id)?.strands ?? [];
	const curve = geometry.lines[at]?.curve ?? expect.fail(`no link ${id}`);
	return pointAt(curve, 0.5);
};
const link = { kind: 'link', id: '35.10~35.77' };

describe('a pointer', () => {
	it('hits a region by its mark, a few pixels beside it too', () => {
		const region = { kind: 'region', code: '35.77' };
		expect(hitTest(drawn(), onScreen(markOf('35.77')), REACH.mouse)).toEqual(region);
		expect(hitTest(drawn(), onScreen(markOf('35.77'), -9, 0), REACH.finger)).toEqual(region);
	});

	it('hits a hub by its mark and by its spokes', () => {
		const hub = geometry.hubs[0] ?? expect.fail('no hub');
		const target = { kind: 'hub', id: hub.id };
		expect(hitTest(drawn(), onScreen(hub.point), REACH.mouse)).toEqual(target);
		const [spoke = -1] = hub.spokes;
		const curve = geometry.lines[spoke]?.curve ?? expect.fail('no spoke');
		expect(hitTest(drawn(), onScreen(pointAt(curve, 0.6)), REACH.mouse)).toEqual(target);
	});

	it('hits a line within ten pixels, a finger within thirteen', () => {
		const above = (pixels: number) => onScreen(middleOf('35.10~35.77'), 0, -pixels);
		const only = drawn({ sectors: ['pangan'] });
		expect(hitTest(only, above(0), REACH.mouse)).toEqual(link);
		expect(hitTest(only, above(10), REACH.mouse)).toEqual(link);
		expect(hitTest(only, above(12.5), REACH.mouse)).toBeNull();
		expect(hitTest(only, above(12.5), REACH.finger)).toEqual(link);
		expect(hitTest(only, above(17), REACH.finger)).toBeNull();
	});

	it('takes the mark where mark and line lie together', () => {
		expect(hitTest(drawn(), onScreen(markOf('35.10'), -3, 0), REACH.mouse)).toMatchObject({
			kind: 'region'
		});
	});

	it('passes through what a filter has hidden', () => {
		const hidden = drawn({ sectors: ['tidak-disebut'] });
		expect(hitTest(hidden, onScreen(middleOf('35.10~35.77')), REACH.mouse)).not.toEqual(link);
		expect(hitTest(hidden, onScreen(markOf('52.08')), REACH.finger)).toBeNull();
	});

	describe('with something selected', () => {
		const other = { kind: 'link', id: '35.10~35.19' };
		const selected = drawn({ agreements: ['contoh-3'] });
		/** On the ink of the dimmed link, or a few pixels above it. */
		const dimmedLink = (above: number) => onScreen(middleOf(link.id), 0, -above);

		it('takes what is lit within its reach before a dimmed line it is nearer to', () => {
			const [x, y] = onScreen(middleOf(other.id));
			const [linkX, linkY] = onScreen(middleOf(link.id));
			const apart = Math.hypot(linkX - x, linkY - y);
			expect(hitTest(drawn(), [linkX, linkY], apart + 1)).toEqual(link);
			expect(hitTest(selected, [linkX, linkY], apart + 1)).toEqual(other);
		});

		it('takes a lit line within its reach before a dimmed mark under it', () => {
			const { hubs, lines } = geometry;
			const [hub] = hubs;
			const [spoke = -1] = hub?.spokes ?? [];
			const at = onScreen(pointAt(lines[spoke]?.curve ?? expect.fail('no spoke'), 0));
			expect(hitTest(drawn(), at, REACH.finger)).toMatchObject({ kind: 'hub' });
			const reach = Math.hypot(viewport.width, viewport.height);
			expect(hitTest(selected, at, reach)).not.toMatchObject({ kind: 'hub' });
		});

		it('hits a dimmed line on its ink, and not beside it', () => {
			const all = drawn({ sectors: ['pangan'] });
			const dimmed = drawn({ sectors: ['pangan'], agreements: ['contoh-4'] });
			expect(hitTest(dimmed, dimmedLink(0), REACH.mouse)).toEqual(link);
			expect(hitTest(dimmed, dimmedLink(0), REACH.finger)).toEqual(link);
			for (const above of [5, 9, 13]) {
				expect(hitTest(all, dimmedLink(above), REACH.finger), `${above}`).toEqual(link);
				expect(hitTest(dimmed, dimmedLink(above), REACH.finger), `${above}`).toBeNull();
			}
		});

		it('hits a dimmed mark on its ink, and not beside it', () => {
			const region = { kind: 'region', code: '52.08' };
			const at = (pixels: number) => onScreen(markOf('52.08'), pixels, pixels);
			expect(hitTest(selected, at(0), REACH.finger)).toEqual(region);
			expect(hitTest(drawn(), at(6), REACH.finger)).toEqual(region);
			expect(hitTest(selected, at(6), REACH.finger)).toBeNull();
		});
	});

	it('hits what has stepped back for another line as ever', () => {
		const pointed = paintScene(geometry, { ...lens(), highlight: { kind: 'link', id: link.id } });
		const [strokes, steppedBack] = [strokesOf(geometry, pointed), strokesOf(geometry, pointed)];
		stepBack(steppedBack);
		for (const above of [-12, -8, -4, 0, 4, 8, 12]) {
			const at = onScreen(middleOf('35.10~35.19'), 0, above);
			const hit = (as: Float32Array) => hitTest({ ...drawn(), strokes: as }, at, REACH.mouse);
			expect(hit(steppedBack), `${above}`).toEqual(hit(strokes));
		}
	});

	it('is not kept by the line it points at when another is nearer', () => {
		const pointed = paintScene(geometry, { ...lens(), highlight: { kind: 'link', id: link.id } });
		const now = { ...drawn(), strokes: strokesOf(geometry, pointed) };
		const target = { kind: 'link', id: '35.10~35.19' };
		expect(hitTest(now, onScreen(middleOf(target.id)), REACH.mouse)).toEqual(target);
	});

	it('hits nothing in open sea', () => {
		expect(hitTest(drawn(), [20, 20], REACH.finger)).toBeNull();
	});
});
