/** Whether something is drawn, by its pixels: a blank frame has every attribute that a drawn one has. */
import { expect } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { eventually } from './eventually';
import type { Found, Sought } from './in-page';
import type { Reader } from './reader';

/** Waits until a map is drawn and at rest; reaches for it, so that it wakes up at once. */
export async function mapReady(reader: Reader): Promise<void> {
	await reader.one({ testId: 'map' });
	await reader.run(() => {
		const map = document.querySelector('[data-testid=map]');
		map?.dispatchEvent(new PointerEvent('pointerenter'));
	});
	await ready(reader, 'map');
}

/** Waits until a graph is drawn and at rest. */
export function graphReady(reader: Reader): Promise<void> {
	return ready(reader, 'graph');
}

async function ready(reader: Reader, testId: 'map' | 'graph'): Promise<void> {
	await eventually(async () => (await reader.all({ testId }))[0]?.attributes['data-ready'], {
		message: `${testId} is drawn`,
		timeout: 60_000
	}).toBe('true');
}

/** Waits until a picture, a map or a graph shows something. */
export async function expectDrawn(reader: Reader, sought: Sought): Promise<void> {
	await eventually(async () => inkOf(await pixels(reader, sought)), {
		message: `ink in ${sought.testId}`
	}).toBeGreaterThan(0.02);
}

/** What something looks like now. @returns whether it looks like that to a reader later on */
export async function rememberLook(
	reader: Reader,
	sought: Sought
): Promise<() => Promise<boolean>> {
	const { data, width, height } = await pixels(reader, sought);
	return async () => {
		const now = await pixels(reader, sought);
		const sameSize = now.width === width && now.height === height;
		// Edges that an engine draws a shade lighter the second time are no other look.
		return sameSize && pixelmatch(data, now.data, undefined, width, height) === 0;
	};
}

/** From 0 (black) to 255, of the middle of what is found. */
export async function brightnessAmid(reader: Reader, sought: Sought): Promise<number> {
	const { data, width, height } = await pixels(reader, sought);
	const at = 4 * (Math.floor(height / 2) * width + Math.floor(width / 2));
	return ((data[at] ?? NaN) + (data[at + 1] ?? NaN) + (data[at + 2] ?? NaN)) / 3;
}

/** Share of the pixels that differ from the commonest colour. */
function inkOf({ data }: PNG): number {
	const colours = new Map<number, number>();
	const seen = data.length / 4;
	for (let at = 0; at < data.length; at += 4) {
		const colour = data.readUInt32BE(at);
		colours.set(colour, (colours.get(colour) ?? 0) + 1);
	}
	return 1 - Math.max(...colours.values()) / seen;
}

/** What of it is inside the window. */
async function pixels(reader: Reader, sought: Sought): Promise<PNG> {
	const found = await reader.shown(sought);
	const [left, top] = await reader.corner();
	return cut(PNG.sync.read(await reader.driver.screenshot()), {
		...found,
		x: left + found.x,
		y: top + found.y
	});
}

function cut(screen: PNG, { x, y, width, height }: Found): PNG {
	const [left, top] = [Math.max(0, Math.ceil(x)), Math.max(0, Math.ceil(y))];
	const right = Math.min(screen.width, Math.floor(x + width));
	const bottom = Math.min(screen.height, Math.floor(y + height));
	expect(right - left, 'width on screen').toBeGreaterThan(20);
	expect(bottom - top, 'height on screen').toBeGreaterThan(20);
	const part = new PNG({ width: right - left, height: bottom - top });
	PNG.bitblt(screen, part, left, top, part.width, part.height, 0, 0);
	return part;
}
