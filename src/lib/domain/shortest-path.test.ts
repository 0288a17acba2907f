import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbourhood';
import { buildNetwork, type Network } from './network';
import { shortestPath } from './shortest-path';
import { agreement, anyDataset, code, REGIONS } from '../../../tests/made-up/record';

const network = (...parties: string[][]): Network =>
	buildNetwork(
		parties.map((some) => agreement({ parties: some })),
		REGIONS,
		'daerah'
	);

/** 35.10 – 35.19 – 51.01 – 52.71 and, equally long, 35.10 – 35.77 – 51.01; 52 – 52.08 apart. */
const sample = network(
	['35.10', '35.19'],
	['35.19', '51.01'],
	['35.10', '35.77'],
	['35.77', '51.01'],
	['51.01', '52.71'],
	['52', '52.08']
);

describe('the shortest path', () => {
	it.each([
		['to itself', sample, '35.10', '35.10', ['35.10']],
		['to a partner', sample, '35.10', '35.19', ['35.10', '35.19']],
		['by code among equals', sample, '35.10', '52.71', ['35.10', '35.19', '51.01', '52.71']],
		['none to another component', sample, '35.10', '52', null],
		['none to a region without agreements', sample, '35.10', '51', null],
		['none from a region without agreements to itself', sample, '51', '51', null],
		[
			'by number of agreements before code',
			network(
				['35.10', '35.19'],
				['35.19', '51.01'],
				['35.10', '35.77'],
				['35.77', '51.01'],
				['35.77', '51.01']
			),
			'35.10',
			'51.01',
			['35.10', '35.77', '51.01']
		],
		[
			'in one step through an agreement of three',
			network(['35.10', '35.19'], ['35.19', '51.01'], ['35.10', '51.01', '52']),
			'35.10',
			'51.01',
			['35.10', '51.01']
		]
	])('%s', (_, given, a, b, expected) => {
		expect(shortestPath(given, code(a), code(b))).toEqual(expected);
	});

	it('uses only agreements that count', () => {
		const mask = Uint8Array.from([1, 0, 1, 1, 1, 1]);
		expect(shortestPath(sample, code('35.10'), code('51.01'), mask)).toEqual([
			'35.10',
			'35.77',
			'51.01'
		]);
		const none = new Uint8Array(6);
		expect(shortestPath(sample, code('35.10'), code('35.19'), none)).toBeNull();
	});

	it('is never beaten by any walk, and each of its steps is a counted agreement', () => {
		fc.assert(
			fc.property(anyDataset, fc.infiniteStream(fc.nat(1)), ({ agreements, regions }, bits) => {
				const given = buildNetwork(agreements, regions, 'daerah');
				const mask = Uint8Array.from(agreements, () => bits.next().value ?? 0);
				const neighbours = neighboursOf(given, mask);
				for (const { region: a } of given.nodes) {
					for (const { region: b } of given.nodes) {
						const best = bestByTrying(neighbours, a.code, b.code);
						expect(shortestPath(given, a.code, b.code, mask)).toEqual(best);
					}
				}
			}),
			{ numRuns: 30 }
		);
	});
});

/** Tries every path without repetition. */
function bestByTrying(
	neighbours: ReturnType<typeof neighboursOf>,
	a: string,
	b: string
): string[] | null {
	let best: { path: string[]; agreements: number } | null = null;
	const walk = (path: string[], agreements: number): void => {
		if (best !== null && path.length > best.path.length) return;
		const last = path.at(-1) ?? '';
		if (last !== b) {
			for (const [next, count] of neighbours.get(code(last)) ?? []) {
				if (!path.includes(next)) walk([...path, next], agreements + count);
			}
		} else if (
			best === null ||
			path.length < best.path.length ||
			agreements > best.agreements ||
			(agreements === best.agreements && path.join() < best.path.join())
		) {
			best = { path, agreements };
		}
	};
	walk([a], 0);
	return (best as { path: string[] } | null)?.path ?? null;
}
