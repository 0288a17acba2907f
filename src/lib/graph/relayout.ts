/**
 * Laying out while the page stays free: the client of the layout worker. Each call has a worker of its own, which ends
 * with it.
 */
import type { Network } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import type { GraphLayout, GraphPoint } from './graph-layout';
import {
	arrangeOptions,
	checkedPoint,
	pinnedBodies,
	placesIn,
	toLayout,
	type LayoutOptions
} from './layout';
import { buildLayoutGraph } from './layout-graph';
import { openLayoutPort } from './relayout-port';

export interface RelayoutOptions extends LayoutOptions {
	/** Told the share of the work that is done, 0 to 1, several times a second. */
	readonly onProgress?: (done: number) => void;
	/** Ends the work; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

/**
 * Lays out a network as `layoutNetwork` does, with the same result, in a worker.
 * @param network what is shown: the regions and links that the filters leave
 * @throws (rejects with) Error as `layoutNetwork`; the signal's reason when cancelled; Error when neither a worker nor
 *   the page can do the work
 */
export async function relayout(
	network: Network,
	{ onProgress, signal, ...options }: RelayoutOptions = {}
): Promise<GraphLayout> {
	signal?.throwIfAborted();
	const graph = buildLayoutGraph(network, options.labelled);
	const arranging = arrangeOptions(graph, options);
	return new Promise((resolve, reject) => {
		const port = openLayoutPort(graph.bodies.length, {
			hear: (message) => {
				if (message.type === 'progress') onProgress?.(message.done);
				else if (message.type === 'arranged')
					end(() => resolve(toLayout(graph, message.arrangement)));
				else if (message.type === 'failed') end(() => reject(new Error(message.message)));
			},
			fail: (error) => end(() => reject(error))
		});
		const cancel = (): void => end(() => reject(signal?.reason as Error));
		const end = (settle: () => void): void => {
			port.close();
			signal?.removeEventListener('abort', cancel);
			settle();
		};
		signal?.addEventListener('abort', cancel);
		port.post({ type: 'arrange', graph, options: arranging });
	});
}

export interface DragOptions {
	/** Regions that are pinned already. */
	readonly fixed?: ReadonlyMap<RegionCode, GraphPoint>;
	/** Told where everything stands, about once per picture while something moves; `settled`: it has come to rest. */
	readonly onLayout: (layout: GraphLayout, settled: boolean) => void;
	/** The session is over: it could not go on. */
	readonly onError: (error: Error) => void;
}

export interface DragSession {
	/** Holds a region or hub (by code or id) at a point, warm, until it is pinned. Points outside the frame move to its rim. */
	move(id: string, point: GraphPoint): void;
	/** Fixes it at a point, or frees it with null; then all comes to rest. */
	pin(id: string, point: GraphPoint | null): void;
	/** Ends the session; nothing is told any more. What it last told stands. */
	end(): void;
}

/**
 * Starts moving regions by hand: what is tied to a moved one follows, other components stay where they are.
 * @param layout of this very network
 * @throws Error naming a region or hub that the layout lacks or has at no position, or a pinned region that the
 *   network lacks; `move` and `pin` throw for an unknown id and for a point that is no position
 */
export function dragSession(
	network: Network,
	layout: GraphLayout,
	{ fixed = new Map(), onLayout, onError }: DragOptions
): DragSession {
	const graph = buildLayoutGraph(network);
	const indexOf = new Map(graph.bodies.map(({ id }, index) => [id, index]));
	const { width, height, points } = placesIn(graph, layout);
	const arrangement = {
		width,
		height,
		points: points.map((point, index) => {
			if (point !== null) return point;
			throw new Error(`The layout has no place for ${graph.bodies[index]?.id}.`);
		})
	};
	const port = openLayoutPort(graph.bodies.length, {
		hear: (message) => {
			if (message.type === 'arranged')
				onLayout(toLayout(graph, message.arrangement), message.settled);
			else if (message.type === 'failed') fail(new Error(message.message));
		},
		fail: onError
	});
	const fail = (error: Error): void => {
		port.close();
		onError(error);
	};
	const indexFor = (id: string): number => {
		const index = indexOf.get(id);
		if (index === undefined) throw new Error(`${id} is not in the network.`);
		return index;
	};
	port.post({ type: 'drag', graph, arrangement, fixed: pinnedBodies(graph, fixed) });
	return {
		move: (id, point) =>
			port.post({ type: 'move', index: indexFor(id), point: checkedPoint(id, point) }),
		pin: (id, point) =>
			port.post({
				type: 'pin',
				index: indexFor(id),
				point: point === null ? null : checkedPoint(id, point)
			}),
		end: () => port.close()
	};
}
