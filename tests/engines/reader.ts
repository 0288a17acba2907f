/** What a reader sees and does in a document, whichever engine draws it; what is not there yet is waited for. */
import { expect } from '@playwright/test';
import type { Driver, FrameAt, Hand } from './driver';
import { eventually } from './eventually';
import type * as InPage from './in-page';
import type { Found, Sought } from './in-page';
import { onceInRun } from './once-in-run';

let inPage: Promise<string> | null = null;

/** The script that finds things in a page. */
function scriptInPage(): Promise<string> {
	inPage ??= onceInRun('in-page', async () => {
		// What bundles takes a second to start, in each process that imports it.
		const { bundleForPage } = await import('../bundle-for-page');
		const bundle = await bundleForPage(new URL('./in-page.ts', import.meta.url));
		// Some drivers run a script as the body of a function: what it declares would not stay.
		return `${bundle}\nwindow.inPage = inPage;`;
	});
	return inPage;
}

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
		await eventually(async () => ([first] = await this.all(sought)).length, {
			message: print(sought)
		}).toBeGreaterThan(0);
		return first as Found;
	}

	/** Waits until nothing fits any more. */
	async gone(sought: Sought): Promise<void> {
		await eventually(async () => (await this.all(sought)).length, {
			message: `no ${print(sought)}`
		}).toBe(0);
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
		let last: unknown;
		let found: Found | null = null;
		await expect(async () => {
			found = await this.#inPage('show', sought);
			expect(found, print(sought)).not.toBeNull();
			const { x, y, width, height } = found as Found;
			const place = [x, y, width, height, await this.#scrollArticle(y + height / 2)];
			const before = last;
			last = place;
			expect(place, `${print(sought)} rests`).toEqual(before);
		}).toPass({ intervals: [50] });
		return found as unknown as Found;
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

	/** Where the document begins in the window of the browser. */
	corner(): Promise<readonly [x: number, y: number]> {
		return this.#scrollArticle(null);
	}

	/**
	 * A frame of another origin cannot scroll the article that it stands in.
	 * @param to what of the frame comes into the middle of the window; null leaves all as it is
	 * @returns where the document begins then
	 */
	async #scrollArticle(to: number | null): Promise<readonly [x: number, y: number]> {
		if (this.frame === null) return [0, 0];
		return this.driver.run(
			null,
			(at: number, to: number | null) => {
				const frame = document.querySelectorAll('iframe')[at];
				const corner = () => {
					const { x, y } = frame?.getBoundingClientRect() ?? { x: NaN, y: NaN };
					return [x + (frame?.clientLeft ?? 0), y + (frame?.clientTop ?? 0)] as const;
				};
				if (to === null) return corner();
				const top = Math.round(corner()[1] + to - innerHeight / 2);
				scrollBy({ top, behavior: 'instant' });
				return corner();
			},
			this.frame,
			to
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
		// Each document anew, also one that takes the place of another just now.
		for (let tries = 0; tries < 3; tries++) {
			const said = await this.run(call, name, given);
			if (!('missing' in said)) return said.answer as Answer;
			// A policy that lets no script in does not bind the driver.
			await this.driver.install(this.frame, await scriptInPage());
		}
		throw new Error('The document does not keep what the tests put there.');
	}
}

function print(sought: Sought): string {
	return JSON.stringify(sought);
}
