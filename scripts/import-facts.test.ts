import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([
	['no file', [], /^Found no file, expected a delivery\.\nUsage: .*\n(.*\n)* {2}Example: npm run/],
	['a missing file', ['none.json'], /^The delivery cannot be read: ENOENT.*\nUsage: npm run import/]
])(
	'import refuses %s in one message',
	(_, paths, message) => {
		const { status, stdout, stderr } = spawnSync(
			'node_modules/.bin/tsx',
			['scripts/import-facts.ts', ...paths],
			{ encoding: 'utf8' }
		);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/^\s+at /m);
	},
	30_000
);
