/** The ground under the network as MapLibre holds it: tints by feature state, the outline of a selection, its colours. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { RegionCode } from '$lib/domain/region';
import type { Level } from '$lib/domain/view';
import type { Geometry } from '$lib/scene/geometry';
import type { Palette } from '$lib/scene/palette';
import type { SceneStates } from '$lib/scene/paint';
import { tintsOf } from '$lib/scene/tints';
import { OPEN_SEA, type MapLand } from '$lib/land/land';
import { HATCH_RATIO, hatchImage } from './hatch';
import { GROUND_SOURCE, groundColours, HATCH } from './style';

export class GroundPainter {
	readonly #map: MapLibreMap;
	#land: MapLand = OPEN_SEA;
	/** The one whose colours the style has. */
	#palette: Palette;
	/** Tints on the map now; only what differs is sent. */
	#tints = new Map<RegionCode, number>();
	#level: Level = 'daerah';
	#selected: readonly RegionCode[] = [];
	#unrecorded: readonly RegionCode[] = [];

	/** @param palette the one the style was made with */
	constructor(map: MapLibreMap, palette: Palette) {
		this.#map = map;
		this.#palette = palette;
	}

	get level(): Level {
		return this.#level;
	}

	paint(geometry: Geometry, states: SceneStates): void {
		const tints = tintsOf(geometry, states);
		const wanted = new Map<RegionCode, number>();
		geometry.nodes.forEach(({ region }, index) => {
			const tint = tints[index] ?? 0;
			if (tint !== 0) wanted.set(region.code, tint);
		});
		if (geometry.level !== this.#level) {
			this.#map.removeFeatureState({ source: GROUND_SOURCE[this.#level] });
			this.#tints.clear();
			this.#level = geometry.level;
		}
		const source = GROUND_SOURCE[this.#level];
		for (const code of new Set([...this.#tints.keys(), ...wanted.keys()])) {
			const tint = wanted.get(code) ?? 0;
			if (tint === (this.#tints.get(code) ?? 0)) continue;
			this.#map.setFeatureState({ source, id: code }, { tint });
		}
		this.#tints = wanted;
		this.#outline(
			geometry.nodes
				.filter((_, index) => states.nodes.selected[index] === 1)
				.map(({ region }) => region.code)
		);
	}

	/** Sends the land to a style that has just been built (again); tints and outlines are then to be painted anew. */
	restore(): void {
		this.#tints.clear();
		this.#selected = [];
		// The style is born with an empty sea; to send that once more would only keep the worker busy.
		if (this.#land !== OPEN_SEA) this.#sendLand();
	}

	/** Other land; tints are kept by code and stay. */
	setLand(land: MapLand): void {
		this.#land = land;
		this.#sendLand();
	}

	/** A source that the style does not have yet is told by `restore`. */
	#sendLand(): void {
		for (const source of ['context', 'regions', 'provinces', 'borders'] as const) {
			this.#source(source)?.setData(this.#land[source]);
		}
		this.#setFeatures('outline', this.#selected);
		this.#setFeatures('unrecorded', this.#unrecorded);
	}

	/** Hatches regions of which nothing is recorded; an empty list takes the hatching away. */
	markUnrecorded(codes: readonly RegionCode[]): void {
		this.#unrecorded = codes;
		this.#setFeatures('unrecorded', codes);
	}

	setPalette(palette: Palette): void {
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
		this.#setFeatures('outline', selected);
	}

	#setFeatures(source: 'outline' | 'unrecorded', codes: readonly RegionCode[]): void {
		const wanted = new Set<string>(codes);
		this.#source(source)?.setData({
			type: 'FeatureCollection',
			features: [...this.#land.regions.features, ...this.#land.provinces.features].filter(
				({ properties }) => wanted.has(properties.code)
			)
		});
	}

	#source(id: string): GeoJSONSource | undefined {
		return this.#map.getSource<GeoJSONSource>(id);
	}
}
