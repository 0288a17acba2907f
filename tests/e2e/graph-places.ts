/** Where things are in the graph, so that tests can point at them, and what it looks like. */
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { RegionCode } from '../../src/lib/domain/region';
import type { Level } from '../../src/lib/domain/view';
import { cameraOn, homeCamera, viewportOfCamera } from '../../src/lib/graph/graph-camera';
import { GRAPH_PADDING } from '../../src/lib/graph/graph-padding';
import { parsePublishedGraph } from '../../src/lib/published/graph-json';
import { pointOnScreen } from '../../src/lib/scene/on-screen';
import { graphReady, type PublishedAgreement } from './support';

/** Who has the most partners in the record, plans left out, and who comes next: where the keys begin. */
export const HUB = { code: '32.73', slug: 'kota-bandung', name: 'Kota Bandung' } as const;
export const NEXT_HUB = { code: '35.78', slug: 'kota-surabaya', name: 'Kota Surabaya' } as const;

/** The graph as keyboard and pointer meet it. */
export function graph(page: Page) {
	return page.getByRole('application', { name: 'Jaringan kerja sama antardaerah' });
}

/** What the live region of the graph says. */
export function spoken(page: Page) {
	return page.getByTestId('graph').getByRole('status').first();
}

/** The button that frees a pinned region. */
export function unpin(page: Page, label: string) {
	return page.getByRole('button', { name: `Lepas ${label}` });
}

/** The buttons that move a region. */
export function mover(page: Page, label: string | RegExp) {
	const name = typeof label === 'string' ? `Geser ${label}` : label;
	return page.getByTestId('graph').getByRole('group', { name });
}

/** Where the graph is on the window. */
export async function frameOf(page: Page) {
	const box = await graph(page).boundingBox();
	if (box === null) throw new Error('The graph is not on screen.');
	return box;
}

/** The graph at rest as the reader sees it; equal texts are equal pictures. */
export async function picture(page: Page): Promise<string> {
	await graphReady(page);
	await graph(page).scrollIntoViewIfNeeded();
	const { x, y, width, height } = await frameOf(page);
	// Beside a frame that begins between two pixels its outermost ones show what lies behind.
	const clip = { x: x + 1, y: Math.round(y) + 1, width: width - 2, height: Math.floor(height) - 2 };
	return (await page.screenshot({ clip })).toString('base64');
}

/** Waits until the graph looks like that again. */
export async function expectPicture(page: Page, expected: string): Promise<void> {
	await expect.poll(async () => (await picture(page)) === expected).toBe(true);
}

/** Waits until the graph looks different. */
export async function expectOtherPicture(page: Page, before: string): Promise<void> {
	await expect.poll(async () => (await picture(page)) === before).toBe(false);
}

/**
 * Finds regions in a graph that a selection has brought into view, or that shows everything.
 * @param fitted regions the camera was sent to; none for the whole graph
 * @returns where a region stands, in pixels of the window
 */
export async function placesInGraph(
	page: Page,
	request: APIRequestContext,
	fitted: readonly string[] = [],
	level = 'daerah'
): Promise<(code: string) => { x: number; y: number }> {
	await graphReady(page);
	const { levels } = parsePublishedGraph(await (await request.get('/data/graph.json')).json());
	// The screens of the tests are a phone held upright and a desktop.
	const layout =
		levels[level as Level].layouts[(page.viewportSize()?.width ?? 0) < 700 ? 'tall' : 'wide'];
	const place = (code: string) => {
		const point = layout.nodes.get(code as RegionCode);
		if (point === undefined) throw new Error(`The graph has no place for ${code}.`);
		return point;
	};
	const box = await frameOf(page);
	const home = homeCamera(layout, box, GRAPH_PADDING);
	const camera = cameraOn(fitted.map(place), box, GRAPH_PADDING, home) ?? home;
	const viewport = viewportOfCamera(camera, box);
	return (code) => {
		const [x, y] = pointOnScreen(place(code), viewport);
		return { x: box.x + x, y: box.y + y };
	};
}

/** The box around the marks of the whole graph at home, in pixels of the window. */
export async function drawnExtent(page: Page, request: APIRequestContext, level: string) {
	const place = await placesInGraph(page, request, [], level);
	const { levels } = parsePublishedGraph(await (await request.get('/data/graph.json')).json());
	const codes = [...levels[level as Level].metrics.regions.keys()];
	const [xs, ys] = [codes.map((code) => place(code).x), codes.map((code) => place(code).y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

/** A region and all it shares an agreement with: what the camera goes to when it is selected. */
export function withPartners(agreements: readonly PublishedAgreement[], code: string): string[] {
	const shared = agreements.filter(({ parties }) => parties.includes(code));
	return [...new Set([code, ...shared.flatMap(({ parties }) => parties)])];
}
