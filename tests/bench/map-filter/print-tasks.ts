/** The table of longest tasks. */
import { milliseconds, printTable, timesOf } from '../measure';
import type { LongestTask } from './tasks';

/** What a task may take before readers feel it, milliseconds. */
export const LONG_TASK = 50;

/** @param all by name of the row, one task per change */
export function printLongestTasks(
	title: string,
	all: ReadonlyMap<string, readonly LongestTask[]>
): void {
	printTable(
		title,
		['links', 'processor median', 'most', 'wall median', 'most', `over ${LONG_TASK} ms`],
		[...all].map(([links, tasks]) => {
			const processor = tasks.map((task) => task.processor);
			const wall = tasks.map((task) => task.wall);
			return [
				links,
				...[processor, wall].flatMap((times) => [
					milliseconds(timesOf(times).median),
					milliseconds(Math.max(...times))
				]),
				`${tooLong(processor)} (wall: ${tooLong(wall)}) of ${tasks.length}`
			];
		})
	);
}

function tooLong(times: readonly number[]): number {
	return times.filter((time) => time > LONG_TASK).length;
}
