/** WebKit over WebDriver: Safari's engine, in the browser that Debian ships for its tests. */
import { Key } from 'selenium-webdriver';
import { startDisplay } from './display';
import type { Driver, DriverOptions, FrameAt } from './driver';
import { startSession, type WebKitSession } from './webkit-session';

/** Its window has a bar of buttons that cannot be narrower. */
const NARROWEST = 460;

const KEYS = {
	ArrowDown: Key.ARROW_DOWN,
	Backspace: Key.BACK_SPACE,
	End: Key.END,
	Enter: Key.ENTER,
	Escape: Key.ESCAPE,
	Tab: Key.TAB
} as const;

/** @throws Error with one line when there is no WebKit or no display for it */
export async function startWebKit({ downloads }: DriverOptions): Promise<Driver> {
	const display = await startDisplay();
	const start = (dark: boolean) => startSession({ display: display.name, downloads, dark });
	try {
		return drive(await start(false), () => start(true), display.stop);
	} catch (error) {
		display.stop();
		throw error;
	}
}

function drive(
	light: WebKitSession,
	startDark: () => Promise<WebKitSession>,
	stop: () => void
): Driver {
	let { session } = light;
	let dark: WebKitSession | null = null;
	let current: FrameAt = null;
	const inFrame = async (frame: FrameAt) => {
		if (frame === current) return;
		await session.switchTo().defaultContent();
		current = null;
		if (frame !== null) await session.switchTo().frame(frame);
		current = frame;
	};
	const run: Driver['run'] = async (frame, act, ...given) => {
		await inFrame(frame);
		const answer = await session.executeAsyncScript<{ error?: string; value?: unknown }>(
			`const [given, done] = arguments;
			Promise.resolve().then(() => (${String(act)})(...given)).then(
				(value) => done({ value }),
				(error) => done({ error: String(error) })
			);`,
			given
		);
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.value as never;
	};
	return {
		engine: 'webkit',
		version: `WebKitGTK ${light.version}`,
		hands: ['mouse'],
		narrowest: NARROWEST,
		async open(url) {
			await inFrame(null);
			await session.get(url);
		},
		async resize(width, height) {
			const fits = (x: number, y: number) => innerWidth === x && innerHeight === y;
			if (await run(null, fits, width, height)) return;
			const window = session.manage().window();
			await window.setRect({ width, height });
			// Its bar counts into the height of the window.
			const bar = await run(null, (wanted: number) => wanted - innerHeight, height);
			if (bar !== 0) await window.setRect({ width, height: height + bar });
		},
		run,
		async install(frame, script) {
			await inFrame(frame);
			await session.executeScript(script);
		},
		async press(x, y) {
			await inFrame(null);
			const at = { x: Math.round(x), y: Math.round(y), duration: 0 };
			await session.actions({ async: true }).move(at).press().release().perform();
		},
		async move(x, y) {
			await inFrame(null);
			const at = { x: Math.round(x), y: Math.round(y), duration: 0 };
			await session.actions({ async: true }).move(at).perform();
		},
		async type(text) {
			await session.actions({ async: true }).sendKeys(text).perform();
		},
		async key(name) {
			await session.actions({ async: true }).sendKeys(KEYS[name]).perform();
		},
		async back() {
			await inFrame(null);
			await session.navigate().back();
		},
		async forward() {
			await inFrame(null);
			await session.navigate().forward();
		},
		async screenshot() {
			await inFrame(null);
			return Buffer.from(await session.takeScreenshot(), 'base64');
		},
		print: () => Promise.resolve(null),
		// WebDriver does not tell.
		takeErrors: () => [],
		async setDark(on) {
			await inFrame(null);
			// It looks at its device only as it starts; meanwhile the other one rests.
			await dark?.stop();
			dark = on ? await startDark() : null;
			({ session } = dark ?? light);
		},
		async close() {
			await dark?.stop();
			await light.stop();
			stop();
		}
	};
}
