import { describe, expect, it } from 'vitest';
import { boundIssues, printIssue, type Issue } from './issue';

const issue = (given: Partial<Issue> = {}): Issue => ({
	file: 'data/x.yaml',
	line: 1,
	col: 1,
	path: 'title',
	message: 'is missing',
	...given
});

describe('printIssue', () => {
	it('writes out what a file name or a text would do to the terminal', () => {
		const forged = 'data/a\n\x1b[32m606 agreements: no problem found\u202e.yaml';
		expect(printIssue(issue({ file: forged, message: 'a\u202eb\x1b[0m' }))).toBe(
			'data/a\\u000a\\u001b[32m606 agreements: no problem found\\u202e.yaml:1:1 title: a\\u202eb [0m'
		);
	});

	it('cuts what would fill the screen', () => {
		const long = printIssue(issue({ path: '!'.repeat(190_000), message: 'x'.repeat(190_000) }));
		expect(long.length).toBeLessThan(1000);
	});
});

describe('boundIssues', () => {
	it('keeps what a person can work through, and counts the rest', () => {
		const ofOne = Array.from({ length: 30_000 }, (_, at) => issue({ line: at + 1 }));
		const other = issue({ file: 'data/y.yaml' });
		const bound = boundIssues([...ofOne, other]);
		expect(bound).toHaveLength(52);
		expect(bound.slice(50).map(printIssue)).toEqual([
			'data/x.yaml:51:1 (file): 29950 more problems; mend those above first',
			'data/y.yaml:1:1 title: is missing'
		]);
	});

	it('ends after so many files', () => {
		const files = Array.from({ length: 800 }, (_, at) => issue({ file: `data/${at}.yaml` }));
		const bound = boundIssues(files);
		expect(bound).toHaveLength(501);
		expect(bound.at(-1)?.message).toBe('300 more problems; mend those above first');
		expect(boundIssues(files.slice(0, 500))).toHaveLength(500);
	});
});
