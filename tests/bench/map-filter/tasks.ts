/** Reads from a trace of the browser how long the main thread was held up by each change. */
import * as v from 'valibot';

/** What the trace must record. */
export const CATEGORIES = ['toplevel', 'blink.user_timing', '__metadata'];

/** The longest task of a change, milliseconds. */
export interface LongestTask {
	/** From its start to its end: on a busy machine also the time in which others were given the processor. */
	readonly wall: number;
	/** What the thread itself computed in the task that computed longest. */
	readonly processor: number;
}

const eventSchema = v.object({
	name: v.string(),
	pid: v.number(),
	tid: v.number(),
	/** Microseconds, as all times of a trace. */
	ts: v.optional(v.number(), 0),
	dur: v.optional(v.number(), 0),
	tdur: v.optional(v.number())
});
const traceSchema = v.object({ traceEvents: v.array(eventSchema) });
type TraceEvent = v.InferOutput<typeof eventSchema>;

/** What follows from promises may run after the task that settled them, and hold up the thread as long. */
const TASKS = ['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint'];

/**
 * Finds the longest task of each change.
 * @param trace JSON as the browser writes it
 * @param begin name of the mark in the task that a change starts with
 * @param end name of the mark at its end
 * @throws Error when the trace lacks the marks, or the tasks around them (another browser may name them otherwise)
 */
export function longestTasks(trace: string, begin: string, end: string): LongestTask[] {
	const { traceEvents } = v.parse(traceSchema, JSON.parse(trace));
	const inOrder = (events: TraceEvent[]): TraceEvent[] => events.sort((a, b) => a.ts - b.ts);
	const marks = inOrder(traceEvents.filter(({ name }) => name === begin || name === end));
	const [first] = marks;
	if (first === undefined) throw new Error(`The trace holds no mark “${begin}”.`);
	const tasks = traceEvents.filter(
		({ name, pid, tid }) => TASKS.includes(name) && pid === first.pid && tid === first.tid
	);
	return marks.flatMap((mark, at): LongestTask[] => {
		if (mark.name !== begin) return [];
		const after = marks[at + 1];
		if (after?.name !== end) throw new Error(`The trace holds no “${end}” after a “${begin}”.`);
		const own = tasks.filter(({ ts, dur }) => ts + dur >= mark.ts && ts <= after.ts);
		const timed = own.flatMap(({ tdur }) => tdur ?? []);
		if (timed.length === 0) {
			throw new Error(`The trace holds no task “${TASKS.join('” or “')}” with its processor time.`);
		}
		return [
			{
				wall: Math.max(...own.map(({ dur }) => dur)) / 1000,
				processor: Math.max(...timed) / 1000
			}
		];
	});
}
