/** The ground under the network as MapLibre holds it: tints by feature state, the outline of a selection, its colours. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { RegionCode } from '$lib/domain/region';
import type { Level } from '$lib/domain/view';
import type { Geometry } from '$lib/scene/geometry';
import type { Palette } from '$lib/scene/palette';
import type { SceneStates } from '$lib/scene/paint';
import { groundTints } from '$lib/scene/tints';
import type { MapLand } from '$lib/land/land';
import { HATCH_RATIO, hatchImage } from './hatch';
import { groundColours, groundLayers, groundSources, HATCH, LAND, landFeatures } from './style';

export class GroundPainter {
	readonly #map: MapLibreMap;
	readonly #above: string;
	#land: MapLand | null = null;
	/** Whether there is a style that land can be added to. */
	#styled = false;
	/** The one whose colours the style has. */
	#palette: Palette;
	/** Tints on the map now; only what differs is sent. */
	#tints = new Map<RegionCode, number>();
	#level: Level = 'daerah';
	#selected: readonly RegionCode[] = [];
	#unrecorded: readonly RegionCode[] = [];

	/**
	 * @param palette the one the style was made with
	 * @param above layer of the network, there as soon as there is a style
	 */
	constructor(map: MapLibreMap, palette: Palette, above: string) {
		this.#map = map;
		this.#palette = palette;
		this.#above = above;
	}

	get level(): Level {
		return this.#level;
	}

	/** Does nothing while there is no land to paint on. */
	paint(geometry: Geometry, states: SceneStates): void {
		if (this.#land === null || !this.#styled) return;
		const wanted = groundTints(geometry, states);
		if (geometry.level !== this.#level) {
			this.#map.removeFeatureState({ source: LAND });
			this.#tints.clear();
			this.#level = geometry.level;
		}
		for (const code of new Set([...this.#tints.keys(), ...wanted.keys()])) {
			const tint = wanted.get(code) ?? 0;
			if (tint === (this.#tints.get(code) ?? 0)) continue;
			this.#map.setFeatureState({ source: LAND, id: code }, { tint });
		}
		this.#tints = wanted;
		this.#outline(states.selected);
	}

	/** The graphics are lost, and the style with them. */
	lose(): void {
		this.#styled = false;
	}

	/** Brings the land to a style that has just been built (again); tints and outlines are then to be painted anew. */
	restore(palette: Palette): void {
		this.#styled = true;
		this.setPalette(palette);
		this.#tints.clear();
		this.#selected = [];
		if (this.#land !== null) this.#bringLand(this.#land);
	}

	/** Other land; tints are kept by code and stay. The first is to be painted. */
	setLand(land: MapLand): void {
		this.#land = land;
		if (this.#styled) this.#bringLand(land);
	}

	/**
	 * Land is added only now and not born empty with the style: MapLibre would have its worker cut that nothing into tiles
	 * first, and a phone would wait for it.
	 */
	#bringLand(land: MapLand): void {
		const source = this.#source(LAND);
		if (source === undefined) {
			for (const [id, one] of Object.entries(groundSources(land))) this.#map.addSource(id, one);
			for (const layer of groundLayers(this.#palette)) this.#map.addLayer(layer, this.#above);
		} else {
			void source.setData(landFeatures(land));
		}
		this.#mark('outline', this.#selected);
		this.#mark('unrecorded', this.#unrecorded);
	}

	/** Hatches regions of which nothing is recorded; an empty list takes the hatching away. */
	markUnrecorded(codes: readonly RegionCode[]): void {
		this.#unrecorded = codes;
		this.#mark('unrecorded', codes);
	}

	/** Does nothing while there is no style: `restore` is told. */
	setPalette(palette: Palette): void {
		if (!this.#styled) return;
		const hatch = hatchImage(palette.inkMuted);
		if (this.#map.hasImage(HATCH)) this.#map.updateImage(HATCH, hatch);
		else this.#map.addImage(HATCH, hatch, { pixelRatio: HATCH_RATIO });
		// New colours for tints cut all tiles again: never without need.
		if (palette === this.#palette) return;
		this.#palette = palette;
		for (const [layer, colour] of Object.entries(groundColours(palette))) {
			const type = this.#map.getLayer(layer)?.type;
			if (type === 'background' || type === 'fill' || type === 'line') {
				this.#map.setPaintProperty(layer, `${type}-color`, colour);
			}
		}
	}

	#outline(selected: readonly RegionCode[]): void {
		if (selected.join() === this.#selected.join()) return;
		this.#selected = selected;
		this.#mark('outline', selected);
	}

	/** @param id of the source and of its layer */
	#mark(id: 'outline' | 'unrecorded', codes: readonly RegionCode[]): void {
		const source = this.#source(id);
		if (this.#land === null || source === undefined) return;
		const isHidden = this.#map.getLayoutProperty(id, 'visibility') === 'none';
		if (codes.length === 0 && isHidden) return;
		const wanted = new Set<string>(codes);
		void source.setData({
			type: 'FeatureCollection',
			features: [...this.#land.regions.features, ...this.#land.provinces.features].filter(
				({ properties }) => wanted.has(properties.code)
			)
		});
		this.#map.setLayoutProperty(id, 'visibility', codes.length === 0 ? 'none' : 'visible');
	}

	#source(id: string): GeoJSONSource | undefined {
		return this.#map.getSource<GeoJSONSource>(id);
	}
}
