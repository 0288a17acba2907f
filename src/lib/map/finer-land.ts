/** Finer land, fetched once the map is close enough to show it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapLand } from '$lib/land/land';
import { isFiner, scaleAt, type LandScale } from '$lib/land/land-scale';

export interface FinerLand {
	/** Finer land is on its way: the picture is about to change. */
	readonly busy: () => boolean;
	/** What arrives afterwards is dropped. */
	readonly end: () => void;
}

/**
 * Looks at once, and whenever the map has come to rest, whether finer land than the map has would be seen; then loads it.
 * A load that fails is reported and tried again when the map next comes to rest; the coarser land stays meanwhile.
 * @param map has land of the scale `far`
 */
export function followScale(
	map: MapLibreMap,
	load: (scale: LandScale) => Promise<MapLand>,
	onLoaded: (land: MapLand) => void,
	onFailed: (cause: unknown) => void
): FinerLand {
	let held: LandScale = 'far';
	let state: 'waiting' | 'loading' | 'ended' = 'waiting';

	async function check(): Promise<void> {
		const wanted = scaleAt(map.getZoom());
		if (state !== 'waiting' || !isFiner(wanted, held)) return;
		state = 'loading';
		try {
			const land = await load(wanted);
			if (hasEnded()) return;
			state = 'waiting';
			held = wanted;
			onLoaded(land);
			// The reader may have come closer still meanwhile.
			await check();
		} catch (cause) {
			if (hasEnded()) return;
			state = 'waiting';
			onFailed(cause);
		}
	}
	const onMove = (): void => void check();
	const hasEnded = (): boolean => state === 'ended';

	map.on('moveend', onMove);
	onMove();
	return {
		busy: () => state === 'loading',
		end() {
			state = 'ended';
			map.off('moveend', onMove);
		}
	};
}
