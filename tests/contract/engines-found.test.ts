/** Whoever lacks an engine hears in one line which, and how to get it; nothing is left waiting. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkWebKit, findFirefox, findWebKit, findXvfb } from '../engines/find-engines.mjs';

afterEach(() => vi.unstubAllEnvs());

/** A program that says something when it is asked for its version. */
function program(script: string): string {
	const path = join(mkdtempSync(join(tmpdir(), 'jejaring-')), 'program');
	writeFileSync(path, `#!/bin/sh\n${script}\n`);
	chmodSync(path, 0o755);
	return path;
}

test('a browser that is not where it is said to be', () => {
	for (const [variable, look] of [
		['FIREFOX_PATH', findFirefox],
		['WEBKIT_DRIVER_PATH', findWebKit],
		['XVFB_PATH', findXvfb]
	] as const) {
		vi.stubEnv(variable, '/nowhere/at/all');
		expect(look).toThrow(new RegExp(`^${variable} is "/nowhere/at/all"[^\n]+$`));
	}
});

test('a Firefox that is too old', () => {
	vi.stubEnv('FIREFOX_PATH', program('echo Mozilla Firefox 115.3.0esr'));
	expect(findFirefox).toThrow(/^Firefox 115 is too old [^\n]+apt-get install firefox-esr\)\.$/);
});

test('a Firefox that is new enough', () => {
	const path = program('echo Mozilla Firefox 153.8.0esr');
	vi.stubEnv('FIREFOX_PATH', path);
	expect(findFirefox()).toBe(path);
});

test('a Firefox that does not start', () => {
	vi.stubEnv('FIREFOX_PATH', program('exit 1'));
	expect(findFirefox).toThrow(/cannot be started[^\n]+apt-get install firefox-esr/);
});

test('a WebKit that is too old, or does not say', () => {
	expect(() => checkWebKit('2.44.3')).toThrow(
		/^WebKitGTK 2\.44\.3 is too old [^\n]+webkit2gtk-driver\)\.$/
	);
	expect(() => checkWebKit('unknown')).toThrow(/too old/);
	expect(() => checkWebKit('2.50.6')).not.toThrow();
});
