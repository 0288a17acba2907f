import { expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { placeGeometry } from './draw-placed';
import { linesOfPath } from './draw-path';
import { LAYOUT, SCENE, statesOf } from '../../../tests/made-up/graph';

const geometry = placeGeometry(SCENE.geometry, LAYOUT);
const path = (...codes: string[]) => linesOfPath(geometry, statesOf(), codes.map(code));
const strandsOf = (id: string) => geometry.links.find((link) => link.id === id)?.strands ?? [];

it('follows links, and hubs where there is no link', () => {
	const [toMadiun, toJembrana] = geometry.hubs[0]?.spokes ?? [];
	expect(path('35.19', '35.10', '35.77', '51.01')).toEqual([
		...strandsOf('35.10~35.19'),
		...strandsOf('35.10~35.77'),
		toMadiun,
		toJembrana
	]);
});

it('has no lines from nowhere or to nowhere', () => {
	expect(path()).toEqual([]);
	expect(path('35.77')).toEqual([]);
});

it('follows only what is shown of a link, and the whole link when nothing of it is', () => {
	const id = '35.10~35.77';
	const shown = (sector: string) =>
		linesOfPath(geometry, statesOf({ sectors: [sector] }), [code('35.10'), code('35.77')]);
	expect(shown('kesehatan')).toHaveLength(1);
	expect(shown('tidak-disebut')).toEqual(strandsOf(id));
});

it('names two regions that share nothing', () => {
	expect(() => path('35.77', '35.10', '51.01')).toThrow(
		'The path leads from 35.10 to 51.01, which share no agreement here.'
	);
});
