import { printBriefJson } from '$lib/published/agreements-json';
import { loadDataset } from '$lib/server/dataset';

export const prerender = true;

export function GET(): Response {
	return new Response(printBriefJson(loadDataset().agreements), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
}
