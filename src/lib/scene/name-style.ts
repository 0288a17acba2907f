/** How names of regions are written on the map and on the poster. */
import type { LabelStyle } from './labels';

export interface NameStyle {
	/** CSS pixels. */
	readonly size: number;
	readonly weight: number;
	/** Between letters, CSS pixels. */
	readonly spacing: number;
	/** Width of the outline in ground colour, and how much of it covers. */
	readonly halo: number;
	readonly haloOpacity: number;
	/** Muted ink instead of full. */
	readonly muted: boolean;
}

const HALO = { halo: 3.5, haloOpacity: 0.92, spacing: 0, muted: false } as const;
/** Names of the selection stand among its lines, which are the strongest there are. */
const FIRM_HALO = { ...HALO, halo: 4, haloOpacity: 1 } as const;

export const NAME_STYLE: Readonly<Record<LabelStyle, NameStyle>> = {
	selected: { size: 13.5, weight: 700, ...FIRM_HALO },
	lit: { size: 12, weight: 600, ...FIRM_HALO },
	region: { size: 11.5, weight: 500, ...HALO },
	province: { size: 10, weight: 500, spacing: 0.9, halo: 2.5, haloOpacity: 0.7, muted: true }
};
