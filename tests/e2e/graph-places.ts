/** Where things are in the graph, so that tests can point at them, and what it looks like. */
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { RegionCode } from '../../src/lib/domain/region';
import { cameraOn, homeCamera, viewportOfCamera } from '../../src/lib/graph/graph-camera';
import { parsePublishedGraph } from '../../src/lib/published/graph-json';
import { pointOnScreen } from '../../src/lib/scene/on-screen';
import { graphReady, type PublishedAgreement } from './support';

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
	return page.getByRole('button', { name: `Lepas semat ${label}` });
}

/** The graph at rest as the reader sees it; equal texts are equal pictures. */
export async function picture(page: Page): Promise<string> {
	await graphReady(page);
	return (await graph(page).screenshot()).toString('base64');
}

/** Waits until the graph looks like that again. */
export async function expectPicture(page: Page, expected: string): Promise<void> {
	await expect.poll(async () => (await picture(page)) === expected).toBe(true);
}

/** Waits until the graph looks different. */
export async function expectOtherPicture(page: Page, before: string): Promise<void> {
	await expect.poll(async () => (await picture(page)) === before).toBe(false);
}

/** Keeps two rows of buttons off the graph, as `GraphView` asks for it on the screens of the tests. */
const PADDING = { top: 100, right: 56, bottom: 40, left: 40 };

/**
 * Finds regions in a graph that a selection has brought into view, or that shows everything.
 * @param fitted regions the camera was sent to; none for the whole graph
 * @returns where a region stands, in pixels of the window
 */
export async function placesInGraph(
	page: Page,
	request: APIRequestContext,
	fitted: readonly string[] = []
): Promise<(code: string) => { x: number; y: number }> {
	await graphReady(page);
	const { levels } = parsePublishedGraph(await (await request.get('/data/graph.json')).json());
	const { layout } = levels.daerah;
	const place = (code: string) => {
		const point = layout.nodes.get(code as RegionCode);
		if (point === undefined) throw new Error(`The graph has no place for ${code}.`);
		return point;
	};
	const box = await graph(page).boundingBox();
	if (box === null) throw new Error('The graph is not on screen.');
	const home = homeCamera(layout, box, PADDING);
	const camera = cameraOn(fitted.map(place), box, PADDING, home) ?? home;
	const viewport = viewportOfCamera(camera, box);
	return (code) => {
		const [x, y] = pointOnScreen(place(code), viewport);
		return { x: box.x + x, y: box.y + y };
	};
}

/** A region and all it shares an agreement with: what the camera goes to when it is selected. */
export function withPartners(agreements: readonly PublishedAgreement[], code: string): string[] {
	const shared = agreements.filter(({ parties }) => parties.includes(code));
	return [...new Set([code, ...shared.flatMap(({ parties }) => parties)])];
}
