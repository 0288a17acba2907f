/** What the page of a subject says before any script has run. */
import type { Agreement, Status } from '$lib/domain/agreement';
import type { Dataset } from '$lib/domain/dataset';
import { applyFilter, type FilterIndex } from '$lib/domain/filter';
import { allSubjects, parseSubject, viewOf, type Subject } from '$lib/address/subject';
import { buildVocabulary, type Vocabulary } from '$lib/domain/vocabulary';
import type { View } from '$lib/domain/view';
import { printView } from '$lib/domain/view-codec';
import type { SectorGroupId } from '$lib/domain/sector';
import { sectorLegend, type LegendRow } from '$lib/domain/sector-legend';
import { captionOfPicture, describeView, titleOfView } from '$lib/i18n/describe-view';
import { messages as m } from '$lib/i18n/messages';
import { tallyOf, type Tally } from '$lib/domain/tally';
import { pageTitle } from '$lib/i18n/frame-title';
import { newestFirst } from '$lib/domain/sort-agreements';

/** One agreement of the list under the picture. */
export interface ListedAgreement {
	readonly id: string;
	readonly title: string;
	/** ISO date of its known precision. */
	readonly signed: string | null;
	readonly status: Status;
	readonly source: { readonly url: string; readonly publisher: string };
}

/** The agreements of a view as a page without script lists them. */
export interface StandingList {
	/** The newest first. */
	readonly listed: readonly ListedAgreement[];
	/** All agreements of the view. */
	readonly tally: Tally;
	/** How many of them the list leaves out. */
	readonly unlisted: number;
}

export interface StandingPage {
	readonly subject: Subject;
	readonly title: string;
	/** Of the page, for tabs, bookmarks and the history. */
	readonly pageTitle: string;
	/** Says what the view shows. */
	readonly sentence: string;
	readonly list: StandingList;
	/** The sector groups that occur, with names. */
	readonly legend: readonly (LegendRow & { readonly name: string })[];
	/** Query of the same view in the atlas, without `?`. */
	readonly query: string;
}

/** The whole record as a list would weigh more than picture and page together. */
const MOST_LISTED_OF_ALL = 60;

/** Writes the pages of one dataset. */
export class StandingPages {
	readonly vocabulary: Vocabulary;
	readonly #dataset: Dataset;
	readonly #index: FilterIndex;

	/** @param index of the same dataset */
	constructor(dataset: Dataset, index: FilterIndex) {
		this.#dataset = dataset;
		this.#index = index;
		this.vocabulary = buildVocabulary(dataset);
	}

	/** All that there are pages about. */
	get subjects(): Subject[] {
		return allSubjects(this.vocabulary);
	}

	/** @returns null when there is no such subject */
	subject(path: string): Subject | null {
		return parseSubject(path, this.vocabulary);
	}

	/** What a view shows, in one sentence. */
	sentence(view: View): string {
		return describeView(view, this.#shown(view), this.#dataset);
	}

	/** What the agreements of a view have in common. */
	title(view: View): string {
		return titleOfView(view, this.#dataset);
	}

	/** The lines at the foot of its picture in a social network. */
	caption(view: View): string[] {
		return captionOfPicture(this.title(view), this.#dataset.updated);
	}

	/** The agreements of a subject. */
	list(subject: Subject): StandingList {
		const shown = this.#shown(viewOf(subject));
		const newest = newestFirst(shown);
		const listed = subject.kind === 'whole' ? newest.slice(0, MOST_LISTED_OF_ALL) : newest;
		return {
			listed: listed.map(toListed),
			tally: tallyOf(shown),
			unlisted: newest.length - listed.length
		};
	}

	page(subject: Subject): StandingPage {
		const view = viewOf(subject);
		return {
			subject,
			title: this.title(view),
			pageTitle: pageTitle(view, this.#dataset),
			sentence: this.sentence(view),
			list: this.list(subject),
			legend: this.#legend(view),
			query: printView(view, this.vocabulary)
		};
	}

	#legend(view: View): StandingPage['legend'] {
		const { groups } = this.#dataset.catalogue;
		const names = new Map<SectorGroupId, string>(groups.map(({ id, name }) => [id, name.id]));
		const { facets } = applyFilter(this.#index, view);
		const rows = sectorLegend([...names.keys()], facets.sectors);
		return rows.map((row) => ({ ...row, name: names.get(row.id) ?? m.unstated }));
	}

	#shown(view: View): Agreement[] {
		const { shown } = applyFilter(this.#index, view);
		return shown.flatMap((index) => this.#dataset.agreements[index] ?? []);
	}
}

function toListed({ id, title, signed, status, sources: [first] }: Agreement): ListedAgreement {
	if (first === undefined) throw new Error(`Agreement "${id}" has no source.`);
	return { id, title, signed, status, source: { url: first.url, publisher: first.publisher } };
}
