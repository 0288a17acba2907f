/** MapLibre as the atlas uses it: flat, north up, without its own controls, credits and copies of the world. */
import { GPUInitializationError, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { Camera } from '$lib/domain/view';
import type { Padding } from '$lib/scene/fit';
import { COUNTRY_BOUNDS, keepNearCountry, MAX_ZOOM } from './camera';

/** What MapLibre itself says to readers. */
export interface MapWords {
	/** Name of the map for screen readers. */
	readonly title: string;
	/** Id of the element that says how to move the map by keys. */
	readonly describedBy: string;
	/** How to zoom with a wheel, and how to move with fingers, while page scroll has precedence. */
	readonly wheelHint: string;
	readonly wheelHintMac: string;
	readonly touchHint: string;
}

export interface MapSetting {
	/** Null shows the whole country. */
	readonly camera: Camera | null;
	readonly padding: Padding;
	/** Page scroll has precedence: two fingers, or a key and the wheel, move the map. For narrow screens and embeds. */
	readonly cooperativeGestures: boolean;
	readonly reducedMotion: boolean;
	readonly words: MapWords;
}

/** The browser cannot draw the map (no WebGL 2); what was to be shown in its place stays. */
export class MapUnavailable extends Error {
	override readonly name = 'MapUnavailable';
}

/** @throws MapUnavailable when the browser has no WebGL 2 */
export function createMap(
	container: HTMLElement,
	style: StyleSpecification,
	{ camera, padding, cooperativeGestures, reducedMotion, words }: MapSetting
): MapLibreMap {
	const start =
		camera === null
			? { bounds: COUNTRY_BOUNDS, fitBoundsOptions: { padding } }
			: { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom };
	try {
		const map = new MapLibreMap({
			container,
			style,
			...start,
			cooperativeGestures,
			reduceMotion: reducedMotion,
			attributionControl: false,
			maxZoom: MAX_ZOOM,
			maxPitch: 0,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			renderWorldCopies: false,
			transformConstrain: keepNearCountry,
			// Names are written by us; MapLibre has nothing to fade.
			fadeDuration: 0,
			locale: {
				'Map.Title': words.title,
				'CooperativeGesturesHandler.WindowsHelpText': words.wheelHint,
				'CooperativeGesturesHandler.MacHelpText': words.wheelHintMac,
				'CooperativeGesturesHandler.MobileHelpText': words.touchHint
			}
		});
		map.getCanvas().setAttribute('aria-describedby', words.describedBy);
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
		return map;
	} catch (cause) {
		if (!(cause instanceof GPUInitializationError)) throw cause;
		container.replaceChildren();
		throw new MapUnavailable('This browser cannot draw the map: it has no WebGL 2.', { cause });
	}
}
