/** The product's graph: its places were computed when the pages were built, as they are in the product. */
import { applyFilter } from '$lib/domain/filter';
import { buildNetwork } from '$lib/domain/network';
import type { RegionCode } from '$lib/domain/region';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { mountGraph, type GraphLayout } from '$lib/graph';
import { buildGeometry } from '$lib/scene/build-geometry';
import { lensOf } from '$lib/scene/lens';
import { paintScene } from '$lib/scene/paint';
import { nextTask } from '$lib/turns/next-task';
import { prepareRecord } from '$lib/state/prepare-record';
import { watchThread } from '../clock';
import { serveBench } from '../page';
import type { Mount, SentLayout, Task } from '../side';

export interface Relayout {
	readonly layout: SentLayout;
	/** From asking for a layout to having it, milliseconds. */
	readonly time: number;
	readonly block: number;
}

declare global {
	interface Window {
		/** Lays out from geography in the worker, as “Susun ulang” does. */
		relayoutBench: (dataset: Task['dataset']) => Promise<Relayout>;
	}
}

const TODAY = '2026-11-22';
const PADDING = { top: 56, right: 56, bottom: 40, left: 40 };

const mountOurs: Mount = async (stage, { dataset, layout: sent }) => {
	const { agreements, catalogue } = dataset;
	const { network, index } = await prepareRecord(dataset, TODAY);
	const geometry = buildGeometry(network, agreements, catalogue, TODAY);
	await nextTask();
	const result = applyFilter(index, DEFAULT_VIEW);
	const states = paintScene(geometry, lensOf(DEFAULT_VIEW, result, catalogue));
	await nextTask();
	const layout: GraphLayout = {
		...sent,
		nodes: new Map(sent.nodes.map(([code, point]) => [code as RegionCode, point])),
		hubs: new Map()
	};
	let ready = false;
	let whenReady: (() => void) | null = null;
	const untilReady = (): Promise<void> =>
		ready ? Promise.resolve() : new Promise((resolve) => (whenReady = resolve));
	const handle = mountGraph(stage, {
		ground: 'terang',
		padding: PADDING,
		cooperativeGestures: false,
		reducedMotion: false,
		onReady(now) {
			ready = now;
			if (now) whenReady?.();
		}
	});
	handle.setLayout(layout);
	handle.show(geometry, () => states);
	await untilReady();

	const picture = stage.firstElementChild as HTMLElement;
	// The browser knows no made-up pointer that could be captured.
	picture.setPointerCapture = () => undefined;
	const { left, top, width, height } = stage.getBoundingClientRect();
	const pointer = { clientX: left + width / 2, clientY: top + height / 2 };
	const send = (type: string): boolean =>
		picture.dispatchEvent(
			new PointerEvent(type, { ...pointer, pointerId: 1, pointerType: 'mouse' })
		);
	let isDown = false;
	return {
		nodes: states.nodes.visible.reduce((sum, visible) => sum + visible, 0),
		links: states.lines.leading.reduce((sum, leading) => sum + leading, 0),
		pan(dx, dy) {
			if (!isDown) isDown = send('pointerdown');
			pointer.clientX += dx;
			pointer.clientY += dy;
			send('pointermove');
		},
		place() {
			const code = network.nodes[0]?.region.code;
			const point = code === undefined ? null : handle.project(code);
			if (point === null) throw new Error('The first region is not on screen.');
			return point;
		},
		rest() {
			send('pointerup');
			return untilReady();
		}
	};
};

window.relayoutBench = async ({ agreements, regions }) => {
	const { relayout } = await import('$lib/graph/relayout');
	const network = buildNetwork(agreements, regions, 'daerah');
	const watch = watchThread();
	const start = performance.now();
	const { width, height, nodes } = await relayout(network);
	const time = performance.now() - start;
	return { layout: { width, height, nodes: [...nodes] }, time, block: await watch.end() };
};

serveBench(mountOurs);
