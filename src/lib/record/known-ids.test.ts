import { describe, expect, it } from 'vitest';
import { printIssue } from './issue';
import { forgotten, growIds, parseIds } from './known-ids';

describe('the ids that ever were', () => {
	it('grow, sorted, and lose none', () => {
		const first = growIds(null, ['2025-b', '2024-a']);
		const second = growIds(first, ['2026-c']);
		expect([...parseIds(second).keys()]).toEqual(['2024-a', '2025-b', '2026-c']);
		expect(growIds(second, ['2024-a'])).toBe(second);
	});

	it('are asked after by line when nothing says what became of one', () => {
		const text = growIds(null, ['2024-a', '2025-b']);
		const issues = forgotten({ file: 'data/ids.txt', text }, (id) => id === '2025-b');
		expect(issues.map(printIssue)).toEqual([
			'data/ids.txt:2:1 2024-a: was an agreement, and nothing says what became of it; expected its file back, or the id in withdrawn.yaml with the reason'
		]);
	});
});
