/** Opens a page as a phone would and notes what a reader gets to see, and when. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { colouredShare, drawnToLeft } from './pixels';
import type { SlowLine } from './slow-line';

/** Milliseconds since navigation; bytes are those that have come over the line by then. */
export interface Load {
	readonly firstPicture: number;
	readonly firstPictureBytes: number;
	readonly firstPaint: number;
	/** NaN where the browser found nothing it counts: a canvas it does not. */
	readonly largestPaint: number;
	readonly layoutShift: number;
	/** Of tasks between first paint and the living map, what exceeds 50 ms each. */
	readonly blocking: number;
	readonly interactive: number;
	readonly interactiveBytes: number;
	/** From the press that begins a drag, once interactive, until the picture has moved. */
	readonly answer: number;
	/** Lines drawn; null where the page does not say. */
	readonly lines: number | null;
}

export interface Screen {
	readonly width: number;
	readonly height: number;
}

interface Frame {
	readonly at: number;
	readonly png: Buffer;
}

interface Notes {
	origin: number;
	firstPaint: number;
	largestPaint: number;
	layoutShift: number;
	tasks: { start: number; duration: number }[];
	interactive: number;
}

/** What the page tells as it happens. */
type Moment = 'painted' | 'interactive';

declare global {
	interface Window {
		notes: Notes;
		tellMoment: (moment: Moment) => void;
	}
}

const SLOWDOWN = 4;
/** Milliseconds that a drag may take, and the rest of what is done with a map that is there. */
const ANSWER_LIMIT = 30_000;
/** Part of the final picture's colour that makes a first picture. */
const ENOUGH = 0.5;
/** Pixels: how far the pointer draws the picture, and how far it must have come to have answered. */
const DRAWN = 60;
const MOVED = 5;

export interface Visit {
	readonly path: string;
	readonly screen: Screen;
	/** Milliseconds; whoever has drawn nothing by then has no result. */
	readonly limit: number;
	/** A finger comes to the picture at the first paint. */
	readonly touch?: boolean;
}

/** @throws Error when the page gets no further, with what the page said meanwhile */
export async function watchLoad(
	browser: Browser,
	line: SlowLine,
	{ path, screen, limit, touch = false }: Visit
): Promise<Load> {
	const context = await browser.newContext({ viewport: screen, hasTouch: touch });
	const page = await context.newPage();
	page.setDefaultTimeout(limit);
	const failures: string[] = [];
	page.on('pageerror', ({ message }) => failures.push(message));
	page.on('requestfailed', (request) => {
		if (!request.isNavigationRequest()) failures.push(`${request.url()} did not come`);
	});
	// Some of what is asked of a page waits for its main thread without end.
	const hangs = setTimeout(() => void context.close(), limit + 2 * ANSWER_LIMIT);
	try {
		await page.addInitScript(takeNotes);
		const session = await context.newCDPSession(page);
		const moment = await listen(session, limit);
		const frames = await film(session);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		line.reset();
		await page.goto(`http://localhost:${line.port}${path}`, { waitUntil: 'commit' });
		if (touch) {
			await moment('painted');
			await swipe(page, session);
		}
		await moment('interactive');
		await page.evaluate(finishDrawing);
		// The map may fade in over its picture.
		await page.waitForTimeout(1000);
		const box = await boxOf(page);
		const last = frames.at(-1);
		if (last === undefined) throw new Error('The browser showed no frame.');
		const answer = await drag(page, frames, box);
		const notes = await page.evaluate(() => ({
			...window.notes,
			lines: window.drawnLines ?? null
		}));
		const full = colouredShare(last.png, box);
		const first = frames.find(({ png }) => colouredShare(png, box) >= full * ENOUGH);
		if (full === 0 || first === undefined) throw new Error('The picture shows no line.');
		const firstPicture = first.at - notes.origin;
		return {
			...notes,
			firstPicture,
			firstPictureBytes: line.bytesUntil(first.at),
			interactiveBytes: line.bytesUntil(notes.origin + notes.interactive),
			blocking: notes.tasks
				.filter(({ start }) => start >= notes.firstPaint && start < notes.interactive)
				.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
			answer
		};
	} catch (error) {
		const said = failures.length === 0 ? '' : `; the page said: ${failures.join(' · ')}`;
		throw new Error(`${path}: ${String(error)}${said}`, { cause: error });
	} finally {
		clearTimeout(hangs);
		await context.close();
	}
}

/** Runs in the page, before anything of its own; the compiler's names for inner functions are not known there. */
function takeNotes(): void {
	const notes: Notes = {
		origin: performance.timeOrigin,
		firstPaint: NaN,
		largestPaint: NaN,
		layoutShift: 0,
		tasks: [],
		interactive: NaN
	};
	window.notes = notes;
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { entryType, name, startTime, duration } = entry;
			if (name === 'first-contentful-paint') {
				notes.firstPaint = startTime;
				window.tellMoment('painted');
			}
			if (entryType === 'largest-contentful-paint') notes.largestPaint = startTime;
			if (entryType === 'longtask') notes.tasks.push({ start: startTime, duration });
			if (entryType === 'layout-shift') {
				const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
				if (!shift.hadRecentInput) notes.layoutShift += shift.value;
			}
		}
	});
	for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
		observer.observe({ type, buffered: true });
	}
	new MutationObserver(() => {
		if (!Number.isNaN(notes.interactive)) return;
		if (document.querySelector('[data-testid=map][data-ready=true]') === null) return;
		notes.interactive = performance.now();
		window.tellMoment('interactive');
	}).observe(document, { subtree: true, childList: true, attributes: true });
}

/**
 * Runs in the page: returns when the graphics have drawn all they were told to. Under software WebGL they may be seconds
 * behind, and a frame that is only late would pass for an answer to what follows.
 */
function finishDrawing(): void {
	for (const canvas of document.querySelectorAll('canvas')) {
		const context = canvas.getContext('webgl2');
		if (context === null) continue;
		// Only reading waits; `finish` comes back at once.
		const bound = context.getParameter(context.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
		context.bindFramebuffer(context.FRAMEBUFFER, null);
		const pixel = new Uint8Array(4);
		context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
		context.bindFramebuffer(context.FRAMEBUFFER, bound);
	}
}

/**
 * Lets the page tell of itself. To ask it, Playwright would bring scripts of its own, and a slow phone would spend a tenth
 * of a second on them while it should be reading the page.
 * @param limit milliseconds that anybody waits for a moment
 */
async function listen(
	session: CDPSession,
	limit: number
): Promise<(moment: Moment) => Promise<void>> {
	const told = new Set<string>();
	const waiting = new Map<Moment, () => void>();
	session.on('Runtime.bindingCalled', ({ payload }) => {
		told.add(payload);
		waiting.get(payload as Moment)?.();
	});
	await session.send('Runtime.enable');
	await session.send('Runtime.addBinding', { name: 'tellMoment' });
	return (moment) =>
		new Promise((resolve, reject) => {
			if (told.has(moment)) return resolve();
			const timer = setTimeout(
				() => reject(new Error(`The page was not ${moment} within ${limit} ms.`)),
				limit
			);
			waiting.set(moment, () => {
				clearTimeout(timer);
				resolve();
			});
		});
}

/** Every frame that the browser shows, as it shows it. */
async function film(session: CDPSession): Promise<Frame[]> {
	const frames: Frame[] = [];
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		frames.push({ at: (metadata.timestamp ?? NaN) * 1000, png: Buffer.from(data, 'base64') });
		void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return frames;
}

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
	const box = await page.locator('[data-testid=map]').boundingBox();
	if (box === null) throw new Error('The map is not on screen.');
	return box;
}

async function swipe(page: Page, session: CDPSession): Promise<void> {
	const { width } = page.viewportSize() ?? { width: 0 };
	const points = [0, 20, 40].map((dx) => ({ x: width / 2 + dx, y: 200 }));
	for (const [at, point] of points.entries()) {
		const type = at === 0 ? 'touchStart' : 'touchMove';
		await session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Returns milliseconds until a frame shows the picture elsewhere. */
async function drag(
	page: Page,
	frames: readonly Frame[],
	box: { x: number; y: number; width: number; height: number }
): Promise<number> {
	const before = frames.at(-1);
	const count = frames.length;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	const start = Date.now();
	await page.mouse.down();
	await page.mouse.move(x - DRAWN, y, { steps: 4 });
	const end = Date.now() + ANSWER_LIMIT;
	for (let seen = count; Date.now() < end; await page.waitForTimeout(50)) {
		for (const { at, png } of frames.slice(seen)) {
			seen++;
			if (at < start || before === undefined) continue;
			if (drawnToLeft(before.png, png, box, DRAWN) < MOVED) continue;
			await page.mouse.up();
			return at - start;
		}
	}
	throw new Error('The map does not answer a drag.');
}
