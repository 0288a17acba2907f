import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import type { Box } from '$lib/scene/box';
import { graphLook, roomPerNode } from './draw-look';
import { linesByNode, namesOf, placeNames, type Name } from './draw-labels';
import { graphMarksOf } from './draw-marks';
import { placeGeometry } from './draw-placed';
import { viewportOfCamera } from './graph-camera';
import { LAYOUT, SCENE, statesOf } from '../../../tests/made-up/graph';

const geometry = placeGeometry(SCENE.geometry, LAYOUT);
const NONE: ReadonlySet<never> = new Set();
const names = (states = statesOf(), chosen = NONE as ReadonlySet<never>) =>
	namesOf(geometry, states, states, graphMarksOf(geometry, states), chosen, NONE);

const SCREEN = { width: 1000, height: 600 };
const viewport = viewportOfCamera({ x: 500, y: 300, scale: 1 }, SCREEN);
const look = graphLook(viewport, LAYOUT, 5, 3);
const measure = (text: string) => [text.length * 7, 13] as const;
const place = (
	given: readonly Name[],
	room = roomPerNode(LAYOUT, 5, 1),
	covers: readonly Box[] = []
) => placeNames(given, viewport, look, room, measure, covers);

describe('names', () => {
	it('come by number of lines at the mark', () => {
		expect([...linesByNode(geometry, statesOf())]).toEqual([2, 1, 2, 1, 1]);
		expect(names().map(({ text }) => text)).toEqual([
			'Kota Madiun',
			'Kab. Banyuwangi',
			'Kab. Jembrana',
			'Kab. Lombok Utara',
			'Kab. Madiun'
		]);
	});

	it('know what only the pointer has lit, which is no reason to leave others out', () => {
		const still = statesOf({ regions: [code('35.19')] });
		const pointed = statesOf({ regions: [code('35.19')] }, { kind: 'region', code: code('51.01') });
		const found = namesOf(geometry, still, pointed, graphMarksOf(geometry, pointed), NONE, NONE);
		expect(found.filter(({ isPointed }) => !isPointed)).toEqual(
			names(still).map((one) => expect.objectContaining({ text: one.text, style: one.style }))
		);
		expect(found.filter(({ isPointed }) => isPointed).map(({ text }) => text)).toContain(
			'Kab. Jembrana'
		);
	});

	it('leave out what is hidden or dimmed, but never what is selected', () => {
		const states = statesOf({ regions: [code('35.19')] });
		expect(names(states).map(({ text, style }) => [text, style])).toEqual([
			['Kab. Banyuwangi', 'lit'],
			['Kab. Madiun', 'chosen']
		]);
		const hidden = statesOf({ regions: [code('35.19')], sectors: ['kesehatan'] });
		expect(names(hidden).map(({ text }) => text)).toEqual(['Kab. Madiun']);
	});
});

describe('placing', () => {
	const name = (text: string, x: number, y: number, more: Partial<Name> = {}): Name => ({
		text,
		style: 'plain',
		point: [x, y],
		radius: 4,
		isOrdinary: true,
		isPointed: false,
		...more
	});
	const at = (written: ReturnType<typeof place>, text: string) =>
		written.find((one) => one.text === text);

	it('writes below the mark where there is room, else beside it', () => {
		const written = place([name('Satu', 500, 300), name('Dua', 600, 313)]);
		expect(at(written, 'Satu')).toMatchObject({ x: 500, y: expect.closeTo(314, -1) });
		const beside = place([name('Satu', 500, 300), name('Dua', 500, 313)]);
		expect(at(beside, 'Satu')).toMatchObject({ x: expect.closeTo(523, -1), y: 300 });
	});

	it('never writes one name over another', () => {
		const crowd = Array.from({ length: 60 }, (_, i) =>
			name(`Nama ${i}`, 400 + (i % 10) * 12, 250 + Math.floor(i / 10) * 9)
		);
		const written = place(crowd);
		expect(written.length).toBeGreaterThan(3);
		for (const [i, a] of written.entries()) {
			for (const b of written.slice(i + 1)) {
				const apart =
					Math.abs(a.x - b.x) >= ((a.text.length + b.text.length) * 7) / 2 ||
					Math.abs(a.y - b.y) >= 13;
				expect(apart, `${a.text} and ${b.text}`).toBe(true);
			}
		}
	});

	it('does not write over the mark of a better connected one', () => {
		const written = place([
			name('Besar', 500, 300),
			name('Kecil', 470, 287),
			name('Besar lain', 470, 240)
		]);
		const small = at(written, 'Kecil');
		expect(small).toBeDefined();
		expect(Math.abs((small?.x ?? 0) - 500) > 17 || Math.abs((small?.y ?? 0) - 300) > 6).toBe(true);
	});

	it('stays on the screen', () => {
		const written = place([name('Tepi', 3, 300), name('Luar', -40, 300)]);
		expect(written.map(({ text }) => text)).toEqual(['Tepi']);
		expect(written[0]?.x).toBeGreaterThan(14);
	});

	it('keeps every name where and as it is when something is pointed at, and adds names where there is room', () => {
		const crowd = Array.from({ length: 40 }, (_, i) =>
			name(`Nama ${i}`, 300 + (i % 8) * 50, 200 + Math.floor(i / 8) * 30)
		);
		const before = place(crowd, 60);
		const [unwritten] = crowd.filter(({ text }) => at(before, text) === undefined);
		expect(unwritten).toBeDefined();
		const aside = name('Di luar', 900, 500, { isOrdinary: false, isPointed: true });
		const after = place(
			[...crowd.map((one, i) => ({ ...one, isPointed: i % 3 === 0 || one === unwritten })), aside],
			60
		);
		expect(after.slice(0, before.length)).toEqual(before);
		expect(at(after, 'Di luar')).toMatchObject({ style: 'lit' });
	});

	it('writes nothing under what lies over the picture', () => {
		const given = [name('Tepi kanan', 900, 60), name('Terpilih', 950, 90)].map((one, i) => ({
			...one,
			style: i === 1 ? ('chosen' as const) : one.style
		}));
		const buttons = { left: 850, top: 0, right: 1000, bottom: 140 };
		expect(place(given)).toHaveLength(2);
		expect(place(given, 100, [buttons])).toEqual([]);
	});

	it('hides no mark of a partner under the name of another', () => {
		const lit = [name('Mitra satu', 500, 300), name('Mitra dua', 500, 316)].map((one) => ({
			...one,
			style: 'lit' as const,
			isOrdinary: false
		}));
		const written = place(lit);
		const first = at(written, 'Mitra satu');
		expect(first).toBeDefined();
		expect(Math.abs((first?.x ?? 0) - 500) > 30 || (first?.y ?? 0) < 300).toBe(true);
	});

	it('writes fewer names where marks stand close', () => {
		const crowd = Array.from({ length: 60 }, (_, i) =>
			name(`N${i}`, 60 + (i % 10) * 95, 40 + Math.floor(i / 10) * 90)
		);
		expect(place(crowd, 30).length).toBeLessThan(place(crowd, 200).length);
	});
});
