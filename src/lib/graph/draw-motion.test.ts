import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { eased, layoutBetween, layoutFromPlaces } from './draw-motion';
import { HUB, LAYOUT, SCENE } from '../../../tests/made-up/graph';

const MADIUN = code('35.77');
const places = new Map([
	[MADIUN, [0, 0] as const],
	[code('51.01'), [60, 90] as const]
]);

describe('regions on their way', () => {
	const from = layoutFromPlaces(LAYOUT, SCENE.geometry.hubs, places);

	it('start where they are told, others where they belong', () => {
		expect(from.nodes.get(MADIUN)).toEqual([0, 0]);
		expect(from.nodes.get(code('35.10'))).toEqual([800, 300]);
	});

	it('have their hub amid those that are told', () => {
		expect(from.hubs.get(HUB)).toEqual([30, 45]);
	});

	it('are half way at half time, and arrive', () => {
		expect(layoutBetween(from, LAYOUT, 0.5).nodes.get(MADIUN)).toEqual([250, 150]);
		expect(layoutBetween(from, LAYOUT, 1)).toEqual(LAYOUT);
	});

	it('stand at once where the end has them if the start does not know them', () => {
		const empty = { ...LAYOUT, nodes: new Map() };
		expect(layoutBetween(empty, LAYOUT, 0).nodes).toEqual(LAYOUT.nodes);
	});
});

it('leaves hubs where they are when no party is told of', () => {
	expect(layoutFromPlaces(LAYOUT, SCENE.geometry.hubs, new Map())).toEqual(LAYOUT);
});

it('eases from 0 to 1, evenly on both sides of the middle', () => {
	expect([0, 0.5, 1].map(eased)).toEqual([0, 0.5, 1]);
	expect(eased(0.2) + eased(0.8)).toBeCloseTo(1);
	expect(eased(0.2)).toBeLessThan(0.2);
});
