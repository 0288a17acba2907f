/** A way through the network: which lines lead from each region to the next. */
import { linkId } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { Geometry } from '$lib/scene/geometry';
import type { SceneStates } from '$lib/scene/paint';

/**
 * The lines of a path, as positions in `Geometry.lines`. Two regions are joined by their own link or by a hub of which
 * both are parties; what the view shows goes first.
 * @param geometry placed, see `placeGeometry`: there a hub's first spoke leads to its first party
 * @param codes regions from end to end; none or one gives no lines
 * @throws Error naming two neighbours of the path that share no agreement in this network
 */
export function linesOfPath(
	geometry: Geometry,
	{ lines }: SceneStates,
	codes: readonly RegionCode[]
): number[] {
	const isShown = (at: number): boolean => lines.visible[at] === 1;
	return codes.slice(1).flatMap((to, step) => {
		const from = codes[step] ?? to;
		const ways = waysBetween(geometry, from, to);
		const shown = ways.find((way) => way.every(isShown)) ?? ways.find((way) => way.some(isShown));
		const way = shown ?? ways[0];
		if (way === undefined) {
			throw new Error(`The path leads from ${from} to ${to}, which share no agreement here.`);
		}
		return shown === undefined ? way : way.filter(isShown);
	});
}

function waysBetween(
	{ links, hubs }: Geometry,
	from: RegionCode,
	to: RegionCode
): (readonly number[])[] {
	const id = linkId(from, to);
	const direct = links.filter((link) => link.id === id).map(({ strands }) => strands);
	const through = hubs.flatMap(({ parties, spokes }) => {
		const ends = [spokes[parties.indexOf(from)], spokes[parties.indexOf(to)]];
		const known = ends.filter((at): at is number => at !== undefined);
		return known.length === 2 ? [known] : [];
	});
	return [...direct, ...through];
}
