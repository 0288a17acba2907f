import { printAgreementsCsv } from '$lib/published/agreements-csv';
import { loadDataset } from '$lib/server/dataset';

export const prerender = true;

export function GET(): Response {
	const { agreements, regions } = loadDataset();
	return new Response(printAgreementsCsv(agreements, regions), {
		headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }
	});
}
