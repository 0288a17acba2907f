import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { LAYOUT, SCENE, statesOf } from '../../../tests/made-up/graph';
import { nextNode, WALK_KEYS, walkOrder } from './walk';

const { geometry } = SCENE;
const MADIUN = '35.77';
const step = (from: string | null, key: string, states = statesOf()) =>
	nextNode(geometry, states, LAYOUT, from === null ? null : code(from), key);

describe('the order of regions', () => {
	it('is most partners first, then by name', () => {
		// Kota Madiun 3; Banyuwangi, Jembrana, Lombok Utara 2; Madiun 1.
		expect(walkOrder(geometry, statesOf())).toEqual(['35.77', '35.10', '51.01', '52.08', '35.19']);
	});

	it('holds only what is drawn', () => {
		expect(walkOrder(geometry, statesOf({ sectors: ['kesehatan'] }))).toEqual(['35.10', '35.77']);
	});
});

describe('page keys', () => {
	it('go through all regions, and stop at the ends', () => {
		const seen: string[] = [];
		for (let at = step(null, 'PageDown'); at !== null; at = step(at, 'PageDown')) seen.push(at);
		expect(seen).toEqual(walkOrder(geometry, statesOf()));
		expect(step('35.77', 'PageUp')).toBeNull();
		expect(step('35.19', 'PageUp')).toBe('52.08');
	});

	it('jump to both ends', () => {
		expect(step('51.01', 'Home')).toBe('35.77');
		expect(step('51.01', 'End')).toBe('35.19');
		expect(step(null, 'End')).toBe('35.19');
	});
});

describe('arrow keys', () => {
	it('walk along a link to the partner in that direction', () => {
		expect(step(MADIUN, 'ArrowRight')).toBe('35.10');
		expect(step('35.10', 'ArrowDown')).toBe('35.19');
		expect(step('35.19', 'ArrowUp')).toBe('35.10');
	});

	it('walk through a hub to its other parties', () => {
		expect(step('51.01', 'ArrowDown')).toBe('52.08');
		expect(step('51.01', 'ArrowRight')).toBe(MADIUN);
	});

	it('take the straight way before the slanting one, whichever is nearer', () => {
		// West of Kota Madiun lie Jembrana and Lombok Utara, equally far: the lower code.
		expect(step(MADIUN, 'ArrowLeft')).toBe('51.01');
		expect(step(MADIUN, 'ArrowUp')).toBe('51.01');
		const nodes = new Map(LAYOUT.nodes).set(code('51.01'), [450, 100]);
		const layout = { ...LAYOUT, nodes };
		expect(nextNode(geometry, statesOf(), layout, code(MADIUN), 'ArrowLeft')).toBe('52.08');
	});

	it('stay where nothing lies in that direction', () => {
		expect(step('35.10', 'ArrowRight')).toBeNull();
	});

	it('do not follow what a filter has hidden', () => {
		expect(step(MADIUN, 'ArrowLeft', statesOf({ sectors: ['kesehatan'] }))).toBeNull();
	});
});

it.each(WALK_KEYS.filter((key) => key !== 'End'))('begins at the first with %s', (key) => {
	expect(step(null, key)).toBe(MADIUN);
	expect(step('52.08', key, statesOf({ sectors: ['kesehatan'] }))).toBe('35.10');
});

it('leaves other keys alone, and has nowhere to go when nothing is drawn', () => {
	expect(step(MADIUN, 'Enter')).toBeNull();
	expect(step(null, 'Home', statesOf({ text: 'tidak ada' }))).toBeNull();
});

it('says which region a layout lacks', () => {
	const layout = { ...LAYOUT, nodes: new Map() };
	expect(() => nextNode(geometry, statesOf(), layout, code(MADIUN), 'ArrowLeft')).toThrow(
		'The graph layout has no place for the region 35.77.'
	);
});
