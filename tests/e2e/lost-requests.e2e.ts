/**
 * Each request of each page goes wrong in each way, one after the other in the order in which a page makes them. Nothing is
 * blank, nothing said is false, and one press brings what is missing: so a page is led through all of them in one load.
 */
import {
	expect,
	test,
	type Browser,
	type FrameLocator,
	type Locator,
	type Page
} from '@playwright/test';
import { openFaultyLine, type Fault, type FaultyLine } from '../hosts/faulty-line';
import { saveData } from './support';

const FAULTS: Fault[] = ['refused', 'error 500', 'HTML instead', 'cut off', 'held back'];

/** The page, or the embed in it. */
type Root = Page | FrameLocator;

interface Step {
	/** What does not come. */
	readonly what: string;
	readonly paths: RegExp;
	/** What does not come either, and is missed in a later step. */
	readonly besides?: RegExp;
	/** The page asks for it together with the one before, and is opened anew, by a browser that has nothing of it. */
	readonly isFresh?: boolean;
	/** What has the page ask for it; left out where it does so as soon as the one before has come. */
	readonly ask?: (root: Root) => Promise<void>;
	/** What says that it is missing. */
	readonly title: string;
	/** What is to be seen meanwhile, and while it is on its way. */
	readonly instead: (root: Root) => Promise<void>;
}

interface Journey {
	readonly path: string;
	readonly inFrame?: boolean;
	readonly steps: readonly Step[];
	/** In the end all is there. */
	readonly arrived: (root: Root) => Promise<void>;
}

const ASLEEP = 'Bagian yang interaktif tidak dapat dimuat.';
const NO_DATA = 'Data kerja sama tidak dapat dimuat';
const NO_MAP = 'Peta interaktif tidak dapat dimuat';
const NO_GRAPH = 'Jaringan tidak dapat ditampilkan';
const NO_TABLE = 'Daftar tidak dapat dimuat';

async function picture(root: Root): Promise<void> {
	const image = root.locator('img').first();
	await expect(image).toBeVisible();
	await expect
		.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
		.toBeGreaterThan(300);
}

/** The default picture would stand for what was asked: it says that it does not, and counts nothing. */
async function admitted(root: Root): Promise<void> {
	await expect(root.locator('.default-claim')).toBeHidden();
}

const sentence = async (root: Root) =>
	expect(root.getByText(/kerja sama antara [\d.]+ daerah/).first()).toBeVisible();
const heading = async (root: Root) =>
	expect(root.getByRole('heading', { name: 'Sematkan di artikel' })).toBeVisible();
const tabs = async (root: Root) =>
	expect(root.getByRole('link', { name: 'Daftar', exact: true }).first()).toBeVisible();

const press = (name: string) => (root: Root) =>
	root.getByRole('link', { name, exact: true }).first().click();

/** Asked for as early as the scripts. */
const BRIEF = /agreements-brief/;

const start = (instead: Step['instead']): Step[] => [
	{ what: 'entry', paths: /entry\/start/, title: ASLEEP, instead, isFresh: true },
	{
		what: 'page’s script',
		paths: /nodes\/[234]\./,
		besides: BRIEF,
		title: ASLEEP,
		instead,
		isFresh: true
	}
];

const JOURNEYS: Journey[] = [
	{
		path: '/',
		steps: [
			...start(picture),
			{ what: 'data', paths: BRIEF, title: NO_DATA, instead: picture },
			{
				what: 'map’s script',
				paths: /\.js/,
				ask: (root) => root.getByRole('button', { name: 'Buka peta interaktif' }).click(),
				besides: /far\.topo|maplibre-gl-worker/,
				title: NO_MAP,
				instead: picture
			},
			{
				what: 'map’s land',
				paths: /far\.topo/,
				besides: /maplibre-gl-worker/,
				title: NO_MAP,
				instead: picture
			},
			{ what: 'map’s worker', paths: /maplibre-gl-worker/, title: NO_MAP, instead: picture }
		],
		arrived: async (root) => {
			await expect(root.getByTestId('map')).toHaveAttribute('data-ready', 'true');
			await expect(root.getByRole('button', { name: 'Perbesar' })).toBeVisible();
		}
	},
	{
		path: '/?tampilan=jaringan',
		steps: [
			...start(admitted),
			{ what: 'data', paths: BRIEF, title: NO_DATA, instead: admitted },
			{ what: 'graph’s script', paths: /\.js/, title: NO_GRAPH, instead: tabs },
			{ what: 'graph’s places', paths: /graph\.json/, title: NO_GRAPH, instead: tabs }
		],
		arrived: (root) => expect(root.getByTestId('graph')).toHaveAttribute('data-ready', 'true')
	},
	{
		path: '/embed/',
		inFrame: true,
		steps: [
			{
				what: 'entry and picture',
				paths: /entry\/start|poster/,
				title: ASLEEP,
				instead: sentence,
				isFresh: true
			},
			{
				what: 'page’s script',
				paths: /nodes\/3\./,
				besides: BRIEF,
				title: ASLEEP,
				instead: picture,
				isFresh: true
			},
			{ what: 'data', paths: BRIEF, title: NO_DATA, instead: picture },
			{
				what: 'list’s style',
				paths: /\.css/,
				ask: press('Daftar'),
				title: NO_TABLE,
				instead: sentence
			},
			{ what: 'list’s script', paths: /\.js/, title: NO_TABLE, instead: sentence },
			{ what: 'sources', paths: /agreements\.json/, title: NO_DATA, instead: sentence },
			{
				what: 'graph’s style',
				paths: /\.css/,
				ask: press('Jaringan'),
				title: NO_GRAPH,
				instead: sentence
			},
			{ what: 'graph’s script', paths: /\.js/, title: NO_GRAPH, instead: sentence },
			{ what: 'graph’s places', paths: /graph\.json/, title: NO_GRAPH, instead: sentence }
		],
		arrived: (root) => expect(root.getByTestId('graph')).toHaveAttribute('data-ready', 'true')
	},
	{
		path: '/sematkan/',
		steps: [
			...start(heading),
			{ what: 'data', paths: /agreements\.json/, title: NO_DATA, instead: heading }
		],
		arrived: (root) => expect(root.getByRole('group', { name: 'Tampilan' })).toBeVisible()
	}
];

const noticeOf = (root: Root, title: string): Locator =>
	root.getByRole('alert').filter({ hasText: title });

/** Opens a page over the line, in an article where it stands in one. */
async function open(page: Page, line: FaultyLine, journey: Journey): Promise<Root> {
	await saveData(page);
	if (journey.inFrame !== true) {
		await page.goto(line.origin + journey.path, { waitUntil: 'commit' });
		return page;
	}
	await page.setContent('<body style="margin: 0"></body>');
	await page.evaluate((src) => {
		const heights: number[] = [];
		Object.assign(window, { heights });
		addEventListener('message', ({ data }) => {
			if (data.type === 'jejaring:height') heights.push(data.height as number);
		});
		const frame = document.createElement('iframe');
		Object.assign(frame, { src, width: '700', height: '760' });
		document.body.append(frame);
	}, line.origin + journey.path);
	return page.frameLocator('iframe');
}

async function travel(
	browser: Browser,
	line: FaultyLine,
	journey: Journey,
	fault: Fault
): Promise<void> {
	const isHeld = fault === 'held back';
	let page = await browser.newPage();
	let root: Root = page;
	let before: Step | null = null;
	const goOn = async () => {
		if (before === null || isHeld) return;
		await noticeOf(root, before.title).getByRole('button', { name: 'Coba lagi' }).click();
	};
	for (const step of journey.steps) {
		await test.step(`${step.what}, ${fault}`, async () => {
			if (step.ask !== undefined) {
				line.mend();
				await goOn();
				if (before !== null) await expect(noticeOf(root, before.title)).toHaveCount(0);
			}
			line.break({ ...step, fault });
			if (step.isFresh === true) {
				await page.close();
				page = await browser.newPage();
				root = await open(page, line, journey);
			} else if (step.ask === undefined) await goOn();
			else await step.ask(root);
			if (isHeld) {
				await expect.poll(() => line.broken, { message: 'asked for' }).toBeGreaterThan(0);
				await expect(root.getByRole('alert')).toHaveCount(0);
			} else {
				await expect(noticeOf(root, step.title)).toBeVisible();
				await expect(root.getByText('Memuat data kerja sama')).toBeHidden();
				await expect(root.getByRole('button', { name: 'Perbesar' })).toHaveCount(0);
				if (journey.inFrame === true) await expectHeightSaid(page);
			}
			await step.instead(root);
			before = step;
		});
	}
	line.mend();
	await goOn();
	await journey.arrived(root);
	await expect(root.getByRole('alert')).toHaveCount(0);
	await page.close();
}

/** The host page knows how high the embed is as it stands. */
async function expectHeightSaid(page: Page): Promise<void> {
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

for (const journey of JOURNEYS) {
	test.describe(`${journey.path} on a faulty line`, () => {
		for (const fault of FAULTS) {
			test(`is never blank, says nothing false, and mends itself: ${fault}`, async ({
				browser,
				baseURL
			}) => {
				const line = await openFaultyLine(baseURL ?? '');
				await travel(browser, line, journey, fault);
				line.close();
				const went = journey.steps.map(({ what }) => `${what} ✓`).join(' · ');
				console.log(`${journey.path.padEnd(20)} ${fault.padEnd(13)} ${went}`);
			});
		}
	});
}
