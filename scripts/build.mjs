/** Builds the site when what it is made of has changed; imported before anything is installed or compiled. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { todayInIndonesia } from '../src/lib/record/today.mjs';
import { reportAddress, siteBase, siteOrigin } from './site.mjs';

const INPUTS = [
	'src',
	'scripts',
	'static',
	'data',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
// Beside the output, not in it: a stamp inside would be served to readers.
const STAMP = '.cache/build-stamp';

/** Brings `build/` up to date; ends the process when the build fails (the data checks are part of it). */
export function buildIfChanged() {
	const stamp = existsSync('build') && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
	if (stamp === fingerprintInputs()) {
		console.log('The build is up to date.');
		return;
	}
	console.log('Building the atlas …');
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		stdio: 'inherit'
	});
	if (status !== 0) {
		console.error('The build failed (see above).');
		process.exit(1);
	}
}

/** While a build is written, `build/` is neither the old one nor the new one. */
export function forgetBuild() {
	rmSync(STAMP, { force: true });
}

/** Says what `build/` was made of: whoever builds, for whatever site, the next start knows what it would serve. */
export function stampBuild() {
	mkdirSync(dirname(STAMP), { recursive: true });
	writeFileSync(STAMP, fingerprintInputs());
}

function fingerprintInputs() {
	const hash = createHash('sha256');
	hash.update(`${siteBase()} ${siteOrigin()} ${reportAddress()}`);
	// A signing date that lies ahead today may have passed tomorrow: the checks depend on the day.
	hash.update(todayInIndonesia());
	for (const input of INPUTS) hashPath(input, hash);
	return hash.digest('hex');
}

/** @param {string} path @param {import('node:crypto').Hash} hash */
function hashPath(path, hash) {
	// Thousands of files of tools that have no part in the site.
	if (basename(path) === 'node_modules') return;
	if (statSync(path).isDirectory()) {
		for (const name of readdirSync(path).sort()) hashPath(join(path, name), hash);
	} else {
		hash.update(path).update(readFileSync(path));
	}
}
