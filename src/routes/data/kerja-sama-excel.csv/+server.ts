import { printAgreementsExcel } from '$lib/published/agreements-excel';
import { loadDataset } from '$lib/server/dataset';

export const prerender = true;

export function GET(): Response {
	return new Response(printAgreementsExcel(loadDataset()), {
		headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }
	});
}
