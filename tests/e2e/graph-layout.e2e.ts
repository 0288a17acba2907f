import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ASPECTS, SHAPES, type Shape } from '../../src/lib/graph/graph-shape';
import type { layOut } from './graph-layout-in-page';
import { expect, test } from './support';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The layout as the product computes it, in one script that puts `layOut` on the page. */
async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: path('../../src/lib') } },
		build: {
			write: false,
			lib: { entry: path('graph-layout-in-page.ts'), formats: ['iife'], name: 'inPage' }
		}
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (output === undefined || !('output' in output)) throw new Error('Vite has built nothing.');
	return output.output[0].code;
}

test.use({ bypassCSP: true });

test('the browser lays out the record exactly as the build did', async ({ page, request }) => {
	const read = async (name: string): Promise<unknown> =>
		(await request.get(`/data/${name}.json`)).json();
	const published = (await read('graph')) as {
		levels: Record<string, { regions: Placed[]; hubs: Placed[] }>;
	};
	await page.goto('/');
	await page.addScriptTag({ content: await bundle() });
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
