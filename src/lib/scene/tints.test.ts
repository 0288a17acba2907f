import { expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { PALETTES } from './palette';
import { paintScene } from './paint';
import { sceneOf, MIXED } from '../../../tests/made-up/scene';
import { groundTints, LIT_TINT, SELECTED_TINT, tintColours, tintsOf } from './tints';

const { geometry, lens } = sceneOf([...MIXED, { parties: ['35', '52.71'] }]);
const tint = (text: string, ...given: Parameters<typeof lens>) =>
	tintsOf(geometry, paintScene(geometry, lens(...given)))[
		geometry.nodeByCode.get(code(text)) ?? -1
	];

it('tints a region by its partners in view', () => {
	expect(tint('35.77')).toBe(3);
	expect(tint('35.77', { sectors: ['kesehatan'] })).toBe(1);
	expect(tint('35.19', { sectors: ['kesehatan'] })).toBe(0);
});

it('lifts selection and partners, and leaves the rest bare', () => {
	const view = { regions: [code('35.19')] };
	expect(tint('35.19', view)).toBe(SELECTED_TINT);
	expect(tint('35.10', view)).toBe(LIT_TINT);
	expect(tint('35.77', view)).toBe(0);
});

it('leaves the ground of a province that is a party to its regions, but tints provinces at their level', () => {
	expect(tint('35')).toBe(0);
	const provinces = sceneOf(MIXED, 'provinsi');
	const tints = tintsOf(provinces.geometry, paintScene(provinces.geometry, provinces.lens()));
	expect([...tints]).toEqual([2, 2, 2]);
});

it('lifts what is selected also where it has no record, but no province among its regions', () => {
	const selected = ['52.08', '52.71', '51.01', '35'].map(code);
	const mixed = sceneOf(MIXED);
	const ground = groundTints(
		mixed.geometry,
		paintScene(mixed.geometry, mixed.lens({ regions: selected }))
	);
	expect(selected.map((one) => ground.get(one))).toEqual([
		SELECTED_TINT,
		SELECTED_TINT,
		SELECTED_TINT,
		undefined
	]);
	const provinces = sceneOf([], 'provinsi');
	const lifted = groundTints(
		provinces.geometry,
		paintScene(provinces.geometry, provinces.lens({ regions: selected }))
	);
	expect([...lifted]).toEqual([['35', SELECTED_TINT]]);
});

it('has a colour for every tint', () => {
	expect(tintColours(PALETTES.terang)).toHaveLength(SELECTED_TINT + 1);
});
