/** The work behind `relayout.ts`, in short slices: the same in a worker and, where none may be had, in the page. */
import { arrange } from './layout-arrange';
import { Drag } from './layout-drag';
import { parseToWorker, type FromWorker, type ToWorker } from './relayout-messages';

/** Milliseconds between two ticks of a drag: one per picture, or it would be over before it is seen. */
const DRAG_PACE = 16;

export interface Surroundings {
	readonly post: (message: FromWorker) => void;
	/** Milliseconds to work before listening again. Time decides when progress is told, never where a region goes. */
	readonly slice: number;
	/** Runs something after waiting messages, and after some milliseconds. */
	readonly later: (work: () => void, delay: number) => void;
	/** Milliseconds, from any start. */
	readonly now: () => number;
}

/**
 * Answers one job: an arrangement, or a drag with all its moves. Errors are answered too.
 * @returns `hear`, which takes a message; `stop`, after which nothing more is posted
 */
export function serveLayout({ post, slice, later, now }: Surroundings): {
	hear(message: unknown): void;
	stop(): void;
} {
	let drag: Drag | null = null;
	let ticking = false;
	let stopped = false;

	const guarded = (work: () => void): void => {
		if (stopped) return;
		try {
			work();
		} catch (error) {
			stopped = true;
			post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
		}
	};
	const startArranging = ({ graph, options }: Extract<ToWorker, { type: 'arrange' }>): void => {
		const steps = arrange(graph, options);
		const work = (): void => {
			const until = now() + slice;
			let step = steps.next();
			while (step.done !== true && now() < until) step = steps.next();
			if (step.done === true) {
				post({ type: 'arranged', arrangement: step.value, settled: true });
			} else {
				post({ type: 'progress', done: step.value });
				later(() => guarded(work), 0);
			}
		};
		work();
	};
	const keepTicking = (live: Drag): void => {
		ticking = live.tick();
		post({ type: 'arranged', arrangement: live.arrangement(), settled: !ticking });
		if (ticking) later(() => guarded(() => keepTicking(live)), DRAG_PACE);
	};

	return {
		hear: (heard) =>
			guarded(() => {
				const message = parseToWorker(heard);
				switch (message.type) {
					case 'arrange':
						return startArranging(message);
					case 'drag':
						drag = new Drag(message.graph, message.arrangement, message.fixed);
						return;
					default:
						if (drag === null) throw new Error(`"${message.type}" was asked before a drag began.`);
						if (message.type === 'move') drag.move(message.index, message.point);
						else drag.pin(message.index, message.point);
						if (!ticking) keepTicking(drag);
				}
			}),
		stop: () => {
			stopped = true;
		}
	};
}
