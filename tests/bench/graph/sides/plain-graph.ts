/** The network in the terms that general graph libraries share. */
import type { Dataset } from '$lib/domain/dataset';

export interface PlainNode {
	readonly id: string;
	readonly label: string;
	/** Degrees, north upwards. */
	readonly point: readonly [longitude: number, latitude: number];
	partners: number;
}

export interface PlainLink {
	readonly source: string;
	readonly target: string;
	readonly colour: string;
}

export const NODE_COLOUR = '#3b4f63';
const LINK_COLOURS = [
	'#b3452c',
	'#2f7f5f',
	'#3d6fb6',
	'#a8792a',
	'#7b539d',
	'#5d8f2f',
	'#bf5b8a',
	'#3a8d9b',
	'#7d7d7d'
];

export function plainGraph({ agreements, regions, catalogue }: Dataset): {
	nodes: PlainNode[];
	links: PlainLink[];
} {
	const colours = new Map(
		catalogue.groups.map(({ id }, at) => [id, LINK_COLOURS[at % LINK_COLOURS.length] ?? '#000'])
	);
	const regionOf = new Map<string, (typeof regions)[number]>(
		regions.map((region) => [region.code, region])
	);
	const nodes = new Map<string, PlainNode>();
	const links = agreements.map(({ parties, groups }): PlainLink => {
		for (const code of parties) {
			const node = nodes.get(code);
			const region = regionOf.get(code);
			if (node !== undefined) node.partners++;
			else if (region !== undefined) {
				nodes.set(code, { id: code, label: region.label, point: region.point, partners: 1 });
			}
		}
		const [source = '', target = ''] = parties;
		return { source, target, colour: colours.get(groups[0] ?? '') ?? '#000' };
	});
	return { nodes: [...nodes.values()], links };
}
