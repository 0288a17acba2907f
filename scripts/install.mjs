/** Installs the locked dependencies when they are missing or older than the lockfile; node built-ins only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed-lock';

/** Leaves `node_modules` as the lockfile says; ends the process with a sentence when it cannot. */
export function installMissing() {
	checkNode();
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
	console.log('Installing dependencies …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error('npm ci failed (see above). Check the network and try again.');
		process.exit(1);
	}
	writeFileSync(STAMP, lock);
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`This is Node ${process.versions.node}; the atlas needs Node 20.19 or later.`);
	process.exit(1);
}
