/** What an embed tells its host page of what it shows: a change of its reader's as such, one of the host's as an answer. */
import type { HostConnection } from './speak';

/** What shows: the query of the view, without `?`, and the slug of the one region selected. */
export interface Shown {
	readonly query: string;
	readonly selected: string | null;
}

/**
 * Of two embeds whose host passes the view of each on to the other, each would else take for its reader's what the other
 * has just shown, and they would swap their views for ever.
 */
export class Telling {
	readonly #host: Pick<HostConnection, 'view' | 'shown' | 'select'>;
	/** The query that the host page has asked for, until it shows. */
	#awaited: string | null = null;
	/** As the host page knows it; undefined while it has been told nothing. */
	#selected: string | null | undefined;

	constructor(host: Pick<HostConnection, 'view' | 'shown' | 'select'>) {
		this.#host = host;
	}

	/**
	 * The host page asks for a view.
	 * @param query of that view as it would show here, with what is locked
	 * @returns whether it is another one; what shows already is only answered
	 */
	isNews(query: string, now: Shown): boolean {
		const isNews = query !== now.query;
		this.#awaited = isNews ? query : null;
		if (!isNews) this.#answer(now);
		return isNews;
	}

	/** To be called once there is something to be seen, and whenever that has changed. */
	tell(now: Shown): void {
		const isAnswer = now.query === this.#awaited;
		this.#awaited = null;
		if (isAnswer) {
			this.#answer(now);
			return;
		}
		this.#host.view(now.query);
		if (now.selected !== this.#selected) this.#host.select(now.selected);
		this.#selected = now.selected;
	}

	#answer({ query, selected }: Shown): void {
		this.#host.shown(query, selected);
		this.#selected = selected;
	}
}
