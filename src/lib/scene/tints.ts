/** How the land of each region is tinted: by number of partners, or as selected or lit. */
import { provinceOf, type RegionCode } from '$lib/domain/region';
import type { Geometry } from './geometry';
import { tintClass, type Palette } from './palette';
import { EMPHASIS, type SceneStates } from './paint';

/** 0 is bare land, 1 to 5 take `Palette.tints`. */
export const LIT_TINT = 6;
export const SELECTED_TINT = 7;

/**
 * The tint of each node of the geometry.
 * A province that is a party among kabupaten and kota is never tinted: the ground is theirs.
 */
export function tintsOf({ nodes, level }: Geometry, { nodes: states }: SceneStates): Uint8Array {
	return Uint8Array.from(nodes, ({ region }, index) => {
		if (level === 'daerah' && region.kind === 'provinsi') return 0;
		if (states.selected[index] === 1) return SELECTED_TINT;
		if (states.visible[index] === 0) return 0;
		if (states.emphasis[index] === EMPHASIS.lit) return LIT_TINT;
		const dimmed = states.emphasis[index] === EMPHASIS.dimmed;
		return dimmed ? 0 : tintClass(states.partners[index] ?? 0);
	});
}

/**
 * The ground that is not bare: the tint of each region that has one. What is selected is among it whether it has a node or
 * not, unless it is a province among kabupaten and kota.
 */
export function groundTints(geometry: Geometry, states: SceneStates): Map<RegionCode, number> {
	const tints = tintsOf(geometry, states);
	const ground = new Map<RegionCode, number>();
	geometry.nodes.forEach(({ region }, index) => {
		const tint = tints[index] ?? 0;
		if (tint !== 0) ground.set(region.code, tint);
	});
	for (const code of states.selected) {
		if (geometry.nodeByCode.has(code)) continue;
		if (isProvince(code) === (geometry.level === 'provinsi')) ground.set(code, SELECTED_TINT);
	}
	return ground;
}

/** The colour of each tint, 0 to `SELECTED_TINT`. */
export function tintColours(palette: Palette): readonly string[] {
	return [palette.land, ...palette.tints, palette.lit, palette.selected];
}

function isProvince(code: RegionCode): boolean {
	return provinceOf(code) === code;
}
