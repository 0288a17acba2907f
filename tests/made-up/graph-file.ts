/** The published places of a made-up record. */
import type { Dataset } from '$lib/domain/dataset';
import { buildNetwork } from '$lib/domain/network';
import type { Level } from '$lib/domain/view';
import { ASPECTS } from '$lib/graph/graph-shape';
import { layoutNetwork } from '$lib/graph/layout';
import { printGraphJson, type PublishedLevel } from '$lib/published/graph-json';

const MEASURES = { partners: 1, agreements: 1, betweenness: 0, community: 0, component: 0 };

/** What `/data/graph.json` holds of a record: its places; of its measures only that they are there. */
export function graphFileOf({ agreements, regions }: Dataset): string {
	const levelOf = (level: Level): PublishedLevel => {
		const network = buildNetwork(agreements, regions, level);
		const all = [{ name: 'Semua', size: network.nodes.length, largest: [] }];
		return {
			layouts: {
				wide: layoutNetwork(network, { aspect: ASPECTS.wide }),
				tall: layoutNetwork(network, { aspect: ASPECTS.tall })
			},
			metrics: {
				regions: new Map(network.nodes.map(({ region }) => [region.code, MEASURES])),
				communities: all,
				components: all
			}
		};
	};
	return printGraphJson({ daerah: levelOf('daerah'), provinsi: levelOf('provinsi') });
}
