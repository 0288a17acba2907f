import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/lib/scene/palette';

describe('the colours of the sector groups', () => {
	it('are the same in the style sheet as in the scene, on light and dark ground', () => {
		const css = readFileSync('src/app.css', 'utf8');
		const rule = /\[data-group='([\w-]+)'\] \{\s*--group: light-dark\((#\w{6}), (#\w{6})\);/g;
		const inCss = [...css.matchAll(rule)].map(([, id, light, dark]) => [id, light, dark]);
		const inScene = Object.keys(PALETTES.terang.groups).map((id) => [
			id,
			PALETTES.terang.groups[id],
			PALETTES.gelap.groups[id]
		]);
		expect(inCss).toEqual(inScene);
	});
});
