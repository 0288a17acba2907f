/** A small made-up scene for tests. */
import { applyFilter, buildFilterIndex } from '$lib/domain/filter';
import { buildNetwork } from '$lib/domain/network';
import type { Position, Region } from '$lib/domain/region';
import { DEFAULT_VIEW, type Level, type View } from '$lib/domain/view';
import { buildGeometry } from '$lib/scene/build-geometry';
import type { Geometry } from '$lib/scene/geometry';
import { lensOf, type Lens } from '$lib/scene/lens';
import type { Target } from '$lib/scene/target';
import { agreement, CATALOGUE, code, REGIONS, TODAY } from './record';

const POINTS: Readonly<Record<string, Position>> = {
	'35': [112.7, -7.6],
	'35.10': [114.2, -8.35],
	'35.19': [111.65, -7.6],
	'35.77': [111.52, -7.63],
	'51': [115.1, -8.4],
	'51.01': [114.65, -8.3],
	'52': [117.4, -8.6],
	'52.08': [116.3, -8.35],
	'52.71': [116.1, -8.58]
};

export const PLACES: readonly Region[] = REGIONS.map((region) => ({
	...region,
	point: POINTS[region.code] ?? [0, 0]
}));

type Given = Parameters<typeof agreement>[0];

export interface TestScene {
	readonly geometry: Geometry;
	/** The lens of a view that differs from the plain one as given. */
	readonly lens: (view?: Partial<View>, highlight?: Target | null) => Lens;
}

/** The scene of some agreements; each is named `contoh-` and its position. */
export function sceneOf(given: readonly Given[], level: Level = 'daerah'): TestScene {
	const agreements = given.map((one, at) => agreement({ id: `contoh-${at}`, ...one }));
	const network = buildNetwork(agreements, PLACES, level);
	const index = buildFilterIndex(
		{ version: 1, agreements, regions: PLACES, catalogue: CATALOGUE },
		TODAY
	);
	return {
		geometry: buildGeometry(network, agreements, CATALOGUE, TODAY),
		lens: (change = {}, highlight = null) => {
			const view = { ...DEFAULT_VIEW, ...change };
			return lensOf(view, applyFilter(index, view), CATALOGUE, highlight);
		}
	};
}

/** Kota Madiun and Banyuwangi thrice, Madiun and Banyuwangi once, and three neighbours together. */
export const MIXED: readonly Given[] = [
	{ parties: ['35.10', '35.77'], sectors: ['kesehatan', 'pangan'] },
	{ parties: ['35.10', '35.77'], sectors: ['pangan'] },
	{ parties: ['35.10', '35.77'], sectors: ['pariwisata'], status: 'planned' },
	{ parties: ['35.19', '35.10'], sectors: [] },
	{ parties: ['35.77', '51.01', '52.08'], sectors: ['pariwisata'] }
];

export const KOTA_MADIUN = code('35.77');
