import { printRegionsJson } from '$lib/published/regions-json';
import { loadDataset } from '$lib/server/dataset';

export const prerender = true;

export function GET(): Response {
	const { regions, catalogue } = loadDataset();
	return new Response(printRegionsJson(regions, catalogue), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
}
