/** Where things are on the map, so that tests can press them, and where the map's camera is. */
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Position } from '../../src/lib/domain/region';
import { arc, pointAt } from '../../src/lib/scene/curves';
import { fromScene, toScene } from '../../src/lib/scene/mercator';

export interface PublishedRegion {
	code: string;
	name: string;
	label: string;
	slug: string;
	point: Position;
}

/** A stretch of sea south of Java that no land and no arc comes near. */
export const OPEN_SEA = 'kamera=108,-10.5,8';

export async function publishedRegions(request: APIRequestContext): Promise<PublishedRegion[]> {
	const response = await request.get('/data/regions.json');
	const { regions } = (await response.json()) as { regions: PublishedRegion[] };
	return regions;
}

/** Regions by slug. */
export async function regionsBySlug(request: APIRequestContext) {
	const regions = await publishedRegions(request);
	const bySlug = new Map(regions.map((region) => [region.slug, region]));
	return (slug: string): PublishedRegion => {
		const region = bySlug.get(slug);
		if (region === undefined) throw new Error(`No region has the slug "${slug}".`);
		return region;
	};
}

/** The parameter that puts a place in the middle of the map. */
export function cameraAt([longitude, latitude]: Position, zoom: number): string {
	return `kamera=${longitude.toFixed(4)},${latitude.toFixed(4)},${zoom}`;
}

/** The top of the arc between two places. */
export function middleOfArc(a: Position, b: Position): Position {
	return fromScene(pointAt(arc(toScene(a), toScene(b)), 0.5));
}

/** The middle of the map, where its camera looks, in pixels of the window. */
export async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
	const box = await page.getByTestId('map').boundingBox();
	if (box === null) throw new Error('The map is not on screen.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The button that keeps the camera in the address, or lets it go. */
export function pin(page: Page) {
	return page.getByRole('button', { name: 'Sertakan posisi peta dalam tautan' });
}

/** Pins the camera where it is now, also on its way, and reads it from the address. */
export async function pinnedCamera(page: Page): Promise<[number, number, number]> {
	// The browser is told a moment after the page shows it: a camera that was let go must be gone from the address first.
	await expect(page).not.toHaveURL(/kamera=/);
	await pin(page).click();
	await expect(page).toHaveURL(/kamera=/);
	await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
	const [longitude = NaN, latitude = NaN, zoom = NaN] = (
		new URL(page.url()).searchParams.get('kamera') ?? ''
	)
		.split(',')
		.map(Number);
	return [longitude, latitude, zoom];
}
