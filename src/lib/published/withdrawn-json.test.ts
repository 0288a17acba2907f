import { expect, it } from 'vitest';
import { parsePublishedWithdrawn, printWithdrawnJson } from './withdrawn-json';

const withdrawn = [
	{ id: '2020-b', reason: 'tercatat dua kali', withdrawn: '2026-12-01', into: '2020-a' },
	{ id: '2019-a', reason: 'hanya penjajakan', withdrawn: '2026-12-01', into: null }
];

it('prints one record per line, sorted, and reads it back', () => {
	const text = printWithdrawnJson(withdrawn);
	expect(text).toBe(
		'[\n{"id":"2019-a","reason":"hanya penjajakan","withdrawn":"2026-12-01","into":null},\n' +
			'{"id":"2020-b","reason":"tercatat dua kali","withdrawn":"2026-12-01","into":"2020-a"}\n]\n'
	);
	expect(parsePublishedWithdrawn(JSON.parse(text))).toEqual([...withdrawn].reverse());
	expect(JSON.parse(printWithdrawnJson([]))).toEqual([]);
});

it.each([[{}], [[{ id: 'a' }]], [[{ ...withdrawn[0], withdrawn: 'kemarin' }]]])(
	'refuses %j, and says which file it was',
	(value) => {
		expect(() => parsePublishedWithdrawn(value)).toThrow(/^withdrawn\.json is not what/);
	}
);
