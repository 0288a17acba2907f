/** Which part of the comparison is asked for: `links=80,10000 sides=ours,sigma`; everything when nothing is said. */
import type { NetworkSize } from './networks';

/**
 * @param words of the command line, each `links=…` or `sides=…` with a list separated by commas; ours always takes part
 * @throws Error naming the word that says nothing known
 */
export function parseSubset<Size extends NetworkSize, Peer extends { readonly page: string }>(
	words: readonly string[],
	sizes: readonly Size[],
	peers: readonly Peer[]
): { readonly sizes: readonly Size[]; readonly peers: readonly Peer[] } {
	let chosen = { sizes, peers };
	for (const word of words) {
		const [setting, list = ''] = word.split('=');
		const values = list.split(',');
		if (setting === 'links') {
			checkKnown(
				values,
				sizes.map(({ links }) => String(links))
			);
			chosen = { ...chosen, sizes: sizes.filter(({ links }) => values.includes(String(links))) };
		} else if (setting === 'sides') {
			checkKnown(values, ['ours', ...peers.map(({ page }) => page)]);
			chosen = { ...chosen, peers: peers.filter(({ page }) => values.includes(page)) };
		} else
			throw new Error(`"${word}" says nothing to this benchmark; expected links=… or sides=….`);
	}
	return chosen;
}

function checkKnown(values: readonly string[], known: readonly string[]): void {
	const strange = values.find((value) => !known.includes(value));
	if (strange !== undefined) {
		throw new Error(
			`"${strange}" is not part of this benchmark; there are ${[...new Set(known)].join(', ')}.`
		);
	}
}
