/**
 * Pages over a line on which requests go wrong: what is looked at, and what may be seen. Nothing is blank, nothing said is
 * false, and one press, or what was held back, brings what is missing. What was seen is printed as a table.
 */
import { expect, type Browser, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Fault, FaultyLine } from '../hosts/faulty-line';
import { saveData } from './support';

/** The page, or the embed in it. */
export type Root = Page | FrameLocator;

export interface Place {
	readonly path: string;
	readonly framed?: boolean;
	/** Its address asks for another view than the one it comes with. */
	readonly asks?: boolean;
	/** Is there once its scripts and its data are. */
	readonly awake: (root: Root) => Locator;
	/** What it draws and counts from. */
	readonly data: readonly string[];
	/** Its own script among those that it begins with. */
	readonly node: string;
}

const BRIEF = ['/data/agreements-brief.json', '/data/regions.json'];
const count = (root: Root) => root.getByTestId('agreement-count');

export const ATLAS: Place = { path: '/', awake: count, data: BRIEF, node: '/nodes/2.' };
export const GRAPH: Place = {
	path: '/?tampilan=jaringan&sektor=kesehatan',
	asks: true,
	awake: count,
	data: BRIEF,
	node: '/nodes/2.'
};
export const EMBED: Place = {
	path: '/embed/',
	framed: true,
	awake: count,
	data: BRIEF,
	node: '/nodes/3.'
};
export const BUILDER: Place = {
	path: '/sematkan/',
	awake: (root) => root.getByRole('group', { name: 'Tampilan' }),
	data: ['/data/agreements.json', '/data/regions.json'],
	node: '/nodes/4.'
};
export const PLACES = [ATLAS, GRAPH, EMBED, BUILDER];

/** What a reader sees. */
export interface Look {
	/** In the place of the picture. */
	readonly picture: string | null;
	/** What is said of something that is missing, or on its way. */
	readonly words: readonly string[];
	/** What is counted, sentence by sentence. */
	readonly claims: readonly string[];
}

export function lookAt(root: Root): Promise<Look> {
	return root.locator('body').evaluate((element) => {
		const body = element as HTMLElement;
		const isSeen = (one: Element) => {
			const { width, height } = one.getBoundingClientRect();
			// One that is about to come to light is not there yet.
			const isClear = Number(getComputedStyle(one).opacity) > 0.9;
			const how = { opacityProperty: true, visibilityProperty: true };
			return isClear && width > 1 && height > 1 && one.checkVisibility(how);
		};
		const some = (selector: string) => [...body.querySelectorAll(selector)].some(isSeen);
		const images = [...body.querySelectorAll('img')].filter(isSeen);
		const pictures = {
			map: some('.map.seen'),
			graph: some('[data-testid=graph][data-ready=true]'),
			poster: images.some(({ naturalWidth }) => naturalWidth > 300),
			table: some('table'),
			builder: some('.builder'),
			'words of the poster': images.some(({ complete, alt }) => complete && alt !== '')
		};
		const words = [...body.querySelectorAll<HTMLElement>('[role=alert], [role=status]')];
		return {
			picture: Object.entries(pictures).find(([, isThere]) => isThere)?.[0] ?? null,
			words: words
				.filter((one) => isSeen(one) && one.innerText.trim() !== '')
				.map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim())
				// How many there are is said of what is there.
				.filter((text) => !/^\d/.test(text)),
			claims: body.innerText
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => /\d (kerja sama|rencana)/.test(line))
		};
	});
}

export const retry = (root: Root) => root.getByRole('button', { name: 'Coba lagi' });

/** In a browser of its own, which has nothing of the page yet. */
export async function open(browser: Browser, line: FaultyLine, place: Place) {
	// The waiting words come to light by an animation.
	const context = await browser.newContext({ reducedMotion: 'reduce' });
	// What never comes is to be named where it is waited for.
	context.setDefaultTimeout(30_000);
	const page = await context.newPage();
	await saveData(page);
	const close = () => context.close();
	if (place.framed !== true) {
		await page.goto(line.origin + place.path, { waitUntil: 'commit' });
		return { page, root: page as Root, close };
	}
	await page.addInitScript(() => {
		if (window !== window.top) return;
		const heights: number[] = [];
		Object.assign(window, { heights });
		addEventListener('message', ({ data }) => {
			if (data.type === 'jejaring:height') heights.push(data.height as number);
		});
	});
	const frame = `<iframe src="${line.origin}${place.path}" width="700" height="760"></iframe>`;
	await page.goto(line.publish(frame), { waitUntil: 'commit' });
	return { page, root: page.frameLocator('iframe') as Root, close };
}

/** The host page knows how high the embed is as it stands. */
export async function expectHeightSaid(page: Page): Promise<void> {
	await expect
		.poll(async () => {
			const content = await page.frameLocator('iframe').locator('main').boundingBox();
			const said = await page.evaluate(
				() => (window as unknown as { heights: number[] }).heights.at(-1) ?? 0
			);
			return Math.abs(said - (content?.height ?? Infinity));
		})
		.toBeLessThanOrEqual(1);
}

/** What a place may say: what it says when all is there, and what it comes with. */
export class Truth {
	private constructor(
		readonly place: Place,
		readonly living: readonly string[],
		readonly standing: readonly string[]
	) {}

	/** Of what has been learnt in this process. */
	static readonly #known = new Map<Place, Truth>();

	static async of(place: Place, browser: Browser, line: FaultyLine): Promise<Truth> {
		const truth = this.#known.get(place) ?? (await this.#learn(browser, line, place));
		this.#known.set(place, truth);
		return truth;
	}

	static async #learn(browser: Browser, line: FaultyLine, place: Place): Promise<Truth> {
		const silent = await browser.newPage({ javaScriptEnabled: false });
		await silent.goto(line.origin + place.path);
		const text = await silent.locator('body').innerText();
		await silent.close();
		const { root, close } = await open(browser, line, place);
		await place.awake(root).waitFor({ state: 'attached' });
		let before: readonly string[] = [];
		let claims: readonly string[] = [];
		await expect(async () => {
			before = claims;
			({ claims } = await lookAt(root));
			expect(claims).toEqual(before);
		}).toPass({ intervals: [200] });
		await close();
		const standing = text.split('\n').map((one) => one.trim());
		return new Truth(place, claims, standing);
	}

	/** Waits until something is to be seen or read. @returns it, unless something of it is false */
	async expectHonest(root: Root): Promise<Look> {
		let look: Look = { picture: null, words: [], claims: [] };
		await expect(async () => {
			look = await lookAt(root);
			expect(look.picture !== null || look.words.length > 0, 'nothing is blank').toBe(true);
		}).toPass({ intervals: [50] });
		const { asks = false } = this.place;
		const isAdmitted = look.words.some((word) => word.includes('belum diterapkan'));
		const may = [...this.living, ...(asks && !isAdmitted ? [] : this.standing)];
		expect(
			look.claims.filter((claim) => !may.includes(claim)),
			'nothing is false'
		).toEqual([]);
		return look;
	}
}

/** What was seen, line by line. */
export class Table {
	readonly #lines: string[] = [];

	add(
		path: string,
		request: string,
		fault: Fault | 'new build' | 'offline',
		{ picture, words }: Look
	): void {
		const seen = [picture ?? '–', ...words.map((word) => `“${word.slice(0, 60)}”`)].join(' + ');
		this.#lines.push(`${path} | ${request} | ${fault} | ${seen}`);
	}

	print(): void {
		console.log(this.#lines.join('\n'));
	}
}

/** A part of a page that comes when it is asked for. */
export interface Part {
	readonly place: Place;
	readonly what: string;
	readonly ask: (root: Root) => Promise<void>;
	readonly arrived: (root: Root) => Promise<void>;
}

export const press = (name: string) => (root: Root) =>
	root.getByRole('link', { name, exact: true }).first().click();

export const drawn = (testId: 'map' | 'graph') => (root: Root) =>
	expect(root.getByTestId(testId)).toHaveAttribute('data-ready', 'true');

const openMap = (root: Root) => root.getByRole('button', { name: 'Buka peta interaktif' }).click();

export const PARTS: Part[] = [
	{ place: ATLAS, what: 'map', ask: openMap, arrived: drawn('map') },
	{ place: GRAPH, what: 'graph', ask: () => Promise.resolve(), arrived: drawn('graph') },
	{ place: EMBED, what: 'graph', ask: press('Jaringan'), arrived: drawn('graph') },
	{
		place: EMBED,
		what: 'list',
		ask: press('Daftar'),
		arrived: (root) => expect(root.getByRole('table').getByRole('link').first()).toBeVisible()
	}
];
