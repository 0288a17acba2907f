/** One check of `npm test`: runs its command, says how it went, and counts. */
import { spawn } from 'node:child_process';

/**
 * @typedef {{ passed: number; failed: number }} Count
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command words of a command that the project's packages bring
 * @property {() => unknown} [require] throws, in one line for people, when something is missing
 * @property {() => string[]} [skip] why it cannot run here, a line each; where nobody watches, that is a failure
 * @property {() => Count} [count] reads how many tests ran; without it the check counts as one
 */

/**
 * @param {Check} check
 * @param {{ env?: NodeJS.ProcessEnv; live?: boolean }} [options] live: shows what it says while it runs; otherwise when it
 *   has ended, so that checks side by side do not talk at once
 * @returns {Promise<Count>}
 */
export async function runCheck(check, { env = process.env, live = false } = {}) {
	const title = `\n— ${check.name}`;
	const reasons = check.skip?.() ?? [];
	if (reasons.length > 0) {
		const isFailure = env.CI !== undefined;
		console.log(
			[title, ...reasons, `${isFailure ? 'FAILED' : 'skipped'}: ${check.name}`].join('\n')
		);
		return { passed: 0, failed: isFailure ? 1 : 0 };
	}
	const started = Date.now();
	if (live) console.log(title);
	const { status, said } = await runCommand(check, env, live);
	const counted = check.count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
	// A runner that dies before or after its tests has failed, whatever it counted.
	if (status !== 0 && counted.failed === 0) counted.failed = 1;
	const seconds = Math.round((Date.now() - started) / 1000);
	if (!live) console.log(title);
	process.stdout.write(said);
	console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${check.name} (${seconds} s)`);
	return counted;
}

/**
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} live
 * @returns {Promise<{ status: number | null; said: string }>} exit status, and what it said unless that was shown already
 */
function runCommand({ command, require }, env, live) {
	try {
		require?.();
	} catch (error) {
		return Promise.resolve({ status: 1, said: `${/** @type {Error} */ (error).message}\n` });
	}
	return new Promise((resolve) => {
		const child = spawn('npx', ['--no-install', ...command], {
			env,
			stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32'
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text) => (said += text));
		child.on('error', (error) => resolve({ status: 1, said: `${said}${error.message}\n` }));
		child.on('close', (status) => resolve({ status, said }));
	});
}
