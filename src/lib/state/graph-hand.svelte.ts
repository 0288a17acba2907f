/** The region in hand: the one that keys and buttons of the graph act on. */
import type { RegionCode } from '$lib/domain/region';
import type * as GraphModule from '$lib/graph';
import type { GraphHandle } from '$lib/graph';
import { describeRegion } from '$lib/i18n/describe';
import type { Atlas } from './atlas.svelte';
import type { GraphScene } from './graph-scene.svelte';
import type { GraphSession } from './graph-session.svelte';

export interface DrawnGraph {
	readonly module: typeof GraphModule;
	readonly graph: GraphHandle;
	readonly session: GraphSession;
}

export class GraphHand {
	readonly #atlas: Atlas;
	readonly #scene: GraphScene;
	readonly #drawn: () => DrawnGraph | null;
	#asked = $state.raw<RegionCode | null>(null);
	/** Null as long as the level on screen lacks the region: there is nothing to move or to hold. */
	readonly #focus = $derived.by(() => {
		const code = this.#asked;
		return code !== null && this.#scene.geometry.nodeByCode.has(code) ? code : null;
	});
	readonly #movable = $derived.by(() => {
		const { selected } = this.#scene;
		const focus = this.#focus;
		return focus === null || selected.includes(focus) ? selected : [focus];
	});
	readonly #spoken = $derived.by(() => {
		const code = this.#focus;
		const node = this.#scene.network.nodes.find(({ region }) => region.code === code);
		if (node === undefined) return '';
		const { isMatching, dataset } = this.#atlas;
		return describeRegion(
			this.#atlas.label(node.region.code),
			this.#scene.partnersOf(node.region.code),
			node.agreements.filter(isMatching).map((at) => this.#atlas.agreement(at)),
			dataset.catalogue
		);
	});

	/** @param drawn null while there is no graph */
	constructor(atlas: Atlas, scene: GraphScene, drawn: () => DrawnGraph | null) {
		this.#atlas = atlas;
		this.#scene = scene;
		this.#drawn = drawn;
	}

	/** Regions that can be taken in hand: the one in focus, or those that are selected. */
	get movable(): readonly RegionCode[] {
		return this.#movable;
	}

	/** The region that buttons move; null when there is none. */
	get current(): RegionCode | null {
		return this.#focus ?? this.#movable[0] ?? null;
	}

	/** A sentence about the region in focus; empty without one. */
	get spoken(): string {
		return this.#spoken;
	}

	/** Puts a region in focus, marked and in view, or none. */
	focusOn(code: RegionCode | null): void {
		if (code === null && this.#asked === null) return;
		this.#asked = code;
		this.#drawn()?.graph.setFocus(code);
		this.#atlas.hovered = code === null ? null : { kind: 'region', code };
	}

	/** Does what a key says. */
	press(event: KeyboardEvent): void {
		const drawn = this.#drawn();
		if (drawn !== null && this.#act(event, drawn)) event.preventDefault();
	}

	/** @returns whether the key meant something */
	#act(event: KeyboardEvent, { module, graph, session }: DrawnGraph): boolean {
		const focus = this.#focus;
		const { geometry, states, network } = this.#scene;
		const action = module.actionOfKey(event, focus !== null);
		switch (action?.kind) {
			case 'move':
				if (focus !== null) session.nudge(focus, action.towards);
				return true;
			case 'select':
				if (focus !== null) this.#atlas.select({ kind: 'region', code: focus }, network);
				return true;
			case 'release':
				this.focusOn(null);
				return true;
			case 'walk': {
				const next = module.nextNode(geometry, states, session.layout, focus, event.key);
				if (next !== null) this.focusOn(next);
				return true;
			}
			case 'camera':
				return graph.press(event.key, event.shiftKey);
			case undefined:
				return false;
		}
	}
}
