/** Colours of the palette that style sheet and data repeat or rely on. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNSTATED } from '../../src/lib/domain/sector';
import { GROUNDS, GROUP_COLOURS, PALETTES, type Palette } from '../../src/lib/scene/palette';
import { parseSectors } from '../../src/lib/record/sectors';

const css = readFileSync('src/app.css', 'utf8');

describe('the colours of the sector groups', () => {
	it('are the same in the style sheet as in the scene, on light and dark ground', () => {
		const rule = /\[data-group='([\w-]+)'\] \{\s*--group: light-dark\((#\w{6}), (#\w{6})\);/g;
		const inCss = [...css.matchAll(rule)].map(([, id, light, dark]) => [id, light, dark]);
		const inScene = Object.keys(PALETTES.terang.groups).map((id) => [
			id,
			PALETTES.terang.groups[id],
			PALETTES.gelap.groups[id]
		]);
		expect(inCss).toEqual(inScene);
	});

	it.each(GROUNDS)('on the ground %s are those of the groups that the data knows', (ground) => {
		const { catalogue } = parseSectors(readFileSync('data/sectors.yaml', 'utf8'), 'sectors.yaml');
		const known = [...(catalogue?.groups ?? []).map(({ id }) => id), UNSTATED];
		expect(Object.keys(PALETTES[ground].groups).sort()).toEqual(known.sort());
		expect(GROUP_COLOURS).toBe(known.length);
	});
});

describe('the map in the style sheet', () => {
	const tokens = { sea: ({ sea }: Palette) => sea, tint: ({ tints }: Palette) => tints[3] };

	it.each(Object.entries(tokens))('has its --%s from the palette', (name, colourOf) => {
		const [light, dark] = [PALETTES.terang, PALETTES.gelap].map(colourOf);
		expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`);
	});
});
