import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArguments, runCli, UserError } from './cli';

let stderr = '';
beforeEach(() => {
	stderr = '';
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		stderr += String(text);
		return true;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	process.exitCode = undefined;
});

describe('runCli', () => {
	it('passes on the exit code, and takes anything else for success', async () => {
		await runCli(() => 1);
		expect(process.exitCode).toBe(1);
		await runCli(async () => undefined);
		expect(process.exitCode).toBe(0);
	});

	it('shows the mistake of a user without a stack', async () => {
		await runCli(() => {
			throw new UserError('No such file.', 2);
		});
		expect([stderr, process.exitCode]).toEqual(['No such file.\n', 2]);
	});

	it('shows a bug with its stack, and another exit code', async () => {
		await runCli(() => Promise.reject(new TypeError('x is undefined')));
		expect(stderr).toMatch(/fault of the program[^]*x is undefined\n\s+at /);
		expect(process.exitCode).toBe(70);
	});
});

describe('readArguments', () => {
	it('answers a wrong option with the usage', () => {
		expect(() => readArguments({ args: ['--nope'], options: {} }, 'npm run x')).toThrow(
			/'--nope'[^]*Usage: npm run x/
		);
	});
});
