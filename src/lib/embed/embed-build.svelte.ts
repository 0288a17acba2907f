/** What the embed builder builds: owned by its address, as every view is. */
import { asset, resolve } from '$app/paths';
import { page } from '$app/state';
import { pageLanguage } from '$lib/address/page-language';
import { embeddedViewPath, posterPath, viewPath } from '$lib/address/site';
import { nearestSubject } from '$lib/address/subject';
import type { Dataset } from '$lib/domain/dataset';
import type { RegionCode } from '$lib/domain/region';
import { listName } from '$lib/domain/region-names';
import { activeFilters, removeFilter } from '$lib/domain/selection';
import type { View } from '$lib/domain/view';
import { buildVocabulary, type Vocabulary } from '$lib/domain/vocabulary';
import { parseBuild, printBuild, type Build } from '$lib/embed/builder-address';
import { printEmbedOptions } from '$lib/embed/embed-options';
import type { SnippetSource } from '$lib/embed/snippet';
import { unkept, type Unkept } from '$lib/embed/unkept';
import { filterName } from '$lib/i18n/filter-name';
import { frameTitle } from '$lib/i18n/frame-title';
import { socialSize } from '$lib/poster/formats';
import { address } from '$lib/state/address.svelte';

/** One thing the view asks for, and the view without it. */
export interface Choice {
	readonly key: string;
	readonly name: string;
	readonly without: View;
}

export class EmbedBuild {
	readonly dataset: Dataset;
	/** Dates of which there is a frozen copy, latest first. */
	readonly frozenDates: readonly string[];
	readonly #vocabulary: Vocabulary;
	readonly #parsed = $derived.by(() =>
		parseBuild(address.search, this.#vocabulary, this.frozenDates)
	);

	constructor(dataset: Dataset, frozenDates: readonly string[]) {
		this.dataset = dataset;
		this.frozenDates = frozenDates;
		this.#vocabulary = buildVocabulary(dataset);
	}

	get current(): Build {
		return this.#parsed.build;
	}

	/** Parts of the address that mean nothing here. */
	get dropped() {
		return this.#parsed.dropped;
	}

	/** What the view asks for, as chips show it. */
	get choices(): Choice[] {
		const { view } = this.current;
		const { regions, agreements } = this.dataset;
		const selected = (['regions', 'partners'] as const).flatMap((field) =>
			view[field].map((code) => ({
				key: `${field}:${code}`,
				name: regions.find((region) => region.code === code)?.name ?? code,
				without: { ...view, [field]: view[field].filter((other) => other !== code) }
			}))
		);
		const name = (code: RegionCode) => {
			const region = regions.find((one) => one.code === code);
			return region === undefined ? code : listName(region);
		};
		const provincePair =
			view.provincePair.length === 0
				? []
				: [
						{
							key: 'provincePair',
							name: view.provincePair.map(name).join(' – '),
							without: { ...view, provincePair: [] }
						}
					];
		const picked = view.agreements.map((id) => ({
			key: `agreements:${id}`,
			name: agreements.find((agreement) => agreement.id === id)?.title ?? id,
			without: { ...view, agreements: view.agreements.filter((other) => other !== id) }
		}));
		const filters = activeFilters(view).map((filter) => ({
			key: `${filter.field}:${String(filter.value)}`,
			name: filterName(filter, this.dataset),
			without: removeFilter(view, filter)
		}));
		return [...selected, ...provincePair, ...picked, ...filters];
	}

	/** The view on the full page. */
	get atlasHref(): string {
		return resolve('/') + viewPath(this.current.view, pageLanguage(), this.#vocabulary);
	}

	/** What was chosen and the code cannot keep. */
	get unkept(): Unkept[] {
		return unkept(this.current, this.#vocabulary);
	}

	/** All a snippet needs to know, with absolute addresses. */
	get source(): SnippetSource {
		const { view, options } = this.current;
		const language = pageLanguage();
		const { subject } = nearestSubject(view, this.#vocabulary);
		const { origin } = page.url;
		const site = origin + resolve('/');
		return {
			src: site + embeddedViewPath(view, language, this.#vocabulary, printEmbedOptions(options)),
			page: site + viewPath(view, language, this.#vocabulary),
			title: frameTitle(view, this.dataset),
			image: {
				// A view of no subject has no picture of its own either; see `unkept`.
				url: site + posterPath(subject, 'sosial'),
				...socialSize(subject)
			},
			script: origin + asset('/embed.js')
		};
	}

	/** Changes what is built by asking for its address; no step of the history each, for options are tried in quick succession. */
	change(change: Partial<Build>): void {
		const query = printBuild({ ...this.current, ...change }, this.#vocabulary);
		address.go(query === '' ? page.url.pathname : query, { replace: true });
	}
}
