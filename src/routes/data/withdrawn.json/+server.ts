import { printWithdrawnJson } from '$lib/published/withdrawn-json';
import { loadWithdrawn } from '$lib/server/dataset';

export const prerender = true;

export function GET(): Response {
	return new Response(printWithdrawnJson(loadWithdrawn()), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
}
