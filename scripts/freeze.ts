/** Keeps today's compact data under its date, for embeds that must not change (`data=<date>`). */
import { todayInIndonesia } from '../src/lib/record/calendar';
import { loadDataset } from '../src/lib/server/dataset';
import { describeKept, keepFrozen, type FrozenFiles } from '../src/lib/server/frozen';
import { printPublishedFile, PUBLISHED_FILES } from '../src/lib/server/published-files';
import { readArguments, runCli, UserError } from './cli';

await runCli(() => {
	readArguments({ options: {} }, 'npm run freeze');
	const date = todayInIndonesia();
	const dataset = loadChecked(date);
	const files = Object.fromEntries(
		PUBLISHED_FILES.map((name) => [name, printPublishedFile(name, dataset)])
	) as FrozenFiles;
	const kept = keepFrozen(process.cwd(), date, files);
	const sentence = describeKept(kept, date, files);
	if (kept.outcome === 'refused') throw new UserError(sentence);
	process.stdout.write(`${sentence}\n`);
});

/** Data with problems is the editor's to mend, not a fault of the program. */
function loadChecked(today: string) {
	try {
		return loadDataset(process.cwd(), today);
	} catch (error) {
		throw new UserError(error instanceof Error ? error.message : String(error));
	}
}
