import { loadDataset } from '$lib/server/dataset';
import { writeTemplate } from '$lib/sheet/template';

export const prerender = true;

export async function GET(): Promise<Response> {
	return new Response(Uint8Array.from(await writeTemplate(loadDataset())), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
		}
	});
}
