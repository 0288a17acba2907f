/** Where things stand in the graph right now: as prepared, laid out anew for what is shown, or moved by hand. */
import type { Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { GraphLayout, GraphPoint } from '$lib/graph';
import type { LayoutOptions } from '$lib/graph/layout';
import type { Direction } from '$lib/graph/directions';
import { nudged } from '$lib/graph/nudge';
import type { DragSession } from '$lib/graph/relayout';
import { bring } from './bring';
import { SvelteMap } from 'svelte/reactivity';

/**
 * The layouts of one network. Work goes to a worker; only its results arrive here.
 */
export class GraphSession {
	/** What is to be drawn. */
	layout = $state.raw() as GraphLayout;
	/** Share done while laying out anew, 0 to 1; null when idle. */
	progress = $state.raw<number | null>(null);
	failure = $state.raw<Error | null>(null);
	/** Regions fixed by the reader, in layout units. */
	readonly pins = new SvelteMap<RegionCode, GraphPoint>();

	readonly #network: Network;
	readonly #prepared: GraphLayout;
	#work: AbortController | null = null;
	#drag: Promise<DragSession> | null = null;

	/**
	 * @param network the whole one, at the level on screen
	 * @param prepared its layout as computed at build time
	 */
	constructor(network: Network, prepared: GraphLayout) {
		this.#network = network;
		this.#prepared = prepared;
		this.layout = prepared;
	}

	/** Whether something stands elsewhere than prepared. */
	get changed(): boolean {
		return this.layout !== this.#prepared;
	}

	/**
	 * Lays out anew only what is shown, round what the reader has pinned; the rest, which is not drawn, keeps its place.
	 * @param shown the network of the agreements that pass the filters
	 */
	async arrange(shown: Network): Promise<void> {
		this.#endDrag();
		this.#work?.abort();
		const work = new AbortController();
		this.#work = work;
		this.progress = 0;
		this.failure = null;
		try {
			const { relayout } = await bring(() => import('$lib/graph/relayout'));
			const arranged = await relayout(shown, {
				aspect: this.#prepared.width / this.#prepared.height,
				...this.#pinnedOf(shown),
				signal: work.signal,
				onProgress: (done) => (this.progress = done)
			});
			this.#adopt(arranged, shown);
		} catch (error) {
			if (!work.signal.aborted) this.failure = error as Error;
		} finally {
			if (this.#work === work) this.progress = null;
		}
	}

	/** Gives up laying out anew; everything stays where it is. */
	cancel(): void {
		this.#work?.abort();
		this.progress = null;
	}

	/** Moves a region and holds it; what is tied to it follows. */
	move(code: RegionCode, point: GraphPoint): void {
		this.#byHand((session) => session.move(code, point));
	}

	/** Fixes a region at a point, or frees it with null. */
	pin(code: RegionCode, point: GraphPoint | null): void {
		if (point === null) this.pins.delete(code);
		else this.pins.set(code, point);
		this.#byHand((session) => session.pin(code, point));
	}

	/** Moves a region one step from where the last step led, and holds it there; keys come faster than layouts. */
	nudge(code: RegionCode, towards: Direction): void {
		const place = this.#placeOf(code);
		if (place !== undefined) this.pin(code, nudged(place, towards, this.layout));
	}

	/** Holds a region where it stands, or lets it go; does nothing with one that stands nowhere. */
	toggleHold(code: RegionCode): void {
		const place = this.#placeOf(code);
		if (place !== undefined) this.pin(code, this.pins.has(code) ? null : place);
	}

	/** Lets all regions go. */
	freeAll(): void {
		for (const code of [...this.pins.keys()]) this.pin(code, null);
	}

	/** Everything back to where it was prepared. */
	restore(): void {
		this.cancel();
		this.#endDrag();
		this.pins.clear();
		this.layout = this.#prepared;
	}

	/** Ends all work. */
	end(): void {
		this.cancel();
		this.#endDrag();
	}

	#placeOf(code: RegionCode): GraphPoint | undefined {
		return this.pins.get(code) ?? this.layout.nodes.get(code);
	}

	/** Pins are places in the frame as it is: those of regions that are shown keep it. */
	#pinnedOf({ nodes }: Network): Pick<LayoutOptions, 'from' | 'fixed'> {
		const fixed = nodes.flatMap(({ region: { code } }) => {
			const point = this.pins.get(code);
			return point === undefined ? [] : [[code, point] as const];
		});
		// Read by the worker once, hence a plain Map.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		return fixed.length === 0 ? {} : { from: this.layout, fixed: new Map(fixed) };
	}

	/** Takes over what was laid out anew; what is pinned and was not shown comes along into the new frame. */
	#adopt(arranged: GraphLayout, { nodes }: Network): void {
		const inside = intoFrame(this.layout, arranged);
		const hidden = [...this.pins]
			.filter(([code]) => !nodes.some(({ region }) => region.code === code))
			.map(([code, point]) => [code, inside(point)] as const);
		for (const [code, point] of hidden) this.pins.set(code, point);
		this.layout = withHidden(arranged, this.layout, hidden);
	}

	/** The hand has precedence: what is being laid out meanwhile would arrive in another frame than the one in hand. */
	#byHand(act: (session: DragSession) => void): void {
		this.cancel();
		this.failure = null;
		const drag = (this.#drag ??= this.#beginDrag());
		drag
			.then((session) => {
				try {
					act(session);
				} catch (error) {
					session.end();
					throw error;
				}
			})
			.catch((error: unknown) => this.#failDrag(drag, error));
	}

	#beginDrag(): Promise<DragSession> {
		const drag: Promise<DragSession> = bring(() => import('$lib/graph/relayout')).then(
			({ dragSession }) =>
				dragSession(this.#network, this.layout, {
					fixed: this.pins,
					onLayout: (layout) => {
						// What an ended one has still on its way would undo what came after it.
						if (this.#drag === drag) this.layout = layout;
					},
					onError: (error) => this.#failDrag(drag, error)
				})
		);
		return drag;
	}

	/** Forgets a drag that cannot go on, unless another one has taken its place. */
	#failDrag(drag: Promise<DragSession>, error: unknown): void {
		if (this.#drag !== drag) return;
		this.failure = error as Error;
		this.#drag = null;
	}

	#endDrag(): void {
		this.#drag?.then((session) => session.end()).catch(() => undefined);
		this.#drag = null;
	}
}

/** From a place in one frame to the same place in another. */
function intoFrame(before: GraphLayout, { width, height }: GraphLayout) {
	return ([x, y]: GraphPoint): GraphPoint => [
		(x / before.width) * width,
		(y / before.height) * height
	];
}

/**
 * Adds the places of what was not laid out, moved into the new frame: a later filter may show it again.
 * @param held of these, regions that are pinned, with their places in the new frame
 */
function withHidden(
	arranged: GraphLayout,
	before: GraphLayout,
	held: readonly (readonly [RegionCode, GraphPoint])[]
): GraphLayout {
	const { width, height } = arranged;
	const inside = intoFrame(before, arranged);
	const joined = <Key>(
		old: ReadonlyMap<Key, GraphPoint>,
		arrangedOnes: ReadonlyMap<Key, GraphPoint>
	): Map<Key, GraphPoint> =>
		new Map([...[...old].map(([key, at]) => [key, inside(at)] as const), ...arrangedOnes]);
	return {
		width,
		height,
		nodes: new Map([...joined(before.nodes, arranged.nodes), ...held]),
		hubs: joined(before.hubs, arranged.hubs)
	};
}
