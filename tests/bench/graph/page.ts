/** The frame of every page: one library on it, and the clock around it. `window.graphBench` is what the benchmark asks. */
import { afterPaint, nextFrame, watchThread } from './clock';
import { BEGIN, END } from './marks';
import type { Mount, Side, Task } from './side';

export interface GraphTimes {
	/** From the data in hand to the settled picture on screen, milliseconds; downloads and the parsing of files not counted. */
	readonly settled: number;
	/** The longest the main thread was blocked meanwhile, by the clock, milliseconds. */
	readonly block: number;
	readonly nodes: number;
	readonly links: number;
	/** Milliseconds between the frames of a movement. */
	readonly frames: readonly number[];
	/** From the last step of it to the complete picture, milliseconds. */
	readonly rest: number;
}

export interface GraphBench {
	run(task: Task): Promise<GraphTimes>;
}

declare global {
	interface Window {
		graphBench: GraphBench;
	}
}

const PAN_STEPS = 60;
/** CSS pixels a step. Half of the steps go one way, half of them back. */
const PAN_STEP = 6;
/** Milliseconds between what is measured, so that nothing left over is charged to it. */
const PAUSE = 300;

/** @param mount draws with the library of this page */
export function serveBench(mount: Mount): void {
	window.graphBench = {
		async run(task) {
			const stage = document.getElementById('stage');
			if (stage === null) throw new Error('The page has no #stage.');
			await pause();
			const watch = watchThread();
			performance.mark(BEGIN);
			const start = performance.now();
			const side = await mount(stage, task);
			await afterPaint();
			const settled = performance.now() - start;
			performance.mark(END);
			const block = await watch.end();
			await pause();
			const { nodes, links } = side;
			return { settled, block, nodes, links, ...(await timePanning(side)) };
		}
	};
}

/** @throws Error when the picture has not moved as far as it was told to: its frames would be worth nothing */
async function timePanning(side: Side): Promise<Pick<GraphTimes, 'frames' | 'rest'>> {
	const [from] = side.place();
	let farthest = from;
	const frames: number[] = [];
	let last = await nextFrame();
	for (let step = 0; step < PAN_STEPS; step++) {
		const isBack = step >= PAN_STEPS / 2;
		if (step === PAN_STEPS / 2) [farthest] = side.place();
		side.pan(isBack ? -PAN_STEP : PAN_STEP, 0);
		const now = await nextFrame();
		frames.push(now - last);
		last = now;
	}
	const start = performance.now();
	await side.rest();
	const rest = performance.now() - start;
	const asked = (PAN_STEP * PAN_STEPS) / 2;
	if (Math.abs(farthest - from - asked) > asked * 0.1) {
		throw new Error(`The picture moved ${farthest - from} pixels, expected ${asked}.`);
	}
	return { frames, rest };
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
