/** The address of this page, also while the browser has not been told of it yet. */
import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { healedSearch } from '$lib/domain/healed';
import { PARAMETERS } from '$lib/domain/view-fields';
import { EMBED_PARAMETERS } from '$lib/embed/embed-options';
import { onMount } from 'svelte';
import { linkOfClick } from './link-of-click';
import { Outbox, type Pace } from './outbox';

/**
 * WebKit refuses the 101st call of the history within 30 seconds (10 in newer ones). It counts a page together with all
 * frames in it, so embeds leave most of them to their article, and a page leaves some to the embed it shows.
 */
const PACE: Pace = { burst: 30, every: 1000, rest: 250, pause: 2000 };
const PACE_IN_FRAME: Pace = { ...PACE, burst: 10, every: 3000 };

const NAMES = [...Object.values(PARAMETERS), ...EMBED_PARAMETERS];

interface Asked {
	readonly href: string;
	readonly replace: boolean;
	readonly noScroll: boolean;
}

/**
 * Something to be seen before a link leads on, or null when there is nothing.
 * @param search of the address it leads to
 * @param interrupted the reader has gone elsewhere meanwhile
 */
export type Detour = (search: string, interrupted: AbortSignal) => Promise<void> | null;

/**
 * What the page shows follows `search` at once; the browser's history follows when it may. Otherwise a browser that takes
 * no more calls would part the two: fields and boxes show what was asked for, list and address what was told.
 */
export class Address {
	/** What was asked for last; null when the browser knows of it. */
	#wanted = $state.raw<URL | null>(null);
	readonly #search = $derived.by(() => {
		// Of another page it says nothing here.
		const here = this.#wanted?.pathname === page.url.pathname ? this.#wanted : page.url;
		return healedSearch(here.search, here.hash, NAMES);
	});
	readonly #outbox: Outbox<Asked>;
	readonly #framed: boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The call that the browser is busy with; null when there is none, or nothing depends on it any more. */
	#call: object | null = null;
	/** The browser has refused a call. SvelteKit is left in the middle of it and asks nobody before it navigates. */
	#refused = false;
	// Nothing on the page follows it, hence a plain Set.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #detours = new Set<Detour>();
	/** Ends the detour that is under way. */
	#journey: AbortController | null = null;

	/** @param framed inside another page, whose history it is: back leaves that page whatever was pressed in this one */
	constructor(framed: boolean) {
		this.#framed = framed;
		this.#outbox = new Outbox(framed ? PACE_IN_FRAME : PACE, () => performance.now());
	}

	/** The query of what is to be seen, with its `?`; as it was asked for last. */
	get search(): string {
		return this.#search;
	}

	/**
	 * Goes to another address of this page: at once for all that reads `search`, for the browser when it may be told.
	 * @param href a query with its `?`, or the page's path for none
	 * @param options `replace`: no step of the history, as for changes that come in quick succession; `noScroll`: as
	 *   that of `goto`, but true
	 */
	go(href: string, options: Partial<Omit<Asked, 'href'>> = {}): void {
		this.#endJourney();
		const { replace = false, noScroll = true } = options;
		// Never changed, hence a plain URL.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		const url = new URL(href, page.url);
		const isHere = url.href === (this.#wanted ?? page.url).href;
		this.#wanted = url;
		const isStep = !replace && !isHere && !this.#framed;
		this.#outbox.ask({ href: url.href, replace: !isStep, noScroll });
		this.#proceed();
	}

	/** Lets something be seen before links lead on. @returns ends it */
	detour(detour: Detour): () => void {
		this.#detours.add(detour);
		return () => this.#detours.delete(detour);
	}

	/** Takes over the links of the page; to be called once, while its outermost component is set up. */
	listen(): void {
		beforeNavigate(({ type }) => {
			if (type === 'goto') return;
			if (type === 'popstate') {
				this.#drop();
				return;
			}
			// Whoever comes back finds what they left.
			this.#write();
			if (type !== 'leave') this.#cease();
		});
		afterNavigate(({ type }) => {
			if (type === 'goto' || type === 'enter') return;
			this.#drop();
			if (type !== 'popstate') this.#outbox.count();
		});
		onMount(() => {
			const request = new AbortController();
			const options = { signal: request.signal };
			const hurry = () => this.#hurry();
			// Before SvelteKit, which would push the step itself and lose those that wait.
			addEventListener('click', (event) => this.#follow(event), { ...options, capture: true });
			// The reader reaches for the address, or goes elsewhere.
			addEventListener('blur', hurry, options);
			document.addEventListener('visibilitychange', hurry, options);
			addEventListener('pagehide', () => this.#write(), options);
			// A page that goes is not asked any more for the address that it comes back with.
			const write = (event: KeyboardEvent) => {
				if (isReload(event)) this.#write();
			};
			addEventListener('keydown', write, { ...options, capture: true });
			return () => request.abort();
		});
	}

	#follow(event: MouseEvent): void {
		const link = linkOfClick(event);
		if (link === null) return;
		const { origin, pathname } = page.url;
		const stays = link.origin === origin && link.pathname === pathname;
		if (!stays && this.#refused) {
			// SvelteKit would try, fail and stay here; the browser itself gets there.
			event.stopPropagation();
		}
		if (!stays || link.href.includes('#') || isFollowedByBrowser(link)) return;
		event.preventDefault();
		const arrive = () =>
			this.go(link.href, {
				noScroll: link.closest('[data-sveltekit-noscroll]') !== null
			});
		// Who asks again does not want to wait.
		const isImpatient = this.#journey !== null;
		this.#endJourney();
		if (isImpatient) arrive();
		else this.#travel(link.search, arrive);
	}

	#travel(search: string, arrive: () => void): void {
		const journey = new AbortController();
		const seen = [...this.#detours].flatMap((detour) => detour(search, journey.signal) ?? []);
		if (seen.length === 0) {
			arrive();
			return;
		}
		this.#journey = journey;
		void Promise.all(seen).then(() => {
			if (this.#journey !== journey) return;
			this.#journey = null;
			arrive();
		});
	}

	#endJourney(): void {
		this.#journey?.abort();
		this.#journey = null;
	}

	/** Tells the browser what it may be told by now, and waits for the rest. */
	#proceed(late = false): void {
		clearTimeout(this.#timer);
		if (this.#call !== null) return;
		const { wait } = this.#outbox;
		if (wait === null) this.#wanted = null;
		else if (wait === 0) void this.#tell(late);
		else this.#timer = setTimeout(() => this.#proceed(true), wait);
	}

	async #tell(late: boolean): Promise<void> {
		if (this.#refused && !this.#isOpen()) {
			this.#outbox.hold();
			this.#proceed(late);
			return;
		}
		const asked = this.#outbox.take();
		if (asked === null) return;
		const call = (this.#call = {});
		try {
			await goto(asked.href, {
				replaceState: asked.replace,
				// The page has long shown it: it must not jump under the reader now.
				noScroll: late || asked.noScroll,
				// The page stays the same one: a link keeps the focus, or what it leads to has it by now.
				keepFocus: true
			});
			this.#refused = false;
		} catch (error) {
			if (!(error instanceof DOMException)) throw error;
			this.#refused = true;
			if (this.#call === call) this.#outbox.refuse(asked);
		} finally {
			if (this.#call === call) {
				this.#call = null;
				this.#proceed(late);
			}
		}
	}

	/** Whether a browser that has refused takes calls again: SvelteKit must not be asked in vain more often than once. */
	#isOpen(): boolean {
		try {
			this.#outbox.count();
			history.replaceState(history.state, '', location.href);
			return true;
		} catch {
			return false;
		}
	}

	#hurry(): void {
		this.#outbox.hurry();
		this.#proceed(true);
	}

	/**
	 * Writes what waits into the step that the reader is leaving: at once, for a navigation of SvelteKit's would end the
	 * one under way, and comes too late for a page that goes.
	 */
	#write(): void {
		const { newest } = this.#outbox;
		if (newest === null) return;
		try {
			history.replaceState(history.state, '', newest.href);
			this.#outbox.count();
		} catch {
			// Refused: the step stays as it was told last.
		}
	}

	/** Tells nothing of what waits any more. */
	#cease(): void {
		this.#endJourney();
		clearTimeout(this.#timer);
		this.#call = null;
		this.#outbox.clear();
	}

	/** The reader has gone elsewhere: that is what is to be seen now. */
	#drop(): void {
		this.#cease();
		this.#wanted = null;
	}
}

/** Whether a key loads the page anew: F5, or R with Control or Command. */
function isReload({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
	return key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');
}

/** Links that SvelteKit leaves to the browser are left to it here as well. */
function isFollowedByBrowser(link: HTMLAnchorElement): boolean {
	return link.closest('[data-sveltekit-reload]') !== null || link.rel.includes('external');
}

export const address = new Address(typeof window !== 'undefined' && window.parent !== window);
