import { address } from '../../../tests/made-up/address';
import { LAYOUT } from '../../../tests/made-up/graph';
import { code, dataset, TODAY } from '../../../tests/made-up/record';
import { KOTA_MADIUN, MIXED, PLACES } from '../../../tests/made-up/scene';
import * as module from '$lib/graph';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Atlas } from './atlas.svelte';
import { GraphHand, type DrawnGraph } from './graph-hand.svelte';
import { GraphScene } from './graph-scene.svelte';
import { GraphSession } from './graph-session.svelte';
import { prepareRecord } from './prepare-record';

vi.mock('./address.svelte', () => import('../../../tests/made-up/address'));
vi.mock('$app/state', () => import('../../../tests/made-up/address'));
vi.mock('$lib/graph/relayout', () => ({
	dragSession: () => ({ move() {}, pin() {}, end() {} })
}));

const BANYUWANGI = code('35.10');

const record = await prepareRecord({ ...dataset(...MIXED), regions: PLACES }, TODAY);

let atlas: Atlas;
let hand: GraphHand;
let drawn: DrawnGraph | null;
/** What the drawing was told: regions in focus, and keys for its camera. */
let told: (string | null)[];

beforeEach(() => {
	address.open('');
	told = [];
	atlas = new Atlas(record);
	const scene = new GraphScene(atlas);
	const graph: Partial<DrawnGraph['graph']> = {
		setFocus: (code) => void told.push(code),
		press(key, shift) {
			told.push(shift ? `Shift+${key}` : key);
			return key === '+' || shift;
		}
	};
	drawn = {
		module,
		graph: graph as DrawnGraph['graph'],
		session: new GraphSession(scene.network, LAYOUT)
	};
	hand = new GraphHand(atlas, scene, () => drawn);
});

/** Presses a key. @returns whether the graph took it from the browser */
function press(key: string, held: Partial<KeyboardEvent> = {}): boolean {
	const event = new Event('keydown', { cancelable: true });
	hand.press(Object.assign(event, { key, ...held }) as KeyboardEvent);
	return event.defaultPrevented;
}

describe('the region in hand', () => {
	it('is none at first', () => {
		expect([hand.movable, hand.current, hand.spoken]).toEqual([[], null, '']);
	});

	it('is the first of those that are selected', () => {
		address.search = '?daerah=kabupaten-banyuwangi,kota-madiun';
		expect([hand.movable, hand.current]).toEqual([[BANYUWANGI, KOTA_MADIUN], BANYUWANGI]);
	});

	it('is the one in focus, chosen among the selected or alone', () => {
		hand.focusOn(KOTA_MADIUN);
		expect([hand.movable, hand.current]).toEqual([[KOTA_MADIUN], KOTA_MADIUN]);
		address.search = '?daerah=kabupaten-banyuwangi,kota-madiun';
		expect([hand.movable, hand.current]).toEqual([[BANYUWANGI, KOTA_MADIUN], KOTA_MADIUN]);
	});
});

describe('the focus', () => {
	it('is marked in the graph and lit wherever the region is drawn', () => {
		hand.focusOn(KOTA_MADIUN);
		expect(told).toEqual([KOTA_MADIUN]);
		expect(atlas.hovered).toEqual({ kind: 'region', code: KOTA_MADIUN });
		hand.focusOn(null);
		expect(told).toEqual([KOTA_MADIUN, null]);
		expect(atlas.hovered).toBeNull();
	});

	it('that is nowhere takes nothing from the pointer', () => {
		atlas.hovered = { kind: 'region', code: BANYUWANGI };
		hand.focusOn(null);
		expect(atlas.hovered).toEqual({ kind: 'region', code: BANYUWANGI });
		expect(told).toEqual([]);
	});

	it('is told in a sentence that counts what the filters leave', () => {
		hand.focusOn(KOTA_MADIUN);
		expect(hand.spoken).toBe(
			'Kota Madiun: 3 mitra, 3 kerja sama dan 1 rencana; pangan, pariwisata, kesehatan'
		);
		address.search = '?sektor=pangan';
		expect(hand.spoken).toBe('Kota Madiun: 1 mitra, 2 kerja sama; pangan, kesehatan');
	});

	it('is on nothing where the network does not hold the region', () => {
		hand.focusOn(KOTA_MADIUN);
		address.search = '?tingkat=provinsi';
		expect([hand.spoken, hand.current, hand.movable]).toEqual(['', null, []]);
		expect(press('ArrowLeft', { shiftKey: true })).toBe(true);
		expect(press('Enter')).toBe(false);
		expect([drawn?.session.pins.size, drawn?.session.failure]).toEqual([0, null]);
		expect(address.asked).toEqual([]);
		expect(press('Home')).toBe(true);
		expect(hand.current).toBe('51');
	});

	it('is back with the level, and lets go of the pointer', () => {
		hand.focusOn(KOTA_MADIUN);
		address.search = '?tingkat=provinsi';
		hand.focusOn(null);
		expect(atlas.hovered).toBeNull();
		address.search = '';
		expect(hand.current).toBeNull();
	});
});

describe('a key', () => {
	it('walks from region to region', () => {
		expect(press('Home')).toBe(true);
		expect(hand.current).toBe(KOTA_MADIUN);
		expect(press('ArrowRight')).toBe(true);
		expect(hand.current).toBe(BANYUWANGI);
	});

	it('that leads nowhere stays with the region, and does not scroll the page', () => {
		hand.focusOn(BANYUWANGI);
		expect(press('ArrowRight')).toBe(true);
		expect(hand.current).toBe(BANYUWANGI);
	});

	it('with Shift moves the region in focus, without one the picture', () => {
		expect(press('ArrowLeft', { shiftKey: true })).toBe(true);
		expect(told).toEqual(['Shift+ArrowLeft']);
		hand.focusOn(KOTA_MADIUN);
		expect(press('ArrowLeft', { shiftKey: true })).toBe(true);
		expect(drawn?.session.pins.get(KOTA_MADIUN)).toEqual([480, 300]);
	});

	it('selects the region in focus', () => {
		hand.focusOn(KOTA_MADIUN);
		expect(press('Enter')).toBe(true);
		expect(address.asked).toEqual(['push ?daerah=kota-madiun']);
	});

	it('lets go of it', () => {
		hand.focusOn(KOTA_MADIUN);
		expect(press('Escape')).toBe(true);
		expect(hand.current).toBeNull();
	});

	it('that means nothing here is left to the browser', () => {
		expect(press('+')).toBe(true);
		expect([press('Tab'), press('Enter'), press('Home', { altKey: true })]).toEqual([
			false,
			false,
			false
		]);
		drawn = null;
		expect(press('Home')).toBe(false);
	});
});
