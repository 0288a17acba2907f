import { features } from 'web-features';

/**
 * Each thing that a page can name, as MDN's compatibility data calls it: `api.URL.canParse_static`, `css.types.calc`.
 * @returns {Generator<{ key: string; feature: string; support: import('./browsers.mjs').Support }>}
 */
export function* compatKeys() {
	for (const feature of Object.values(features)) {
		if (feature.kind !== 'feature') continue;
		for (const [key, { support }] of Object.entries(feature.status.by_compat_key ?? {})) {
			yield { key, feature: feature.name, support };
		}
	}
}
