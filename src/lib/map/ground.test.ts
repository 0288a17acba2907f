import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { MapLand } from '$lib/land/land';
import { parseRegionCode } from '$lib/domain/region';
import { PALETTES } from '$lib/scene/palette';
import { GroundPainter } from './ground';
import { landFeatures } from './style';

const NONE = { type: 'FeatureCollection', features: [] } as const;
const LAND = { context: NONE, regions: NONE, provinces: NONE, borders: NONE } as unknown as MapLand;
const FINER = {
	...LAND,
	context: { ...NONE, features: [{ type: 'Feature' }] }
} as unknown as MapLand;

/** As much of a map as the painter uses. */
function fakeMap() {
	const sources = new Map<string, { setData: ReturnType<typeof vi.fn> }>();
	const layers: string[] = ['sea', 'network'];
	const visibility = new Map<string, unknown>();
	const map = {
		addSource: (id: string) => sources.set(id, { setData: vi.fn() }),
		getSource: (id: string) => sources.get(id),
		addLayer({ id, layout }: { id: string; layout?: { visibility?: string } }, above: string) {
			layers.splice(layers.indexOf(above), 0, id);
			visibility.set(id, layout?.visibility);
		},
		getLayer: (id: string) => (layers.includes(id) ? { type: 'fill' } : undefined),
		getLayoutProperty: (id: string) => visibility.get(id),
		setLayoutProperty: (id: string, _: string, value: unknown) => visibility.set(id, value),
		hasImage: () => false,
		addImage: vi.fn(),
		setPaintProperty: vi.fn()
	};
	const ground = new GroundPainter(map as unknown as MapLibreMap, PALETTES.terang, 'network');
	return { ground, sources, layers, visibility };
}

describe('land that comes while the map gets itself ready', () => {
	it('is added beneath the network where the style is there', () => {
		const { ground, sources, layers } = fakeMap();
		ground.restore(PALETTES.terang);
		expect(sources.size).toBe(0);
		ground.setLand(LAND);
		expect([...sources.keys()]).toContain('land');
		expect(layers.at(0)).toBe('sea');
		expect(layers.at(-1)).toBe('network');
	});

	it('is added when the style comes later: the map would stay an empty sea', () => {
		const { ground, sources } = fakeMap();
		ground.setLand(LAND);
		expect(sources.size).toBe(0);
		ground.restore(PALETTES.terang);
		expect([...sources.keys()]).toContain('land');
	});

	it('is sent to a style that has it already, as after the graphics were lost', () => {
		const { ground, sources, layers } = fakeMap();
		ground.restore(PALETTES.terang);
		ground.setLand(LAND);
		const count = layers.length;
		ground.lose();
		ground.setLand(FINER);
		expect(sources.get('land')?.setData).not.toHaveBeenCalled();
		ground.restore(PALETTES.terang);
		expect(sources.get('land')?.setData).toHaveBeenCalledWith(landFeatures(FINER));
		expect(layers).toHaveLength(count);
	});
});

describe('regions without any record', () => {
	it('show their hatching only while there are any: of hidden layers no tile is cut', () => {
		const { ground, sources, visibility } = fakeMap();
		const code = parseRegionCode('35.77');
		ground.markUnrecorded([]);
		ground.restore(PALETTES.terang);
		ground.setLand(LAND);
		expect(visibility.get('unrecorded')).toBe('none');
		expect(sources.get('unrecorded')?.setData).not.toHaveBeenCalled();
		ground.markUnrecorded(code === null ? [] : [code]);
		expect(visibility.get('unrecorded')).toBe('visible');
		ground.markUnrecorded([]);
		expect(visibility.get('unrecorded')).toBe('none');
		expect(sources.get('unrecorded')?.setData).toHaveBeenLastCalledWith(NONE);
	});
});
