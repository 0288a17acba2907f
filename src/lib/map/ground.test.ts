import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { OPEN_SEA, type MapLand } from '$lib/land/land';
import { PALETTES } from '$lib/scene/palette';
import { GroundPainter } from './ground';

const LAND: MapLand = { ...OPEN_SEA, regions: { type: 'FeatureCollection', features: [] } };

/** A map whose sources are there once the style is. */
function mapWithoutStyle() {
	const sources = new Map<string, { setData: ReturnType<typeof vi.fn> }>();
	const map = { getSource: (id: string) => sources.get(id) } as unknown as MapLibreMap;
	const build = () => {
		for (const id of ['context', 'regions', 'provinces', 'borders', 'outline', 'unrecorded']) {
			sources.set(id, { setData: vi.fn() });
		}
	};
	return { map, sources, build };
}

describe('land that comes while the map gets itself ready', () => {
	it('is sent at once where the style is there', () => {
		const { map, sources, build } = mapWithoutStyle();
		build();
		new GroundPainter(map, PALETTES.terang).setLand(LAND);
		expect(sources.get('regions')?.setData).toHaveBeenCalledWith(LAND.regions);
		expect(sources.get('context')?.setData).toHaveBeenCalledWith(LAND.context);
	});

	it('is sent when the style comes later: the map would stay an empty sea', () => {
		const { map, sources, build } = mapWithoutStyle();
		const ground = new GroundPainter(map, PALETTES.terang);
		ground.setLand(LAND);
		build();
		ground.restore();
		expect(sources.get('regions')?.setData).toHaveBeenCalledWith(LAND.regions);
	});
});
