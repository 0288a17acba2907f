/**
 * `npm run bench`: runs every benchmark under tests/bench, one after the other, each in a process of its own so that
 * none inherits a warm compiler. `node scripts/bench.mjs filter` runs those named; what follows `--` goes to them.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../tests/bench/', import.meta.url);
const SUFFIX = '.bench.ts';
const known = readdirSync(folder)
	.filter((file) => file.endsWith(SUFFIX))
	.map((file) => file.slice(0, -SUFFIX.length))
	.sort();

const words = process.argv.slice(2);
const end = words.includes('--') ? words.indexOf('--') : words.length;
const asked = words.slice(0, end);
const passed = words.slice(end + 1);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
	console.error(
		`No such benchmark: ${unknown.join(', ')}. There are: ${known.join(', ')}.\nUsage: node scripts/bench.mjs [name…] [-- word…]`
	);
	process.exit(1);
}

for (const name of asked.length > 0 ? asked : known) {
	console.log(`== ${name} ==\n`);
	const file = fileURLToPath(new URL(name + SUFFIX, folder));
	const { status, error } = spawnSync(process.execPath, ['--import', 'tsx', file, ...passed], {
		stdio: 'inherit',
		cwd: fileURLToPath(new URL('..', import.meta.url))
	});
	if (error !== undefined)
		console.error(`The benchmark ${name} could not be started: ${error.message}`);
	if (status !== 0) process.exitCode = 1;
}
