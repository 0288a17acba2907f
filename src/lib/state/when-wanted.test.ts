import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenWanted } from './when-wanted';

/** What has been marked on the page's time line, milliseconds. */
let marks: Record<string, number>;
let savesData: boolean;
/** What the browser's own observer says. */
let inView: boolean;
/** Milliseconds since the page was opened. */
const NOW = 700;
/** Tells the page that its files have come, so many milliseconds after it was opened. */
let fetched: (startTime: number) => void;

beforeEach(() => {
	vi.useFakeTimers();
	marks = { picture: 500 };
	savesData = false;
	inView = true;
	vi.stubGlobal('window', { requestIdleCallback: true });
	vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
	vi.stubGlobal('matchMedia', () => ({ matches: savesData }));
	vi.stubGlobal('navigator', {});
	vi.stubGlobal('performance', {
		now: () => NOW,
		mark: (name: string) => {
			marks[name] = NOW;
		},
		clearMarks: (name: string) => Reflect.deleteProperty(marks, name),
		getEntriesByName: (name: string) =>
			marks[name] === undefined ? [] : [{ startTime: marks[name] }]
	});
	fetched = () => undefined;
	type Marks = { getEntriesByName: (name: string) => { startTime: number }[] };
	vi.stubGlobal(
		'PerformanceObserver',
		class {
			readonly #tell: (marks: Marks) => void;
			constructor(tell: (marks: Marks) => void) {
				this.#tell = tell;
			}
			observe(): void {
				fetched = (startTime) =>
					this.#tell({ getEntriesByName: (name) => (name === 'fetched' ? [{ startTime }] : []) });
			}
			disconnect(): void {
				fetched = () => undefined;
			}
		}
	);
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
			constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
				this.#tell = tell;
			}
			observe(): void {
				if (inView) this.#tell([{ isIntersecting: true }]);
			}
			disconnect(): void {
				// Nothing is kept.
			}
		}
	);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Waits for a moment that may never come. */
function watch() {
	const element = new EventTarget();
	const onWanted = vi.fn();
	const request = new AbortController();
	void whenWanted(element as HTMLElement, request.signal).then(onWanted);
	return { element, onWanted, request };
}

describe('the moment for something heavy', () => {
	it.each([
		[500, 4000],
		[2300, 4300]
	])('comes by itself, with the picture there after %d ms, at %d ms', async (picture, at) => {
		marks = { picture };
		const { onWanted } = watch();
		await vi.advanceTimersByTimeAsync(at - NOW - 10);
		expect(onWanted).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(20);
		expect(onWanted).toHaveBeenCalledOnce();
	});

	it('says that the page is awake: only then are the files fetched', () => {
		watch();
		expect(marks.awake).toBe(NOW);
	});

	it('comes with the files when those were long on their way', async () => {
		const { onWanted } = watch();
		await vi.advanceTimersByTimeAsync(2600 - NOW);
		fetched(2600);
		await vi.advanceTimersByTimeAsync(10);
		expect(onWanted).toHaveBeenCalledOnce();
	});

	it('leaves the reader undisturbed when the files were there soon', async () => {
		const { onWanted } = watch();
		fetched(900);
		await vi.advanceTimersByTimeAsync(3900 - NOW);
		expect(onWanted).not.toHaveBeenCalled();
	});

	it('comes by itself to what is in view alone, as was noticed before or is now', async () => {
		inView = false;
		marks = { near: 600 };
		const [first, second] = [watch(), watch()];
		await vi.advanceTimersByTimeAsync(60_000);
		expect(first.onWanted).toHaveBeenCalledOnce();
		expect(second.onWanted).not.toHaveBeenCalled();
	});

	it('comes without delay on a page that has been there for long', async () => {
		marks = {};
		const { onWanted } = watch();
		await vi.advanceTimersByTimeAsync(10);
		expect(onWanted).toHaveBeenCalledOnce();
	});

	it.each(['pointerenter', 'touchstart', 'keydown', 'focusin'])(
		'comes at once with %s',
		async (type) => {
			const { element, onWanted } = watch();
			element.dispatchEvent(new Event(type));
			await vi.advanceTimersByTimeAsync(0);
			expect(onWanted).toHaveBeenCalledOnce();
		}
	);

	it('has come when the picture was pressed before anything could listen', async () => {
		marks = { picture: 500, reached: 600 };
		const { onWanted } = watch();
		await vi.advanceTimersByTimeAsync(0);
		expect(onWanted).toHaveBeenCalledOnce();
	});

	it('does not come by itself to a reader who saves data', async () => {
		savesData = true;
		const { element, onWanted } = watch();
		element.dispatchEvent(new Event('pointerenter'));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(onWanted).not.toHaveBeenCalled();
		element.dispatchEvent(new Event('pointerdown'));
		await vi.advanceTimersByTimeAsync(0);
		expect(onWanted).toHaveBeenCalledOnce();
	});

	it.each(['IntersectionObserver', 'PerformanceObserver'])(
		'comes by itself where the browser has no %s',
		async (observer) => {
			vi.stubGlobal(observer, undefined);
			const { onWanted } = watch();
			await vi.advanceTimersByTimeAsync(4000);
			expect(onWanted).toHaveBeenCalledOnce();
		}
	);

	it('never comes to what has gone meanwhile', async () => {
		const { element, onWanted, request } = watch();
		request.abort();
		element.dispatchEvent(new Event('pointerdown'));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(onWanted).not.toHaveBeenCalled();
	});
});
