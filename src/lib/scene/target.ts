/** What a reader can point at: a region, a link, or a hub. */
import type { RegionCode } from '$lib/domain/region';

export type Target =
	| { readonly kind: 'region'; readonly code: RegionCode }
	/** `id` as in `Network.links` */
	| { readonly kind: 'link'; readonly id: string }
	/** `id` as in `Network.hubs` */
	| { readonly kind: 'hub'; readonly id: string };

export function sameTarget(a: Target | null, b: Target | null): boolean {
	if (a === null || b === null) return a === b;
	if (a.kind === 'region') return b.kind === 'region' && a.code === b.code;
	return b.kind === a.kind && a.id === b.id;
}
