import { describe, expect, it, vi } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { SceneDrawing } from './draw-scene';
import { LAYOUT, SCENE, statesOf } from '../../../tests/made-up/graph';

const never = () => false;
const always = () => true;

function drawing() {
	const scene = new SceneDrawing('terang');
	const states = vi.fn(() => statesOf());
	scene.show(SCENE.geometry, states);
	return { scene, states };
}

describe('a scene on its way to the screen', () => {
	it('is painted when its turn comes, once', () => {
		const { scene, states } = drawing();
		expect(states).not.toHaveBeenCalled();
		expect(scene.at(LAYOUT, never)?.top.names).toHaveLength(5);
		expect(scene.at({ ...LAYOUT }, never)).not.toBeNull();
		expect(states).toHaveBeenCalledTimes(1);
	});

	it('goes on where it was when it got late, and comes to the same end', () => {
		const { scene, states } = drawing();
		const turns = [scene.at(LAYOUT, always)];
		while (turns.at(-1) === null) {
			const { length } = turns;
			let asked = 0;
			turns.push(scene.at(LAYOUT, () => ++asked > length));
		}
		expect(turns.length).toBeGreaterThan(2);
		expect(states).toHaveBeenCalledTimes(1);
		const whole = drawing().scene.at(LAYOUT, never);
		expect(turns.at(-1)?.ground.ink).toEqual(whole?.ground.ink);
		expect(turns.at(-1)?.top.names).toEqual(whole?.top.names);
	});

	it('comes to the newest layout even when it got late just after all had been put there', () => {
		const moved = { ...LAYOUT, nodes: new Map(LAYOUT.nodes).set(code('35.77'), [510, 310]) };
		const whole = drawing().scene.at(moved, never);
		// Late at each step in turn: of another layout only the places are to be worked out anew.
		for (let steps = 0; ; steps++) {
			const { scene } = drawing();
			scene.at(LAYOUT, never);
			let asked = 0;
			const late = scene.at(moved, () => ++asked > steps);
			if (late !== null) break;
			expect(scene.at(moved, never)?.top.geometry.nodes).toEqual(whole?.top.geometry.nodes);
		}
	});

	it('keeps the ground on show, and what can be pointed at, until the next one is there', () => {
		const { scene } = drawing();
		const before = scene.at(LAYOUT, never);
		const hovered = () => statesOf({}, { kind: 'link', id: '35.10~35.19' });
		scene.show(SCENE.geometry, hovered);
		expect(scene.at(LAYOUT, always)).toBeNull();
		expect(scene.drawn).toBe(before);
		const after = scene.at(LAYOUT, never);
		expect(after?.ground).toBe(before?.ground);
		expect(after?.top).not.toBe(before?.top);
	});

	it('has its names placed anew when something else lies over it, and not otherwise', () => {
		const { scene } = drawing();
		const box = { left: 8, top: 500, right: 200, bottom: 530 };
		expect(scene.setCovers([box])).toBe(true);
		const before = scene.at(LAYOUT, never);
		expect(scene.setCovers([{ ...box }])).toBe(false);
		expect(scene.at(LAYOUT, never)).toBe(before);
		expect(scene.setCovers([{ ...box, top: 300 }])).toBe(true);
		const after = scene.at(LAYOUT, never);
		expect(after?.ground).toBe(before?.ground);
		expect(after?.top.covers).toEqual([{ ...box, top: 300 }]);
	});

	it('is nothing after a path that leads nowhere', () => {
		const { scene } = drawing();
		scene.at(LAYOUT, never);
		scene.setPath(['35.19', '51.01'].map(code));
		expect(() => scene.at(LAYOUT, never)).toThrow('share no agreement');
		expect(scene.drawn).toBeNull();
	});
});
