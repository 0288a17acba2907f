/** What page and worker say to each other. Both sides parse what they hear: a half-understood job would draw nonsense. */
import * as v from 'valibot';
import type { GraphPoint } from './graph-layout';
import type { ArrangeOptions, Arrangement } from './layout-arrange';
import type { LayoutGraph } from './layout-graph';

export type ToWorker =
	| {
			readonly type: 'arrange';
			readonly graph: LayoutGraph;
			readonly options: ArrangeOptions;
	  }
	| {
			readonly type: 'drag';
			readonly graph: LayoutGraph;
			readonly arrangement: Arrangement;
			/** Bodies that are pinned already. */
			readonly fixed: ReadonlyMap<number, GraphPoint>;
	  }
	| { readonly type: 'move'; readonly index: number; readonly point: GraphPoint }
	| { readonly type: 'pin'; readonly index: number; readonly point: GraphPoint | null };

export type FromWorker =
	/** It listens: its file was found and may run. */
	| { readonly type: 'ready' }
	| { readonly type: 'progress'; readonly done: number }
	/** `settled`: nothing more will come until the next message. */
	| {
			readonly type: 'arranged';
			readonly arrangement: Arrangement;
			readonly settled: boolean;
	  }
	| { readonly type: 'failed'; readonly message: string };

const finite = v.pipe(v.number(), v.finite());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const point = v.strictTuple([finite, finite]);
const graph = v.object({
	bodies: v.array(
		v.object({
			id: v.string(),
			radius: finite,
			label: v.nullable(v.string()),
			home: v.nullable(point)
		})
	),
	regions: index,
	ties: v.array(v.strictTuple([index, index]))
});
const frame = { width: finite, height: finite };
const arrangement = v.object({ ...frame, points: v.array(point) });
const fixed = v.map(index, point);

const toWorker: v.GenericSchema<ToWorker> = v.variant('type', [
	v.object({
		type: v.literal('arrange'),
		graph,
		options: v.object({
			aspect: v.exactOptional(finite),
			minWidth: v.exactOptional(finite),
			from: v.exactOptional(v.object({ ...frame, points: v.array(v.nullable(point)) })),
			fixed: v.exactOptional(fixed)
		})
	}),
	v.object({
		type: v.literal('drag'),
		graph,
		arrangement,
		fixed
	}),
	v.object({ type: v.literal('move'), index, point }),
	v.object({ type: v.literal('pin'), index, point: v.nullable(point) })
]);

const fromWorker: v.GenericSchema<FromWorker> = v.variant('type', [
	v.object({ type: v.literal('ready') }),
	v.object({ type: v.literal('progress'), done: v.pipe(finite, v.minValue(0), v.maxValue(1)) }),
	v.object({ type: v.literal('arranged'), arrangement, settled: v.boolean() }),
	v.object({ type: v.literal('failed'), message: v.string() })
]);

/** @throws Error naming what is wrong with a message of the page */
export function parseToWorker(message: unknown): ToWorker {
	return parse(toWorker, message, 'The page');
}

/** @throws Error naming what is wrong with a message of the worker */
export function parseFromWorker(message: unknown): FromWorker {
	return parse(fromWorker, message, 'The layout worker');
}

function parse<T>(schema: v.GenericSchema<T>, message: unknown, speaker: string): T {
	const result = v.safeParse(schema, message, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const path = v.getDotPath(issue) ?? 'the message';
	throw new Error(`${speaker} sent what cannot be read: ${path}: ${issue.message}`);
}
