import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { joinLivingMaps } from './living-maps';

/** What the browser's observer says of each element. */
const views = new Map<object, (isIntersecting: boolean) => void>();
let window: EventTarget;
let origin: string;
const ends: (() => void)[] = [];

beforeEach(() => {
	window = new EventTarget();
	origin = 'https://atlas.example';
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
	vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
	vi.stubGlobal('self', {
		get origin() {
			return origin;
		}
	});
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			#element: object | null = null;
			readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
			constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
				this.#tell = tell;
			}
			observe(element: object): void {
				this.#element = element;
				views.set(element, (isIntersecting) => this.#tell([{ isIntersecting }]));
				this.#tell([{ isIntersecting: true }]);
			}
			disconnect(): void {
				if (this.#element !== null) views.delete(this.#element);
			}
		}
	);
});

afterEach(() => {
	ends.splice(0).forEach((end) => end());
	views.clear();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

interface Embed {
	readonly lives: boolean;
	readonly rested: ReturnType<typeof vi.fn>;
	scroll(inView: boolean): void;
	leave(): void;
}

/** A map that has come to life, of an embed of its own. */
function wake(framed = true): Embed {
	const element = {};
	const rested = vi.fn();
	const leave = joinLivingMaps(element as Element, framed, rested);
	ends.push(leave);
	return {
		get lives() {
			return rested.mock.calls.length === 0;
		},
		rested,
		scroll: (inView) => views.get(element)?.(inView),
		leave
	};
}

/** Waits until all have heard what was said. */
const heard = () => new Promise((resolve) => setTimeout(resolve, 50));

it('a map out of sight rests as soon as another one wakes, and not before', async () => {
	const one = wake();
	one.scroll(false);
	await heard();
	expect(one.lives).toBe(true);
	const other = wake();
	await heard();
	expect([one.lives, other.lives]).toEqual([false, true]);
	expect(one.rested).toHaveBeenCalledOnce();
});

it('of twenty that the reader scrolls past, down and up, those in sight live, and never more than one besides', async () => {
	const column: Embed[] = [];
	for (const turn of ['down', 'up', 'down', 'up']) {
		for (let step = 0; step < 20; step++) {
			const at = turn === 'down' ? step : 19 - step;
			column.forEach((embed, other) => embed.scroll(Math.abs(other - at) <= 1));
			if (column[at]?.lives !== true) column[at] = wake();
			await new Promise((resolve) => setTimeout(resolve, 5));
			expect(column.filter(({ lives }) => lives).length).toBeLessThanOrEqual(4);
			expect(column[at]?.lives).toBe(true);
		}
	}
});

it('of many that are all in sight the newest six live', async () => {
	const wall = Array.from({ length: 20 }, () => wake());
	await heard();
	expect(wall.map(({ lives }) => lives)).toEqual([
		...Array(14).fill(false),
		...Array(6).fill(true)
	]);
	// One that has gone makes room for another.
	wall[19]?.leave();
	await heard();
	wake();
	await heard();
	expect(wall.slice(14, 19).every(({ lives }) => lives)).toBe(true);
});

it('in an article a map rests that is out of sight for long; on a page of its own it stays', () => {
	vi.useFakeTimers();
	const [framed, whole] = [wake(), wake(false)];
	for (const one of [framed, whole]) one.scroll(false);
	vi.advanceTimersByTime(20_000);
	framed.scroll(true);
	framed.scroll(false);
	vi.advanceTimersByTime(20_000);
	expect(framed.lives).toBe(true);
	vi.advanceTimersByTime(20_000);
	expect([framed.lives, whole.lives]).toEqual([false, true]);
});

it('in sandboxes, where they cannot hear of each other, it rests at once; not when the reader looks at another tab', () => {
	vi.useFakeTimers();
	origin = 'null';
	const one = wake();
	Object.assign(document, { visibilityState: 'hidden' });
	document.dispatchEvent(new Event('visibilitychange'));
	vi.advanceTimersByTime(20_000);
	Object.assign(document, { visibilityState: 'visible' });
	document.dispatchEvent(new Event('visibilitychange'));
	vi.advanceTimersByTime(20_000);
	expect(one.lives).toBe(true);
	one.scroll(false);
	vi.advanceTimersByTime(1);
	expect(one.lives).toBe(false);
});

it('of twenty in sandboxes that the reader scrolls past, those in sight live, and no others', () => {
	vi.useFakeTimers();
	origin = 'null';
	const column = Array.from({ length: 20 }, () => wake());
	for (let at = 0; at < 20; at++) {
		column.forEach((embed, other) => embed.scroll(Math.abs(other - at) <= 1));
		column.forEach((embed, other) => {
			if (Math.abs(other - at) <= 1 && !embed.lives) column[other] = wake();
		});
		vi.advanceTimersByTime(1);
		const living = column.flatMap(({ lives }, other) => (lives ? [other] : []));
		expect(living).toEqual([at - 1, at, at + 1].filter((one) => one >= 0 && one < 20));
	}
});

it('a page that is left keeps no channel open, and listens again when it is gone back to', async () => {
	const one = wake();
	one.scroll(false);
	window.dispatchEvent(new Event('pagehide'));
	wake().leave();
	await heard();
	expect(one.lives).toBe(true);
	window.dispatchEvent(new Event('pageshow'));
	wake();
	await heard();
	expect(one.lives).toBe(false);
});
