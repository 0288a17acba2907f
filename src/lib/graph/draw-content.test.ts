import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { MARK_STRIDE } from '$lib/scene/marks';
import { PALETTES } from '$lib/scene/palette';
import { groundOf, sameGround, topOf } from './draw-content';
import { placeGeometry } from './draw-placed';
import type { statesOf } from '../../../tests/made-up/graph';
import { LAYOUT, partsOf, PLACED, SCENE } from '../../../tests/made-up/graph';

const geometry = PLACED;
const NOTHING = { path: [], focus: null, held: [] };
const fillOf: undefined[] = [];

function draw(...given: Parameters<typeof statesOf>) {
	const { states, subject, ink } = partsOf(fillOf, ...given);
	return {
		ground: groundOf(subject, states, ink),
		top: (pointed: Parameters<typeof topOf>[3] = NOTHING) => topOf(subject, states, ink, pointed)
	};
}
const link = { kind: 'link', id: '35.10~35.19' } as const;

describe('the ground', () => {
	it('stays as it is when something comes under the pointer, with a selection or without', () => {
		expect(sameGround(draw().ground, draw({}, link).ground)).toBe(true);
		const selected = { agreements: ['contoh-4'] };
		expect(sameGround(draw(selected).ground, draw(selected, link).ground)).toBe(true);
	});

	it('changes with a filter, a selection, colours and places', () => {
		const { ground } = draw();
		expect(sameGround(null, ground)).toBe(false);
		expect(sameGround(ground, draw({ sectors: ['pangan'] }).ground)).toBe(false);
		expect(sameGround(ground, draw({ regions: [code('35.77')] }).ground)).toBe(false);
		expect(sameGround(ground, { ...ground, palette: PALETTES.gelap })).toBe(false);
		expect(sameGround(ground, { ...ground, fillOf: [] })).toBe(false);
		const moved = placeGeometry(SCENE.geometry, LAYOUT);
		expect(sameGround(ground, { ...ground, geometry: moved })).toBe(false);
	});

	it('does not hold a selected region of which a filter leaves nothing', () => {
		const { ground, top } = draw({ regions: [code('35.19')], sectors: ['kesehatan'] });
		const mark = top().selected[0] ?? expect.fail('nothing selected');
		expect(ground.ink.marks[mark * MARK_STRIDE]).toBe(0);
		expect(top().ink.marks[mark * MARK_STRIDE]).toBeGreaterThan(0);
	});
});

describe('the top', () => {
	it('is empty but for names when nothing is lit', () => {
		const top = draw().top();
		expect([top.litLines, top.litMarks, top.selected, top.pathLines, top.focused]).toEqual([
			[],
			[],
			[],
			[],
			null
		]);
		expect(top.names).toHaveLength(5);
	});

	it('holds what is under the pointer', () => {
		const top = draw({}, link).top();
		expect(top.litLines).toEqual(geometry.links.find(({ id }) => id === link.id)?.strands);
		expect(top.litMarks).toHaveLength(2);
	});

	it('holds a path, lit, with its regions named, and the region under the keyboard', () => {
		const path = ['35.19', '35.10'].map(code);
		const top = draw({ regions: [code('51.01')] }).top({ path, focus: code('52.08'), held: [] });
		expect(top.pathLines).toHaveLength(1);
		expect(top.litLines).toEqual(expect.arrayContaining([...top.pathLines]));
		expect(top.names.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Kab. Madiun', 'Kab. Banyuwangi', 'Kab. Lombok Utara'])
		);
		expect(geometry.nodes[(top.focused ?? 0) - geometry.hubs.length]?.region.code).toBe('52.08');
	});

	it('holds the pins of regions that are drawn', () => {
		const held = ['35.19', '52.08', '99.99'].map(code);
		const codesOf = (marks: readonly number[]) =>
			marks.map((mark) => geometry.nodes[mark - geometry.hubs.length]?.region.code);
		expect(codesOf(draw().top({ ...NOTHING, held }).held)).toEqual(['35.19', '52.08']);
		const filtered = draw({ sectors: ['pariwisata'] }).top({ ...NOTHING, held });
		expect(codesOf(filtered.held)).toEqual(['52.08']);
	});
});
