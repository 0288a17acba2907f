/** The posters of all subjects, as pages and files are built from them. */
import type { Dataset } from '$lib/domain/dataset';
import { applyFilter, type FilterIndex } from '$lib/domain/filter';
import { buildNetwork } from '$lib/domain/network';
import { levelOf } from '$lib/domain/selection';
import type { Level, View } from '$lib/domain/view';
import { printPoster } from '$lib/poster/print-poster';
import { sceneOfView } from '$lib/poster/view-scene';
import type { PosterGround } from '$lib/poster/poster-style';
import { buildGeometry } from '$lib/scene/build-geometry';
import type { ScreenSize } from '$lib/scene/fit';
import type { Geometry } from '$lib/scene/geometry';
import { thinBoundaries } from './boundaries';

export interface PosterSetting {
	readonly screen: ScreenSize;
	/** A phone: provinces until something is selected. */
	readonly narrow: boolean;
	readonly ground: PosterGround;
	readonly overdraw: number;
	/** As in `Poster`. */
	readonly caption?: readonly string[];
}

/** Prints posters of one dataset; what does not depend on the view is computed once. */
export class PosterPress {
	readonly #dataset: Dataset;
	readonly #today: string;
	readonly #index: FilterIndex;
	readonly #geometries = new Map<Level, Geometry>();

	/**
	 * @param index of the same dataset
	 * @param today ISO date: it decides which agreements have ended
	 */
	constructor(dataset: Dataset, index: FilterIndex, today: string) {
		this.#dataset = dataset;
		this.#index = index;
		this.#today = today;
	}

	print(view: View, { screen, narrow, ...setting }: PosterSetting): string {
		const result = applyFilter(this.#index, view);
		const geometry = this.#geometry(levelOf(view, narrow));
		const scene = sceneOfView(geometry, view, result, this.#dataset, screen);
		const boundaries = thinBoundaries(scene.camera.zoom);
		return printPoster({ ...scene, boundaries, ...setting });
	}

	#geometry(level: Level): Geometry {
		const known = this.#geometries.get(level);
		if (known !== undefined) return known;
		const { agreements, regions, catalogue } = this.#dataset;
		const network = buildNetwork(agreements, regions, level);
		const geometry = buildGeometry(network, agreements, catalogue, this.#today);
		this.#geometries.set(level, geometry);
		return geometry;
	}
}
