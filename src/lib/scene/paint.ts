/**
 * How each part of a scene stands in a view: small typed arrays, one place per line, node and hub of the geometry.
 * Nothing here knows pixels, zoom or colours; `strokes.ts` turns it into ink.
 */
import type { AgreementIndex } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { Geometry } from './geometry';
import type { Lens } from './lens';
import type { Target } from './target';

/** lit: of the selection or under the pointer · dimmed: not of the selection, still present. */
export const EMPHASIS = { normal: 0, lit: 1, dimmed: 2 } as const;

export interface LineStates {
	/** 1 when at least one agreement of it is drawn; all else is meaningless when 0. */
	readonly visible: Uint8Array;
	/** 1 for the one strand that stands for its link while strands are folded; spokes always. */
	readonly leading: Uint8Array;
	/** Index into `Geometry.groups`. */
	readonly group: Uint8Array;
	/** Agreements of the strand (or of the spoke's hub). */
	readonly count: Uint16Array;
	/** Agreements of the whole link (or of the spoke's hub). */
	readonly total: Uint16Array;
	/** Position among the visible strands of its link, from 0, and how many there are. */
	readonly slot: Uint8Array;
	readonly slots: Uint8Array;
	readonly emphasis: Uint8Array;
	/** Index into `MARKS`: the firmest of its agreements. */
	readonly mark: Uint8Array;
}

export interface NodeStates {
	readonly visible: Uint8Array;
	/** Agreements of it that are drawn. */
	readonly count: Uint16Array;
	/** Distinct partners in those that count (`Lens.counted`). */
	readonly partners: Uint16Array;
	readonly emphasis: Uint8Array;
	/** 1 for a selected region, whether it is visible or not. */
	readonly selected: Uint8Array;
}

export interface HubStates {
	readonly visible: Uint8Array;
	readonly group: Uint8Array;
	readonly count: Uint16Array;
	readonly emphasis: Uint8Array;
	readonly mark: Uint8Array;
}

export interface SceneStates {
	readonly lines: LineStates;
	readonly nodes: NodeStates;
	readonly hubs: HubStates;
	/** Selected regions, also those that have no node: of a region without a record, or of another level. */
	readonly selected: readonly RegionCode[];
	/** Links and hubs drawn: what a renderer may use to judge how crowded the picture is. */
	readonly drawn: number;
}

/** Per agreement: 0 not drawn, 1 drawn, 2 drawn and lit. */
type Shade = Uint8Array;

/**
 * Paints a geometry as a lens sees it. One pass over lines, nodes and hubs; the geometry is not touched.
 * A link leads with the group that most of its drawn agreements have; then with the one that leads most of them; then
 * with the first in the catalogue.
 */
export function paintScene(geometry: Geometry, lens: Lens): SceneStates {
	const allowed = Uint8Array.from(geometry.groups, (id) =>
		(lens.groups?.has(id) ?? true) ? 1 : 0
	);
	const shade = shadeAgreements(geometry, lens);
	const idle = lens.lit === null ? EMPHASIS.normal : EMPHASIS.dimmed;
	const lines = emptyLines(geometry.lines.length);
	const tally = new GroupTally(geometry);

	let drawn = 0;
	for (const link of geometry.links) {
		const total = countDrawn(link.agreements, shade);
		const strands = total === 0 ? [] : link.strands.filter((at) => paintStrand(at, total));
		strands.forEach((at, slot) => {
			lines.slot[at] = slot;
			lines.slots[at] = strands.length;
		});
		if (strands.length === 0) continue;
		drawn++;
		const lead = tally.leading(link.agreements, shade, allowed);
		for (const at of strands) lines.leading[at] = lines.group[at] === lead ? 1 : 0;
	}

	const hubs = emptyHubs(geometry.hubs.length);
	geometry.hubs.forEach((hub, index) => {
		const count = countDrawn(hub.agreements, shade);
		const group = count === 0 ? -1 : tally.leading(hub.agreements, shade, allowed);
		if (group < 0) return;
		drawn++;
		hubs.visible[index] = 1;
		hubs.count[index] = count;
		hubs.group[index] = group;
		hubs.emphasis[index] = emphasisOf(hub.agreements, shade, idle);
		hubs.mark[index] = firmest(hub.agreements, shade, geometry.markOfAgreement);
		for (const at of hub.spokes) {
			lines.visible[at] = 1;
			lines.leading[at] = 1;
			lines.group[at] = group;
			lines.count[at] = count;
			lines.total[at] = count;
			lines.slots[at] = 1;
			lines.emphasis[at] = hubs.emphasis[index] ?? 0;
			lines.mark[at] = hubs.mark[index] ?? 0;
		}
	});
	const nodes = paintNodes(geometry, lens, shade, idle);
	return { lines, nodes, hubs, selected: lens.selected, drawn };

	/** Fills in a strand; false when nothing of it is drawn. */
	function paintStrand(at: number, total: number): boolean {
		const line = geometry.lines[at];
		if (line?.kind !== 'strand' || allowed[line.group] === 0) return false;
		const count = countDrawn(line.agreements, shade);
		if (count === 0) return false;
		lines.visible[at] = 1;
		lines.group[at] = line.group;
		lines.count[at] = count;
		lines.total[at] = total;
		lines.emphasis[at] = emphasisOf(line.agreements, shade, idle);
		lines.mark[at] = firmest(line.agreements, shade, geometry.markOfAgreement);
		return true;
	}
}

function shadeAgreements(geometry: Geometry, lens: Lens): Shade {
	const shade = Uint8Array.from(lens.matching);
	const light = (indices: readonly AgreementIndex[]): void => {
		for (const at of indices) if (shade[at] === 1) shade[at] = 2;
	};
	light(lens.lit ?? []);
	if (lens.highlight !== null) light(agreementsOf(geometry, lens.highlight));
	return shade;
}

/** All agreements of a target; none when it is not part of this geometry (another level's link, say). */
function agreementsOf(geometry: Geometry, target: Target): readonly AgreementIndex[] {
	switch (target.kind) {
		case 'region':
			return geometry.nodes[geometry.nodeByCode.get(target.code) ?? -1]?.agreements ?? [];
		case 'link':
			return geometry.links.find(({ id }) => id === target.id)?.agreements ?? [];
		case 'hub':
			return geometry.hubs.find(({ id }) => id === target.id)?.agreements ?? [];
	}
}

function paintNodes(geometry: Geometry, lens: Lens, shade: Shade, idle: number): NodeStates {
	const size = geometry.nodes.length;
	const states = {
		visible: new Uint8Array(size),
		count: new Uint16Array(size),
		partners: new Uint16Array(size),
		emphasis: new Uint8Array(size),
		selected: new Uint8Array(size)
	};
	const seenBy = new Int32Array(size).fill(-1);
	geometry.nodes.forEach((node, index) => {
		let partners = 0;
		let count = 0;
		seenBy[index] = index;
		for (const at of node.agreements) {
			if (shade[at] === 0) continue;
			count++;
			if (lens.counted[at] === 0) continue;
			for (const other of geometry.nodesOfAgreement[at] ?? []) {
				if (seenBy[other] === index) continue;
				seenBy[other] = index;
				partners++;
			}
		}
		states.visible[index] = count > 0 ? 1 : 0;
		states.count[index] = count;
		states.partners[index] = partners;
		states.emphasis[index] = emphasisOf(node.agreements, shade, idle);
	});
	for (const code of lens.selected) {
		const index = geometry.nodeByCode.get(code);
		if (index !== undefined) states.selected[index] = 1;
	}
	return states;
}

function countDrawn(agreements: readonly AgreementIndex[], shade: Shade): number {
	let count = 0;
	for (const at of agreements) if (shade[at] !== 0) count++;
	return count;
}

function emphasisOf(agreements: readonly AgreementIndex[], shade: Shade, idle: number): number {
	return agreements.some((at) => shade[at] === 2) ? EMPHASIS.lit : idle;
}

function firmest(
	agreements: readonly AgreementIndex[],
	shade: Shade,
	markOfAgreement: Uint8Array
): number {
	let mark = 255;
	for (const at of agreements) {
		if (shade[at] !== 0) mark = Math.min(mark, markOfAgreement[at] ?? 255);
	}
	return mark;
}

/** Counts sector groups over some agreements; one set of counters for all questions. */
class GroupTally {
	readonly #geometry: Geometry;
	readonly #having: Uint16Array;
	readonly #led: Uint16Array;

	constructor(geometry: Geometry) {
		this.#geometry = geometry;
		this.#having = new Uint16Array(geometry.groups.length);
		this.#led = new Uint16Array(geometry.groups.length);
	}

	/** The leading group among the allowed ones, or -1 when no drawn agreement has any of them. */
	leading(agreements: readonly AgreementIndex[], shade: Shade, allowed: Uint8Array): number {
		this.#having.fill(0);
		this.#led.fill(0);
		for (const at of agreements) {
			if (shade[at] === 0) continue;
			let leads = true;
			for (const group of this.#geometry.groupsOfAgreement[at] ?? []) {
				if (allowed[group] !== 1) continue;
				this.#having[group] = (this.#having[group] ?? 0) + 1;
				if (leads) this.#led[group] = (this.#led[group] ?? 0) + 1;
				leads = false;
			}
		}
		let best = -1;
		let bestScore = 0;
		for (let group = 0; group < this.#having.length; group++) {
			const score = (this.#having[group] ?? 0) * 0x10000 + (this.#led[group] ?? 0);
			if (score > bestScore) [best, bestScore] = [group, score];
		}
		return best;
	}
}

function emptyLines(size: number): LineStates {
	return {
		visible: new Uint8Array(size),
		leading: new Uint8Array(size),
		group: new Uint8Array(size),
		count: new Uint16Array(size),
		total: new Uint16Array(size),
		slot: new Uint8Array(size),
		slots: new Uint8Array(size),
		emphasis: new Uint8Array(size),
		mark: new Uint8Array(size)
	};
}

function emptyHubs(size: number): HubStates {
	return {
		visible: new Uint8Array(size),
		group: new Uint8Array(size),
		count: new Uint16Array(size),
		emphasis: new Uint8Array(size),
		mark: new Uint8Array(size)
	};
}
