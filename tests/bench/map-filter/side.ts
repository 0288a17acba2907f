/** One of the two maps that are compared. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { View } from '$lib/domain/view';

export interface Side {
	readonly map: MapLibreMap;
	/** What the click handler does. Returns milliseconds by step. */
	change(view: View): Readonly<Record<string, number>>;
	/** Asked when a frame has been drawn after a change: whether that frame shows the change. */
	frameShowsChange(): boolean;
	/** Whether a map that reports itself idle has also come to the end of its motion. */
	atRest(): boolean;
	/** Lines shown now. */
	lines(): number;
}

/** Waits until the map has nothing left to do. */
export async function rest(side: Side): Promise<void> {
	return new Promise((resolve) => {
		side.map.on('idle', function onIdle() {
			if (!side.atRest()) return;
			side.map.off('idle', onIdle);
			resolve();
		});
	});
}
