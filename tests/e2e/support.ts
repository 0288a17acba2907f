/** What every browser test starts from: a page that is watched, and the published data to compare with. */
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';

export interface PublishedAgreement {
	id: string;
	title: string;
	signed: string | null;
	status: string;
	parties: string[];
	instruments: string[];
	sectors: string[];
	groups: string[];
	bordering: boolean;
	distanceKm: number;
	place: string | null;
	programs: string[];
	signatories: { name: string; office: string }[];
	validYears: number | null;
	evidence: string;
	calledOff?: { on: string; reason: string };
	sources: { url: string; publisher: string; published: string | null }[];
}

export interface Watch {
	/** Begins anew: what was seen so far belongs to nobody any more. */
	forget(): void;
	/** Fails when the page has done what no page of ours may do. @param expected errors that a test provokes */
	expectClean(expected: readonly RegExp[]): void;
}

/** Watches whether a page asks another host for anything, throws, or breaks the content security policy. */
export function watch(page: Page, origin: string | undefined): Watch {
	const strangers: string[] = [];
	const errors: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) strangers.push(request.url());
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		// Svelte only warns of it, and builds the whole page anew: it would flash, and hold up a phone.
		const isRebuilt = message.text().includes('hydration_mismatch');
		if (message.type() === 'error' || isRebuilt) errors.push(message.text());
	});
	return {
		forget() {
			strangers.length = 0;
			errors.length = 0;
		},
		expectClean(expected) {
			expect(strangers, 'requests to other hosts').toEqual([]);
			const unexpected = errors.filter((text) => !expected.some((known) => known.test(text)));
			expect(unexpected, 'errors on the page').toEqual([]);
		}
	};
}

interface Given {
	/** The published data. */
	agreements: PublishedAgreement[];
	expectedErrors: RegExp[];
	/** The reader saves data, so that no map is drawn before they ask for it: for promises that do not need one. */
	savesData: boolean;
}

/** The browser's `page`, fresh and watched. */
export const test = base.extend<Given>({
	expectedErrors: [[], { option: true }],
	savesData: [false, { option: true }],
	page: async ({ page, baseURL, expectedErrors, savesData }, use) => {
		const watched = watch(page, baseURL);
		if (savesData) await saveData(page);
		await use(page);
		watched.expectClean(expectedErrors);
	},
	agreements: async ({ request }, use) => {
		const response = await request.get('/data/agreements.json');
		const { agreements } = (await response.json()) as { agreements: PublishedAgreement[] };
		await use(agreements);
	}
});

export { expect };

/** Opens a view and waits until what it shows is there. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`);
	await expect(count(page)).toBeVisible();
}

/** The reader saves data: no map is drawn before they ask for it. */
export async function saveData(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
}

/** The browser draws no WebGL. */
export async function lackWebGL(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
			return kind.startsWith('webgl') ? null : getContext.call(this, kind as '2d');
		} as typeof getContext;
	});
}

/** Paths of the published files that the page has asked for; grows as it asks for more. */
export function dataAskedFor(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/data/')) asked.push(pathname);
	});
	return asked;
}

/**
 * Holds back what the page asks for at some addresses.
 * @returns lets it come
 */
export async function holdBack(
	page: Page,
	addresses: string | ((url: URL) => boolean)
): Promise<() => void> {
	let letCome: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (letCome = resolve));
	await page.route(addresses, async (route) => {
		await held;
		await route.continue();
	});
	return letCome;
}

/** Waits until what is read in this view, such as sources, is there as well. */
export async function detailsReady(page: Page): Promise<void> {
	await expect(page.getByText('Memuat data kerja sama')).toHaveCount(0);
}

/** Reaches for the map, so that it wakes up at once, and waits until it is drawn and idle. */
export async function mapReady(within: Page | FrameLocator): Promise<void> {
	const map = within.getByTestId('map');
	await map.dispatchEvent('pointerenter');
	await expect(map).toHaveAttribute('data-ready', 'true', { timeout: 60_000 });
}

/** The map at rest as the reader sees it, once it has taken the place of its poster; equal texts are equal pictures. */
export async function mapPicture(page: Page): Promise<string> {
	await mapReady(page);
	return (await page.getByTestId('map').screenshot({ animations: 'disabled' })).toString('base64');
}

/** Waits until the graph is drawn and at rest. */
export async function graphReady(page: Page): Promise<void> {
	await expect(page.getByTestId('graph')).toHaveAttribute('data-ready', 'true');
}

/** The number of agreements shown. */
export function count(page: Page) {
	return page.getByTestId('agreement-count');
}

/** The filters: beside the map, or in a sheet on narrow screens. */
export function sectorGroup(page: Page) {
	return page.getByRole('group', { name: 'Sektor', exact: true });
}
