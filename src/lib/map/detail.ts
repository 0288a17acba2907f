/** Finer land, fetched once the map is close enough to show it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Land } from '$lib/land/land';

/** From here on the overview geometry shows its corners. */
export const DETAIL_ZOOM = 6.4;

export interface DetailLoading {
	/** Finer land is on its way: the picture is about to change. */
	readonly busy: () => boolean;
	/** What arrives afterwards is dropped. */
	readonly end: () => void;
}

/**
 * Waits for the map to come close, then loads.
 * A load that fails is reported and tried again when the map next comes to rest; the overview stays meanwhile.
 */
export function loadWhenClose(
	map: MapLibreMap,
	load: () => Promise<Land>,
	onLoaded: (land: Land) => void,
	onFailed: (cause: unknown) => void
): DetailLoading {
	let state: 'waiting' | 'loading' | 'ended' = 'waiting';

	async function check(): Promise<void> {
		if (state !== 'waiting' || map.getZoom() < DETAIL_ZOOM) return;
		state = 'loading';
		try {
			const land = await load();
			if (hasEnded()) return;
			end();
			onLoaded(land);
		} catch (cause) {
			if (hasEnded()) return;
			state = 'waiting';
			onFailed(cause);
		}
	}
	const onMove = (): void => void check();
	const hasEnded = (): boolean => state === 'ended';
	function end(): void {
		state = 'ended';
		map.off('moveend', onMove);
		map.off('load', onMove);
	}

	map.on('moveend', onMove);
	map.on('load', onMove);
	return { busy: () => state === 'loading', end };
}
