/** Walking through the graph with the keyboard: along links by arrow keys, through all regions by page keys. */
import type { RegionCode } from '$lib/domain/region';
import type { Geometry } from '$lib/scene/geometry';
import type { SceneStates } from '$lib/scene/paint';
import { ARROW_KEYS, STEPS } from './directions';
import type { GraphLayout, GraphPoint } from './graph-layout';

/** The keys that `nextNode` answers to. */
export const WALK_KEYS: readonly string[] = [
	...ARROW_KEYS.keys(),
	'Home',
	'End',
	'PageUp',
	'PageDown'
];

/** Regions that are drawn: most partners first, then by name; the order in which page keys visit them. */
export function walkOrder({ nodes }: Geometry, { nodes: states }: SceneStates): RegionCode[] {
	return nodes
		.map(({ region }, index) => ({ region, index, partners: states.partners[index] ?? 0 }))
		.filter(({ index }) => states.visible[index] === 1)
		.sort((a, b) => b.partners - a.partners || (a.region.label < b.region.label ? -1 : 1))
		.map(({ region }) => region.code);
}

/**
 * Where a key leads from a region.
 * Arrow keys go to the partner that lies best in that direction: the near and straight one before the far and slanting
 * one, within half a turn. Page Down and Page Up go through all regions in `walkOrder`, Home and End to its ends. From
 * nowhere, or from a region that is not drawn any more, every key leads to the first.
 * @param current null when nothing has the focus yet
 * @param key as `KeyboardEvent.key` has it
 * @returns null for another key, or when there is nothing in that direction
 * @throws Error when the layout has no place for a region that is drawn
 */
export function nextNode(
	geometry: Geometry,
	states: SceneStates,
	layout: GraphLayout,
	current: RegionCode | null,
	key: string
): RegionCode | null {
	if (!WALK_KEYS.includes(key)) return null;
	const order = walkOrder(geometry, states);
	const at = current === null ? -1 : order.indexOf(current);
	if (current === null || at < 0) return (key === 'End' ? order.at(-1) : order[0]) ?? null;
	switch (key) {
		case 'Home':
			return order[0] ?? null;
		case 'End':
			return order.at(-1) ?? null;
		case 'PageDown':
			return order[at + 1] ?? null;
		case 'PageUp':
			return order[at - 1] ?? null;
	}
	const towards = ARROW_KEYS.get(key);
	if (towards === undefined) return null;
	return partnerTowards(layout, current, STEPS[towards], partnersDrawn(geometry, states, current));
}

/** Regions that share a drawn link or hub with a region. */
function partnersDrawn(
	{ links, hubs }: Geometry,
	{ lines, hubs: hubStates }: SceneStates,
	code: RegionCode
): Set<RegionCode> {
	const partners = new Set<RegionCode>();
	for (const { a, b, strands } of links) {
		if (a !== code && b !== code) continue;
		if (strands.some((at) => lines.visible[at] === 1)) partners.add(a === code ? b : a);
	}
	hubs.forEach(({ parties }, index) => {
		if (hubStates.visible[index] === 0 || !parties.includes(code)) return;
		for (const party of parties) if (party !== code) partners.add(party);
	});
	return partners;
}

function partnerTowards(
	layout: GraphLayout,
	current: RegionCode,
	[toX, toY]: GraphPoint,
	partners: ReadonlySet<RegionCode>
): RegionCode | null {
	const [fromX, fromY] = placeOf(layout, current);
	const ahead = [...partners].flatMap((code) => {
		const [x, y] = placeOf(layout, code);
		const along = (x - fromX) * toX + (y - fromY) * toY;
		const aside = Math.abs((x - fromX) * toY - (y - fromY) * toX);
		return along <= 0 ? [] : [{ code, slanting: aside > along ? 1 : 0, effort: along + 2 * aside }];
	});
	ahead.sort(
		(a, b) => a.slanting - b.slanting || a.effort - b.effort || (a.code < b.code ? -1 : 1)
	);
	return ahead[0]?.code ?? null;
}

function placeOf({ nodes }: GraphLayout, code: RegionCode): GraphPoint {
	const point = nodes.get(code);
	if (point === undefined) {
		throw new Error(`The graph layout has no place for the region ${code}.`);
	}
	return point;
}
