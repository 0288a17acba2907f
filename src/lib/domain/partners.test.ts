import { describe, expect, it } from 'vitest';
import type { Network } from './network';
import { partnersOf } from './partners';
import type { RegionCode } from './region';

const code = (text: string) => text as RegionCode;
const link = (a: string, b: string, ...agreements: number[]) => ({
	id: `${a}~${b}`,
	a: code(a),
	b: code(b),
	agreements,
	bilateral: agreements
});
const network: Network = {
	level: 'daerah',
	nodes: [],
	hubs: [],
	links: [
		link('35.19', '35.77', 0),
		link('35.71', '35.77', 1, 2),
		link('35.77', '52.08', 3),
		link('15.03', '15.04', 4)
	]
};

describe('partnersOf', () => {
	it('puts the partner with most matching agreements first, whichever end of the link it is', () => {
		const all = Uint8Array.from([1, 1, 1, 1, 1]);
		expect(partnersOf(network, code('35.77'), all).map((partner) => partner.code)).toEqual([
			'35.71',
			'35.19',
			'52.08'
		]);
	});

	it('counts only what passes the filters and leaves out partners with none of it', () => {
		const some = Uint8Array.from([0, 0, 1, 0, 1]);
		expect(partnersOf(network, code('35.77'), some)).toEqual([
			{ code: '35.71', agreements: [2], bilateral: [2] }
		]);
	});
});
