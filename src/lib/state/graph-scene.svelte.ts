/** What the graph shows of a view, apart from where it stands. */
import { buildNetwork, type Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { PublishedLevel } from '$lib/published/graph-json';
import type { Geometry } from '$lib/scene/geometry';
import { lensOf, type Lens } from '$lib/scene/lens';
import { paintScene, type SceneStates } from '$lib/scene/paint';
import type { Target } from '$lib/scene/target';
import type { Atlas } from './atlas.svelte';
import { litByNeighbourhood } from './neighbourhood-lens';
import {
	regionsInView,
	selectedRegions,
	subjectKeyOf,
	wholeKeyOf,
	wholeOfView
} from './regions-of-view';

export class GraphScene {
	readonly #atlas: Atlas;
	readonly #drawing = $derived.by(() => this.#atlas.drawing(this.#atlas.level));
	/** Of the network's level: asked anew, the atlas answers by the window's newest width, of which the network may not know yet. */
	readonly #published = $derived.by(() => this.#atlas.graph?.levels[this.network.level] ?? null);
	readonly #stillLens = $derived.by(() => this.#lensWith(null));
	readonly #still = $derived.by(() => paintScene(this.geometry, this.#stillLens));
	/** Where nothing is pointed at both are one: painted twice, the graph would take twice as long to open. */
	readonly #lens = $derived.by(() => {
		const { hovered } = this.#atlas;
		return hovered === null ? this.#stillLens : this.#lensWith(hovered);
	});
	readonly #states = $derived.by(() =>
		this.#lens === this.#stillLens ? this.#still : paintScene(this.geometry, this.#lens)
	);
	readonly #parties = $derived.by(() =>
		this.#atlas.shownAgreements.flatMap(({ parties }) => parties)
	);
	readonly #selected = $derived.by(() =>
		selectedRegions(this.#atlas.view, this.#parties, this.network)
	);
	readonly #subject = $derived.by(() => subjectKeyOf(this.#atlas.view));
	readonly #wholeKey = $derived.by(() => this.network.level + wholeKeyOf(this.#atlas.view));

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	#lensWith(hovered: Target | null): Lens {
		const { view, result, dataset } = this.#atlas;
		const lens = lensOf(view, result, dataset.catalogue, hovered);
		return { ...lens, lit: litByNeighbourhood(this.network, view, result) ?? lens.lit };
	}

	/** The whole network at the level of the view. */
	get network(): Network {
		return this.#drawing.network;
	}

	get geometry(): Geometry {
		return this.#drawing.geometry;
	}

	/** What the states follow from: little work, so that a change can be noticed before it is painted. */
	get lens(): Lens {
		return this.#lens;
	}

	get states(): SceneStates {
		return this.#states;
	}

	/** The states when nothing is pointed at. */
	get still(): SceneStates {
		return this.#still;
	}

	/** Places and measures; null until they have been loaded. */
	get published(): PublishedLevel | null {
		return this.#published;
	}

	/** Regions that are selected, as the network has them. */
	get selected(): readonly RegionCode[] {
		return this.#selected;
	}

	/** What the view is about: a text that stays the same as long as the camera belongs to the reader. */
	get subject(): string {
		return this.#subject;
	}

	/** What the camera shows when the subject has changed; empty for no part in particular. */
	get inView(): readonly RegionCode[] {
		const { view, path } = this.#atlas;
		return regionsInView(view, this.#parties, path ?? [], this.network);
	}

	/** What `whole` follows from, as a text. */
	get wholeKey(): string {
		return this.#wholeKey;
	}

	/** What the camera shows when it shows everything; empty for the whole network. */
	get whole(): readonly RegionCode[] {
		return wholeOfView(this.#atlas.view, this.#parties, this.network);
	}

	/** The network of the agreements that pass the filters. */
	shownNetwork(): Network {
		const { dataset, level, isMatching } = this.#atlas;
		const shown = dataset.agreements.filter((_, index) => isMatching(index));
		return buildNetwork(shown, dataset.regions, level);
	}

	/** How many partners the view shows of a region. */
	partnersOf(code: RegionCode): number {
		return this.states.nodes.partners[this.geometry.nodeByCode.get(code) ?? -1] ?? 0;
	}
}
