/** Before anything is read: finishes or undoes an import that was killed, and says so. */
import { healInterrupted } from '../src/lib/record/write-plan';

const SAYS = {
	finished: 'An import that was interrupted has been finished.',
	undone: 'An import that was interrupted before it changed anything has been cleared away.'
} as const;

/** @param dataDir the data folder */
export function heal(dataDir: string): void {
	for (const healed of healInterrupted(dataDir)) process.stderr.write(`${SAYS[healed]}\n`);
}
