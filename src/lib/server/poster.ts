/** The posters of standing views, as pages and files are built from them. */
import type { Dataset } from '$lib/domain/dataset';
import { applyFilter, buildFilterIndex, type FilterIndex } from '$lib/domain/filter';
import { buildNetwork } from '$lib/domain/network';
import { levelOf } from '$lib/domain/selection';
import type { Level, View } from '$lib/domain/view';
import { printPoster } from '$lib/poster/print-poster';
import type { PosterGround } from '$lib/poster/poster-style';
import { buildGeometry } from '$lib/scene/build-geometry';
import { cameraOfView } from '$lib/scene/camera-of-view';
import type { ScreenSize } from '$lib/scene/fit';
import type { Geometry } from '$lib/scene/geometry';
import { lensOf } from '$lib/scene/lens';
import { paintScene } from '$lib/scene/paint';
import { thinBoundaries } from './boundaries';

export interface PosterSetting {
	readonly screen: ScreenSize;
	/** A phone: provinces until something is selected. */
	readonly narrow: boolean;
	readonly ground: PosterGround;
	readonly overdraw: number;
	/** As in `Poster`. */
	readonly caption?: string;
}

/** Prints posters of one dataset; what does not depend on the view is computed once. */
export class PosterPress {
	readonly #dataset: Dataset;
	readonly #today: string;
	readonly #index: FilterIndex;
	readonly #geometries = new Map<Level, Geometry>();

	/** @param today ISO date: it decides which agreements have ended */
	constructor(dataset: Dataset, today: string) {
		this.#dataset = dataset;
		this.#today = today;
		this.#index = buildFilterIndex(dataset, today);
	}

	/** @param title what the picture shows, in words */
	print(view: View, title: string, { screen, narrow, ...setting }: PosterSetting): string {
		const { agreements, regions, catalogue } = this.#dataset;
		const result = applyFilter(this.#index, view);
		const geometry = this.#geometry(levelOf(view, narrow));
		const parties = result.shown.flatMap((index) => agreements[index]?.parties ?? []);
		const camera = cameraOfView(view, parties, regions, screen);
		return printPoster({
			geometry,
			states: paintScene(geometry, lensOf(view, result, catalogue)),
			provinces: regions,
			boundaries: thinBoundaries(camera.zoom),
			camera,
			screen,
			title,
			...setting
		});
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
