import { buildNetwork } from '$lib/domain/network';
import type { Level } from '$lib/domain/view';
import { layoutNetwork } from '$lib/graph/layout';
import { printGraphJson, type PublishedLevel } from '$lib/published/graph-json';
import { loadDataset } from '$lib/server/dataset';
import { measureNetwork } from '$lib/server/graph-metrics';

export const prerender = true;

export function GET(): Response {
	const { agreements, regions } = loadDataset();
	const build = (level: Level): PublishedLevel => {
		const network = buildNetwork(agreements, regions, level);
		return { layout: layoutNetwork(network), metrics: measureNetwork(network) };
	};
	return new Response(printGraphJson({ daerah: build('daerah'), provinsi: build('provinsi') }), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
}
