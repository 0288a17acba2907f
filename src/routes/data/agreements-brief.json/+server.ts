import { loadDataset } from '$lib/server/dataset';
import { printPublishedFile } from '$lib/server/published-files';

export const prerender = true;

export function GET(): Response {
	return new Response(printPublishedFile('agreements-brief.json', loadDataset()), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
}
