/** Keeps the day on which the record changed, once it has: pages, embeds and pictures say of what day their data is. */
import { todayInIndonesia } from '../src/lib/record/calendar';
import { loadDataset } from '../src/lib/server/dataset';
import { stampRecord } from '../src/lib/server/record-date';
import { readArguments, runCli } from './cli';

const USAGE = 'npm run stamp   (after a change of data/agreements)';

await runCli(() => {
	readArguments({ options: {} }, USAGE);
	const root = process.cwd();
	const today = todayInIndonesia();
	const { date, written } = stampRecord(root, loadDataset(root, today), today);
	process.stdout.write(
		written
			? `The record is of ${date}; data/updated.json and data/ids.txt say so now. Commit them with the change.\n`
			: `The record has not changed since ${date}. Nothing was written.\n`
	);
});
