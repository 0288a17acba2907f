import { ASPECTS, SHAPES, type Shape } from '../../src/lib/graph/graph-shape';
import { bundleForPage } from '../bundle-for-page';
import type { layOut } from './graph-layout-in-page';
import { expect, test } from './support';

test.use({ bypassCSP: true });

test('the browser lays out the record exactly as the build did', async ({ page, request }) => {
	const read = async (name: string): Promise<unknown> =>
		(await request.get(`/data/${name}.json`)).json();
	const published = (await read('graph')) as {
		levels: Record<string, { regions: Placed[]; hubs: Placed[] }>;
	};
	await page.goto('/');
	await page.addScriptTag({
		content: await bundleForPage(new URL('./graph-layout-in-page.ts', import.meta.url))
	});
	for (const [level, { regions, hubs }] of Object.entries(published.levels)) {
		for (const shape of SHAPES) {
			const computed = await page.evaluate(
				(given) =>
					(window as unknown as { inPage: { layOut: typeof layOut } }).inPage.layOut(...given),
				[await read('agreements'), await read('regions'), level, ASPECTS[shape]] as const
			);
			const built = [
				...regions.map(({ code, at }) => [code, at[shape]]),
				...hubs.map(({ id, at }) => [id, at[shape]])
			];
			expect(computed).toEqual(Object.fromEntries(built));
		}
	}
});

interface Placed {
	code?: string;
	id?: string;
	at: Record<Shape, readonly [number, number]>;
}
