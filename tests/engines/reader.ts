/** What a reader sees and does in a document, whichever engine draws it; what is not there yet is waited for. */
import { expect } from '@playwright/test';
import { bundleForPage } from '../bundle-for-page';
import type { Driver, FrameAt, Hand } from './driver';
import type * as InPage from './in-page';
import type { Found, Sought } from './in-page';

/** Once for a whole run of tests. */
const inPage = bundleForPage(new URL('./in-page.ts', import.meta.url)).then(
	// Some drivers run a script as the body of a function: what it declares would not stay.
	(bundle) => `${bundle}\nwindow.inPage = inPage;`
);

export class Reader {
	constructor(
		readonly driver: Driver,
		readonly frame: FrameAt = null
	) {}

	/** What fits now, in the order of the document. */
	async all(sought: Sought): Promise<Found[]> {
		return this.#inPage('find', sought);
	}

	/** The first that fits, as soon as there is one. */
	async one(sought: Sought): Promise<Found> {
		let first: Found | undefined;
		await expect
			.poll(async () => ([first] = await this.all(sought)).length, { message: print(sought) })
			.toBeGreaterThan(0);
		return first as Found;
	}

	/** Waits until nothing fits any more. */
	async gone(sought: Sought): Promise<void> {
		await expect
			.poll(async () => (await this.all(sought)).length, { message: `no ${print(sought)}` })
			.toBe(0);
	}

	/** Presses the middle of the first that fits, once it stands still. */
	async press(sought: Sought, hand: Hand = 'mouse'): Promise<void> {
		const { x, y, width, height } = await this.shown(sought);
		await this.pressAt(x + width / 2, y + height / 2, hand);
	}

	/** Presses a point of the document's window. */
	async pressAt(x: number, y: number, hand: Hand = 'mouse'): Promise<void> {
		const [left, top] = await this.corner();
		await this.driver.press(left + x, top + y, hand);
	}

	/** The first that fits, in the middle of the window and at rest. */
	async shown(sought: Sought): Promise<Found> {
		await this.one(sought);
		let last = '';
		let found: Found | undefined;
		await expect(async () => {
			expect(await this.#inPage('show', sought)).toBe(true);
			[found] = await this.all(sought);
			await this.#scrollArticle(found);
			const { x, y, width, height } = found ?? {};
			const place = JSON.stringify([x, y, width, height, await this.corner()]);
			const rests = place === last;
			last = place;
			expect(rests).toBe(true);
		}).toPass({ intervals: [50] });
		return found as Found;
	}

	/** Types into the first that fits. */
	async type(sought: Sought, text: string): Promise<void> {
		await this.one(sought);
		expect(await this.#inPage('focus', sought), `focus on ${print(sought)}`).toBe(true);
		await this.driver.type(text);
	}

	/** Picks an option of a list by its label. */
	async choose(sought: Sought, option: string): Promise<void> {
		await this.one(sought);
		expect(await this.#inPage('choose', sought, option), `${option} in ${print(sought)}`).toBe(
			true
		);
	}

	/** Runs a function in the document. */
	run<Given extends readonly unknown[], Result>(
		act: (...given: Given) => Result | Promise<Result>,
		...given: Given
	): Promise<Result> {
		return this.driver.run(this.frame, act, ...given);
	}

	/** The address of the document, from its path on. */
	address(): Promise<string> {
		return this.run(() => location.pathname + location.search);
	}

	/** A frame of another origin cannot scroll the article that it stands in. */
	async #scrollArticle(found: Found | undefined): Promise<void> {
		if (this.frame === null || found === undefined) return;
		const [, top] = await this.corner();
		const middle = top + found.y + found.height / 2;
		await this.driver.run(
			null,
			(y: number) => scrollBy({ top: Math.round(y - innerHeight / 2), behavior: 'instant' }),
			middle
		);
	}

	/** Where the document begins in the window of the browser. */
	async corner(): Promise<readonly [x: number, y: number]> {
		if (this.frame === null) return [0, 0];
		return this.driver.run(
			null,
			(at: number) => {
				const frame = document.querySelectorAll('iframe')[at];
				const { x, y } = frame?.getBoundingClientRect() ?? { x: NaN, y: NaN };
				return [x + (frame?.clientLeft ?? 0), y + (frame?.clientTop ?? 0)] as const;
			},
			this.frame
		);
	}

	async #inPage<Name extends keyof typeof InPage>(
		name: Name,
		...given: Parameters<(typeof InPage)[Name]>
	): Promise<ReturnType<(typeof InPage)[Name]>> {
		type Answer = ReturnType<(typeof InPage)[Name]>;
		const call = (called: string, args: readonly unknown[]) => {
			const bundle = (window as unknown as { inPage?: Record<string, unknown> }).inPage;
			const act = bundle?.[called] as ((...args: readonly unknown[]) => unknown) | undefined;
			return act === undefined ? { missing: true } : { answer: act(...args) };
		};
		const first = await this.run(call, name, given);
		if (!('missing' in first)) return first.answer as Answer;
		// Each document anew; a policy that lets no script in does not bind the driver.
		await this.driver.install(this.frame, await inPage);
		const second = await this.run(call, name, given);
		if ('missing' in second)
			throw new Error('The document does not keep what the tests put there.');
		return second.answer as Answer;
	}
}

function print(sought: Sought): string {
	return JSON.stringify(sought);
}
