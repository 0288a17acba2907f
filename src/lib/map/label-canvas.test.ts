import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MIXED, PLACES, sceneOf } from '../../../tests/made-up/scene';
import { labelCandidates, type LabelCandidate } from '$lib/scene/labels';
import { lookOf } from '$lib/scene/look';
import { viewportOf } from '$lib/scene/mercator';
import { NO_OBSTACLES } from '$lib/scene/obstacles';
import { paintScene } from '$lib/scene/paint';
import { PALETTES } from '$lib/scene/palette';
import type { Target } from '$lib/scene/target';
import { LabelCanvas } from './label-canvas';

const { geometry, lens } = sceneOf(MIXED);
const viewport = viewportOf({ longitude: 113.2, latitude: -8, zoom: 7 }, 900, 500);
const look = lookOf(viewport, 3);

/** What is written, in order, as `name at x,y`. */
let written: string[];

beforeEach(() => {
	written = [];
	const context = {
		setTransform: () => undefined,
		clearRect: () => (written = []),
		strokeText: () => undefined,
		fillText: (text: string, x: number, y: number) =>
			written.push(`${text} at ${Math.round(x)},${Math.round(y)}`),
		measureText: (text: string) => ({ width: text.length * 6 })
	};
	const canvas = { getContext: () => context, setAttribute: () => undefined, style: {} };
	vi.stubGlobal('document', { createElement: () => canvas });
});

afterEach(() => vi.unstubAllGlobals());

const still = labelCandidates(geometry, paintScene(geometry, lens()), PLACES);
const pointedAt = (target: Target) =>
	labelCandidates(geometry, paintScene(geometry, lens({}, target)), []).filter(
		({ style }) => style === 'lit'
	);
const LINK: Target = { kind: 'link', id: '35.10~35.19' };

it('adds the names of what is pointed at, and neither moves a name nor takes one away', () => {
	const names = new LabelCanvas({ append: () => undefined } as unknown as HTMLElement, '');
	const obstacles = vi.fn(() => NO_OBSTACLES);
	const draw = (candidates: readonly LabelCandidate[], pointed: readonly LabelCandidate[]) =>
		names.draw(candidates, pointed, [], obstacles, viewport, look, PALETTES.terang, 1);
	// A picture that has room for one name.
	const few = still.filter(({ style }) => style === 'region').slice(0, 1);
	draw(few, []);
	const before = written;
	expect(before).toHaveLength(1);

	draw(few, pointedAt(LINK));
	expect(written.slice(0, before.length)).toEqual(before);
	expect(written.map((one) => one.split(' at ')[0])).toEqual(
		expect.arrayContaining(['Kab. Madiun', 'Kab. Banyuwangi'])
	);
	const texts = written.map((one) => one.split(' at ')[0]);
	expect(new Set(texts).size).toBe(texts.length);

	draw(few, []);
	expect(written).toEqual(before);
});

it('places the names of the picture once, however often something else is pointed at', () => {
	const names = new LabelCanvas({ append: () => undefined } as unknown as HTMLElement, '');
	const obstacles = vi.fn(() => NO_OBSTACLES);
	const draw = (pointed: readonly LabelCandidate[]) =>
		names.draw(still, pointed, [], obstacles, viewport, look, PALETTES.terang, 1);
	draw([]);
	const before = written;
	for (const { id } of geometry.links) {
		draw(pointedAt({ kind: 'link', id }));
		expect(written.slice(0, before.length), id).toEqual(before);
	}
	draw([]);
	expect(written).toEqual(before);
});
