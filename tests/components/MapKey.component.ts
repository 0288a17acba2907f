import MapKey from '$lib/components/MapKey.svelte';
import { applyFilter, buildFilterIndex } from '$lib/domain/filter';
import { buildNetwork } from '$lib/domain/network';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { buildGeometry } from '$lib/scene/build-geometry';
import { lensOf } from '$lib/scene/lens';
import { paintScene } from '$lib/scene/paint';
import { GROUNDS, PALETTES } from '$lib/scene/palette';
import { STROKE, strokesOf } from '$lib/scene/strokes';
import { groundTints, tintColours } from '$lib/scene/tints';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CATALOGUE, code, dataset, REGIONS, TODAY } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const CENTRE = code('35.77');

/** As many regions as a scale may ask for. */
const NEIGHBOURS = REGIONS.slice(1, 2).flatMap((model) =>
	Array.from({ length: 40 }, (_, at) => ({ ...model, code: code(`36.${at + 10}`) }))
);

/** How an atlas draws agreements of the centre with others: each of these once, in this order. */
function drawn(others: readonly string[]) {
	const record = {
		...dataset(...others.map((other) => ({ parties: [CENTRE, other] }))),
		regions: [...REGIONS, ...NEIGHBOURS]
	};
	const { agreements, regions } = record;
	const geometry = buildGeometry(
		buildNetwork(agreements, regions, 'daerah'),
		agreements,
		CATALOGUE,
		TODAY
	);
	const result = applyFilter(buildFilterIndex(record, TODAY), DEFAULT_VIEW);
	return { geometry, states: paintScene(geometry, lensOf(DEFAULT_VIEW, result, CATALOGUE)) };
}

const widthOf = (agreements: number) => {
	const { geometry, states } = drawn(Array.from({ length: agreements }, () => '35.10'));
	return strokesOf(geometry, states)[STROKE.foldedWidth];
};

/** The tint of a region with so many partners. */
const tintOf = (partners: number) => {
	const { geometry, states } = drawn(NEIGHBOURS.slice(0, partners).map((one) => one.code));
	return groundTints(geometry, states).get(CENTRE) ?? 0;
};

/** The steps of a scale: what is drawn, and the figure that stands after it. */
const steps = (what: string) =>
	[...document.querySelectorAll<HTMLElement>(`li:has(.scale) ${what}`)].map((sign) => ({
		sign,
		figure: Number.parseInt(sign.nextSibling?.textContent ?? '')
	}));

describe.each(GROUNDS)('on %s ground', (ground) => {
	beforeEach(async () => {
		await renderInAtlas(MapKey, dataset({}), `?tema=${ground}`, { below: true });
		await page.getByText('Cara membaca peta').click();
	});

	test('a line of the scale is as wide as one of so many agreements', () => {
		const scale = steps('svg');
		expect(scale.length).toBeGreaterThan(2);
		for (const { sign, figure } of scale) {
			const path = sign.querySelector('path');
			expect(Number(path?.getAttribute('stroke-width')), `${figure}`).toBeCloseTo(
				widthOf(figure) ?? 0,
				4
			);
			// Of the picture's own size, neither shrunk nor stretched.
			expect(sign.getBoundingClientRect().width).toBeCloseTo(20, 0);
		}
	});

	test('a shade of the scale is that of a region with so many partners, the last also of any more', () => {
		const scale = steps('.tint');
		expect(scale.length).toBeGreaterThan(2);
		const colours = tintColours(PALETTES[ground]);
		const probe = document.body.appendChild(document.createElement('i'));
		for (const { sign, figure } of scale) {
			probe.style.background = colours[tintOf(figure)] ?? '';
			expect(getComputedStyle(sign).backgroundColor, `${figure}`).toBe(
				getComputedStyle(probe).backgroundColor
			);
		}
		probe.remove();
		const last = scale.at(-1);
		expect(last?.sign.nextSibling?.textContent).toMatch(/\+/);
		expect(tintOf(NEIGHBOURS.length)).toBe(tintOf(last?.figure ?? 0));
		expect(tintOf((last?.figure ?? 0) - 1)).not.toBe(tintOf(last?.figure ?? 0));
	});
});
