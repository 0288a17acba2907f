import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Outbox, type Pace } from './outbox';

const PACE: Pace = { burst: 30, every: 1000, rest: 250, pause: 2000 };

interface Place {
	readonly href: string;
	readonly replace: boolean;
}

/** A clock, and a browser that is told whatever may be told, as soon as it may. */
class Browser {
	now = 0;
	/** Steps of the history, as the way back leads through them. */
	readonly steps = ['start'];
	/** When each call came. */
	readonly calls: number[] = [];
	/** Refuses so many of the next calls. */
	refusals = 0;
	readonly outbox = new Outbox<Place>(PACE, () => this.now);

	ask(href: string, replace: boolean): void {
		this.outbox.ask({ href, replace });
		this.#tell();
	}

	pass(time: number): void {
		const end = this.now + time;
		for (;;) {
			const { wait } = this.outbox;
			if (wait === null || this.now + wait > end) break;
			this.now += wait;
			this.#tell();
		}
		this.now = end;
	}

	hurry(): void {
		this.outbox.hurry();
		this.#tell();
	}

	get shown(): string | undefined {
		return this.steps.at(-1);
	}

	#tell(): void {
		for (;;) {
			const place = this.outbox.take();
			if (place === null) return;
			this.calls.push(this.now);
			if (this.refusals > 0) {
				this.refusals--;
				this.outbox.refuse(place);
			} else {
				if (place.replace) this.steps.pop();
				this.steps.push(place.href);
			}
		}
	}
}

let browser: Browser;
beforeEach(() => {
	browser = new Browser();
});

describe('what is told', () => {
	it('is a change that comes alone, at once', () => {
		browser.ask('tema', true);
		expect(browser.shown).toBe('tema');
		browser.pass(PACE.rest);
		browser.ask('kamera', true);
		expect(browser.steps).toEqual(['kamera']);
	});

	it('is the first letter of many, and then the last once they rest', () => {
		for (let letters = 1; letters <= 130; letters++) {
			browser.ask(`q=${letters}`, true);
			browser.pass(30);
		}
		expect(browser.calls).toEqual([0]);
		browser.pass(PACE.rest);
		expect(browser.steps).toEqual(['q=130']);
		expect(browser.calls).toHaveLength(2);
	});

	it('is the text before the step that comes after it', () => {
		browser.ask('q=m', true);
		browser.ask('q=madiun', true);
		browser.ask('q=madiun&sektor', false);
		expect(browser.steps).toEqual(['q=madiun', 'q=madiun&sektor']);
	});

	it('does not wait for rest where the reader reaches for it', () => {
		browser.ask('q=m', true);
		browser.ask('q=madiun', true);
		browser.hurry();
		expect(browser.shown).toBe('q=madiun');
	});

	it('is every step as long as there is room, and then the newest of those that wait', () => {
		for (let step = 1; step <= 130; step++) browser.ask(`${step}`, false);
		expect(browser.steps).toHaveLength(1 + PACE.burst);
		browser.pass(PACE.every);
		expect(browser.steps.slice(-2)).toEqual(['30', '130']);
		expect(browser.outbox.wait).toBeNull();
	});

	it('is a step also where a text has taken its place', () => {
		for (let step = 1; step <= 31; step++) browser.ask(`${step}`, false);
		browser.ask('31&q', true);
		browser.pass(PACE.every);
		expect(browser.steps.slice(-2)).toEqual(['30', '31&q']);
	});

	it('leaves room for calls that others make', () => {
		for (let call = 0; call < PACE.burst; call++) browser.outbox.count();
		browser.ask('q', true);
		expect(browser.shown).toBe('start');
		browser.pass(PACE.every);
		expect(browser.shown).toBe('q');
	});

	it('is nothing of what was forgotten', () => {
		browser.ask('q=m', true);
		browser.ask('q=ma', true);
		browser.outbox.clear();
		browser.pass(10_000);
		expect(browser.steps).toEqual(['q=m']);
	});
});

describe('a call that is refused', () => {
	it('is made again after a while, and before the step that came meanwhile', () => {
		browser.refusals = 1;
		browser.ask('q', true);
		browser.ask('q&sektor', false);
		expect(browser.steps).toEqual(['start']);
		browser.pass(PACE.pause);
		expect(browser.steps).toEqual(['q', 'q&sektor']);
	});

	it('of a step gives way to what was to replace that step', () => {
		const step = { href: 'sektor', replace: false };
		browser.outbox.ask(step);
		expect(browser.outbox.take()).toEqual(step);
		browser.outbox.ask({ href: 'sektor&q', replace: true });
		browser.outbox.refuse(step);
		browser.pass(PACE.pause);
		expect(browser.steps).toEqual(['start', 'sektor&q']);
	});
});

/** What happens to a page: time passes, then something is asked for. */
const events = (least: number, most: number) =>
	fc.array(
		fc.record({
			time: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 })),
			replace: fc.boolean(),
			refuses: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.constant(1)),
			hurries: fc.boolean()
		}),
		{ minLength: least, maxLength: most }
	);

describe('whatever is asked for, and however fast', () => {
	it('the last is told in the end, and a browser is never called more often than it takes', () => {
		fc.assert(
			fc.property(events(1, 300), (all) => {
				const browser = new Browser();
				for (const [at, { time, replace, refuses, hurries }] of all.entries()) {
					browser.pass(time);
					browser.refusals = refuses;
					browser.ask(`${at}`, replace);
					if (hurries) browser.hurry();
				}
				browser.pass(60_000);
				expect(browser.shown).toBe(`${all.length - 1}`);
				expect(browser.outbox.wait).toBeNull();
				for (const window of [10_000, 30_000]) {
					const most = PACE.burst + window / PACE.every;
					for (const [at, start] of browser.calls.entries()) {
						const within = browser.calls.slice(at).filter((call) => call < start + window);
						expect(within.length).toBeLessThanOrEqual(most);
					}
				}
			})
		);
	});

	it('the way back is the one of a browser that is told everything, as long as there is room', () => {
		fc.assert(
			fc.property(events(1, PACE.burst), (all) => {
				const browser = new Browser();
				const ideal = ['start'];
				for (const [at, { time, replace }] of all.entries()) {
					browser.pass(time);
					browser.ask(`${at}`, replace);
					if (replace) ideal.pop();
					ideal.push(`${at}`);
				}
				browser.pass(60_000);
				expect(browser.steps).toEqual(ideal);
			})
		);
	});
});
