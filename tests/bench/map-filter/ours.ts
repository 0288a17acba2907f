/** The product's map, and what the product does on a click on a filter. */
import { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '$lib/domain/dataset';
import { applyFilter, buildFilterIndex } from '$lib/domain/filter';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { mountMap } from '$lib/map';
import type { Geometry } from '$lib/scene/geometry';
import { lensOf } from '$lib/scene/lens';
import { paintScene } from '$lib/scene/paint';
import type { MapLand } from '$lib/land/land';
import type { Side } from './side';

/**
 * Mounts the product's map.
 * @param today ISO date, the one the geometry was built for
 * @param still no transitions, as for `prefers-reduced-motion`
 */
export function mountOurs(
	container: HTMLElement,
	dataset: Dataset,
	geometry: Geometry,
	land: MapLand,
	today: string,
	still: boolean
): Side {
	const index = buildFilterIndex(dataset, today);
	let states = paintScene(
		geometry,
		lensOf(DEFAULT_VIEW, applyFilter(index, DEFAULT_VIEW), dataset.catalogue)
	);
	let ready = false;
	const [handle, map] = withItsMap(() =>
		mountMap(container, {
			land: Promise.resolve(land),
			loadFiner: () => Promise.reject(new Error('The camera never comes close.')),
			regions: dataset.regions,
			ground: 'terang',
			camera: null,
			padding: { top: 0, right: 0, bottom: 0, left: 0 },
			cooperativeGestures: false,
			reducedMotion: still,
			words: { title: 'Peta', describedBy: '', wheelHint: '', wheelHintMac: '', touchHint: '' },
			onReady: (now) => (ready = now),
			onProblem: (problem) => {
				throw new Error(`The map reports a problem: ${problem.kind}.`, {
					cause: 'cause' in problem ? problem.cause : undefined
				});
			}
		})
	);
	handle.show(geometry, states);
	return {
		map,
		change(view) {
			const start = performance.now();
			const result = applyFilter(index, view);
			const filtered = performance.now();
			states = paintScene(geometry, lensOf(view, result, dataset.catalogue));
			const painted = performance.now();
			handle.show(geometry, states);
			return {
				filter: filtered - start,
				paint: painted - filtered,
				show: performance.now() - painted
			};
		},
		// All that a change needs is in place when `show` returns: the next frame draws it.
		frameShowsChange: () => true,
		atRest: () => ready,
		// The whole country is shown, where a link is one line.
		lines: () => states.lines.leading.reduce((sum, leading) => sum + leading, 0)
	};
}

/** The handle keeps its MapLibre map to itself: it is caught as it subscribes to its own events. */
function withItsMap<Handle>(mount: () => Handle): [Handle, MapLibreMap] {
	const { on } = MapLibreMap.prototype;
	const caught = new Set<MapLibreMap>();
	MapLibreMap.prototype.on = function (this: MapLibreMap, ...given: Parameters<typeof on>) {
		caught.add(this);
		return on.apply(this, given);
	} as typeof on;
	try {
		const handle = mount();
		const [map] = caught;
		if (map === undefined) throw new Error('The product has mounted no MapLibre map.');
		return [handle, map];
	} finally {
		MapLibreMap.prototype.on = on;
	}
}
