import { expect, test } from 'vitest';
import { byPublisher } from './sources';

const source = (publisher: string, path: string) => ({
	publisher,
	url: `https://${publisher}.example/${path}`,
	published: null
});

test('each publisher is named once, in the order in which it first occurs, with all its pages', () => {
	const [a, b, c] = [source('satu', 'a'), source('dua', 'b'), source('satu', 'c')];
	expect(byPublisher([a, b, c])).toEqual([
		{ publisher: 'satu', sources: [a, c] },
		{ publisher: 'dua', sources: [b] }
	]);
	expect(byPublisher([])).toEqual([]);
});
