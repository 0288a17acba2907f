import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { pointAt } from './curves';
import { lookOf } from './look';
import { marksOf } from './marks';
import { viewportOf, type ScenePoint } from './mercator';
import { paintScene } from './paint';
import { strokesOf } from './strokes';
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

	it('takes what is lit before what is dimmed, and what is dimmed before nothing', () => {
		const none = drawn({ agreements: ['tidak-ada'] });
		expect(hitTest(none, onScreen(middleOf(link.id)), REACH.mouse)).toEqual(link);

		const other = { kind: 'link', id: '35.10~35.19' };
		const [x, y] = onScreen(middleOf(other.id));
		const [linkX, linkY] = onScreen(middleOf(link.id));
		const apart = Math.hypot(linkX - x, linkY - y);
		const nearerToLink: ScenePoint = [x + (linkX - x) * 0.6, y + (linkY - y) * 0.6];
		expect(hitTest(drawn(), nearerToLink, apart)).toEqual(link);
		expect(hitTest(drawn({ agreements: ['contoh-3'] }), nearerToLink, apart)).toEqual(other);
	});

	it('hits nothing in open sea', () => {
		expect(hitTest(drawn(), [20, 20], REACH.finger)).toBeNull();
	});
});
