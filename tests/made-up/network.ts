/** Made-up networks for tests. */
import { buildNetwork, type Network } from '$lib/domain/network';
import type { Region } from '$lib/domain/region';
import { agreement, code } from './record';
import { PLACES } from './scene';

/** The network of one agreement per list of parties, among the regions of `PLACES`. */
export function networkOf(...parties: string[][]): Network {
	const agreements = parties.map((some) => agreement({ parties: some }));
	return buildNetwork(agreements, PLACES, 'daerah');
}

/** Regions on a grid, `width` to a row, with the given agreements between them (by position). */
export function gridNetwork(size: number, width: number, parties: readonly number[][]): Network {
	const regions = Array.from({ length: size }, (_, at) => gridRegion(at, width));
	const agreements = parties.map((some) =>
		agreement({ parties: some.map((at) => regions[at]?.code ?? '') })
	);
	return buildNetwork(agreements, regions, 'daerah');
}

function gridRegion(at: number, width: number): Region {
	const text = at.toString().padStart(6, '0');
	return {
		code: code(text),
		kind: 'kabupaten',
		name: `Kabupaten ${text}`,
		label: `Daerah ${text}`,
		slug: text,
		province: code(text.slice(0, 2)),
		aliases: [],
		point: [95 + ((at % width) * 46) / width, 6 - Math.floor(at / width) / width],
		neighbours: []
	};
}
