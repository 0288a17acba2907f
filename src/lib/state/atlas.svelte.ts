/** What the page knows: the loaded data, the view its address asks for, and what follows from both. */
import { page } from '$app/state';
import { knownSubject, viewOf, WHOLE, type NamedSubject } from '$lib/address/subject';
import { coverageOf, type Coverage } from '$lib/domain/coverage';
import type { Dataset } from '$lib/domain/dataset';
import { applyFilter } from '$lib/domain/filter';
import type { Agreement } from '$lib/domain/agreement';
import { buildNetwork, type AgreementIndex, type Network } from '$lib/domain/network';
import { once } from '$lib/domain/once';
import { listName } from '$lib/domain/region-names';
import type { Region, RegionCode } from '$lib/domain/region';
import {
	clearFilters,
	clearSelection,
	closeAgreement,
	levelOf,
	withSelectionOf
} from '$lib/domain/selection';
import { shortestPath } from '$lib/domain/shortest-path';
import type { Camera, Level, View } from '$lib/domain/view';
import { parseView, printView } from '$lib/domain/view-codec';
import { PARAMETERS } from '$lib/domain/view-fields';
import { buildVocabulary, withWithdrawn, type Vocabulary } from '$lib/domain/vocabulary';
import type { Withdrawn } from '$lib/domain/withdrawn';
import { buildGeometry } from '$lib/scene/build-geometry';
import type { Surface } from '$lib/graph/surface';
import type { ScreenSize } from '$lib/scene/fit';
import type { Geometry } from '$lib/scene/geometry';
import type { PublishedGraph } from '$lib/published/graph-json';
import type { Ground } from '$lib/scene/palette';
import type { Target } from '$lib/scene/target';
import { applyLocks } from '$lib/embed/locks';
import { address } from './address.svelte';
import type { AtlasLoading } from './atlas-loading.svelte';
import { surroundings } from './surroundings.svelte';
import type { PreparedRecord } from './prepare-record';
import { viewOfTarget } from './select-target';
import { getContext, setContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

/** What a page brings along that its address does not say. */
export interface PageSetting {
	/** What the page is about: it shows when nothing is asked for. */
	readonly subject: NamedSubject;
	/** Parameters of the page itself; they stay in the address whatever is shown. */
	readonly others: ReadonlySet<string>;
	/** Fields of the view that keep the value they came with. */
	readonly locked: readonly (keyof View)[];
	/** Inside another page: its history and its scrolling belong to that page. */
	readonly framed: boolean;
	/** ISO date of the frozen copy of the data that it shows; null follows today's. */
	readonly frozen: string | null;
}

export const PLAIN_PAGE: PageSetting = {
	subject: WHOLE,
	// Never changed, hence a plain Set.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	others: new Set(),
	locked: [],
	framed: false,
	frozen: null
};

/** Asked when a picture is taken along. */
export interface OnScreen {
	/** Where the map looks from, and its size in CSS pixels; null while it is not awake. */
	map: (() => (ScreenSize & { readonly camera: Camera }) | null) | null;
	/** See `GraphHandle.paintOn`. */
	graph: ((surface: Surface) => ScreenSize | null) | null;
}

/**
 * Everything that can be computed from a loaded dataset and the address. The address owns the view:
 * `go` asks for another one, and the fields follow.
 */
export class Atlas {
	#record = $state.raw() as PreparedRecord;
	readonly today: string;
	readonly setting: PageSetting;
	/** The view when nothing is asked for. */
	readonly base: View;
	/** What the address asked for when the atlas came up: locked parts stay as they were then. */
	readonly initial: View = $derived.by(() => this.read(this.#initialSearch));
	readonly #initialSearch = address.search;
	#learned = false;
	#vocabulary = $state.raw() as Vocabulary;
	/** Owned by whichever component the pointer is in; the others light the same thing. */
	hovered = $state.raw<Target | null>(null);
	/** Whoever chose by name wants to read on where the choice is told of: its heading takes the focus, once. */
	panelWanted = $state(false);
	/** Whether the map marks regions without any record. */
	showUnrecorded = $state(false);
	/** Cooperation between single regions, whatever level the map draws. */
	readonly network: Network;
	readonly coverage: Coverage;

	/** What is drawn before the reader, for the picture they take along; null where it is not. */
	readonly onScreen: OnScreen = { map: null, graph: null };
	/** Where each region last stood on the map, CSS pixels: the graph lets them travel from there, and back. */
	placesOnMap: ReadonlyMap<RegionCode, readonly [x: number, y: number]> | null = null;
	/** The prepared graph, once a view has loaded it. */
	graph = $state.raw<PublishedGraph | null>(null);

	readonly #narrow = new MediaQuery('max-width: 699px');
	readonly #dark = new MediaQuery('prefers-color-scheme: dark');
	readonly #calm = new MediaQuery('prefers-reduced-motion: reduce');
	readonly #byRegion;
	readonly #byProvince;
	readonly #regions: ReadonlyMap<RegionCode, Region>;
	readonly #parsed = $derived.by(() => this.#parse(address.search));
	readonly #result = $derived.by(() => applyFilter(this.#record.index, this.view));
	readonly #shownAgreements = $derived.by(() =>
		this.#result.shown.map((index) => this.agreement(index))
	);
	readonly #unfiltered = $derived.by(() =>
		applyFilter(this.#record.index, clearFilters(this.view))
	);

	readonly #path = $derived.by(() => {
		const [from, to, ...more] = this.view.regions;
		const pair = from !== undefined && to !== undefined && more.length === 0;
		return pair ? shortestPath(this.network, from, to, this.result.counted) : null;
	});

	/**
	 * @param record the published data
	 * @param setting what is special about the page
	 */
	constructor(record: PreparedRecord, setting: PageSetting = PLAIN_PAGE) {
		const { dataset, today, network } = record;
		this.#record = record;
		this.today = today;
		this.setting = setting;
		this.#vocabulary = buildVocabulary(dataset);
		// A copy of the data from before a region was founded does not know it; the whole atlas shows then.
		this.base = viewOf(knownSubject(setting.subject, this.vocabulary) ?? WHOLE);
		this.network = network;
		const { agreements, regions, catalogue } = dataset;
		const draw = (network: Network) => {
			const geometry = once(() => buildGeometry(network, agreements, catalogue, today));
			return {
				network,
				get geometry() {
					return geometry();
				}
			};
		};
		this.coverage = coverageOf(regions, this.network);
		this.#byRegion = once(() => draw(this.network));
		this.#byProvince = once(() => draw(buildNetwork(agreements, regions, 'provinsi')));
		// Never changed again, hence a plain Map.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		this.#regions = new Map(dataset.regions.map((region) => [region.code, region]));
	}

	get dataset(): Dataset {
		return this.#record.dataset;
	}

	/** Takes in what a brief dataset has left out; what is drawn stays. @param record the same one, in full */
	complete(record: PreparedRecord): void {
		this.#record = record;
	}

	/** What an address may say. */
	get vocabulary(): Vocabulary {
		return this.#vocabulary;
	}

	/** Whether the address names a record that is not known here: it may have been withdrawn. */
	get asksUnknown(): boolean {
		if (this.#learned) return false;
		const { agreements, opened } = PARAMETERS;
		return this.dropped.some(
			({ parameter, reason }) =>
				reason === 'unknown-value' && (parameter === agreements || parameter === opened)
		);
	}

	/** Takes in what became of records that are none any more. */
	learn(withdrawn: readonly Withdrawn[]): void {
		this.#learned = true;
		this.#vocabulary = withWithdrawn(this.#vocabulary, withdrawn);
	}

	/** @throws Error for a code no region has: the published data would be broken */
	region(code: RegionCode): Region {
		const region = this.#regions.get(code);
		if (region === undefined) throw new Error(`No region has the code ${code}.`);
		return region;
	}

	/** The name of a region, as it stands in lists. */
	readonly label = (code: RegionCode): string => listName(this.region(code));

	/** @throws Error for an index outside the dataset */
	agreement(index: AgreementIndex): Agreement {
		const agreement = this.dataset.agreements[index];
		if (agreement === undefined) throw new Error(`There is no agreement at ${index}.`);
		return agreement;
	}

	/** The view an address asks for. */
	read(search: string): View {
		return this.#parse(search).view;
	}

	#parse(search: string) {
		return parseView(search, this.vocabulary, { base: this.base, others: this.setting.others });
	}

	/** @throws Error for an id that no agreement has; the codec lets none through */
	agreementNamed(id: string): Agreement {
		const index = this.#record.index.indexOfAgreement.get(id);
		if (index === undefined) throw new Error(`No agreement has the id "${id}".`);
		return this.agreement(index);
	}

	get view(): View {
		return this.#parsed.view;
	}

	/** Parts of the address that mean nothing here. */
	get dropped() {
		return this.#parsed.dropped;
	}

	/** The shortest path between two selected regions over what the filters leave; null when there is none, or not just two. */
	get path(): readonly RegionCode[] | null {
		return this.#path;
	}

	get result() {
		return this.#result;
	}

	/** Those that count, list, table and panel show, in the order of the dataset. */
	get shownAgreements(): readonly Agreement[] {
		return this.#shownAgreements;
	}

	/** The agreements that another view would show. */
	shownIn(view: View): readonly Agreement[] {
		return applyFilter(this.#record.index, view).shown.map((index) => this.agreement(index));
	}

	/** Agreements of the selection if no filter were set. */
	get selectedWithoutFilters(): number {
		return this.#unfiltered.shown.length;
	}

	/** A phone: fewer and stronger things fit. */
	get narrow(): boolean {
		return this.#narrow.current;
	}

	/** Light or dark, as asked, or as the article has it that the page stands in, or as the device has it. */
	get ground(): Ground {
		const { theme } = this.view;
		if (theme !== 'auto') return theme;
		const { scheme } = surroundings;
		const isDark = scheme === null ? this.#dark.current : scheme === 'dark';
		return isDark ? 'gelap' : 'terang';
	}

	/** The reader wants no motion. */
	get calm(): boolean {
		return this.#calm.current;
	}

	/** What a mark stands for: as asked, else provinces on a phone until something is chosen. */
	get level(): Level {
		return levelOf(this.view, this.narrow);
	}

	/** Whether an agreement passes the filters. */
	readonly isMatching = (index: AgreementIndex): boolean => this.result.matching[index] === 1;

	/** Shows what a press on map or graph means. */
	select(target: Target | null, network: Network): void {
		const id = (index: AgreementIndex) => this.agreement(index).id;
		const next = viewOfTarget(this.view, target, network, id, this.isMatching);
		if (next !== null) this.go(next);
	}

	/** The view without what the reader has selected; on a page in a frame that is the selection it came with. */
	get #closed(): View {
		return this.setting.framed
			? withSelectionOf(this.view, this.initial)
			: clearSelection(this.view);
	}

	/** Whether there is a selection to let go of. */
	get canClose(): boolean {
		return this.href(this.#closed) !== this.href(this.view);
	}

	/** Lets go of what the reader has selected; of what is read beside the list first. */
	closeSelection(): void {
		if (this.view.opened !== null) this.go(closeAgreement(this.view));
		else if (this.canClose) this.go(this.#closed);
	}

	/** The network at a level with its geometry; laid out once, when first asked for: a change of view touches neither. */
	drawing(level: Level): { readonly network: Network; readonly geometry: Geometry } {
		return level === 'daerah' ? this.#byRegion() : this.#byProvince();
	}

	/** The address of a view on this page; what is locked stays as it was. */
	href(view: View): string {
		const { others, locked } = this.setting;
		const query = printView(applyLocks(this.initial, view, locked), this.vocabulary, this.base);
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		const kept = [...new URLSearchParams(address.search)]
			.filter(([name]) => others.has(name))
			.map((pair) => pair.map(encodeURIComponent).join('='));
		const whole = [query, ...kept].filter((part) => part !== '');
		return whole.length === 0 ? page.url.pathname : `?${whole.join('&')}`;
	}

	/** Query of the view in the full atlas, without `?`. */
	get query(): string {
		return printView(this.view, this.vocabulary);
	}

	/** The same of a view that `go` would bring: what is locked stays as it was. */
	queryOf(view: View): string {
		return printView(applyLocks(this.initial, view, this.setting.locked), this.vocabulary);
	}

	/** Selects by asking for an address, and leads whoever has no eye on the page to what is said of it. */
	goToPanel(view: View): void {
		this.panelWanted = true;
		this.go(view);
	}

	/**
	 * Shows another view by asking for its address.
	 * @param options `replace`: no new step in the history, for changes that come in quick succession
	 */
	go(view: View, options: { readonly replace?: boolean } = {}): void {
		const replace = this.setting.framed || (options.replace ?? false);
		address.go(this.href(view), { replace });
	}
}

const KEY = Symbol('atlas');

/**
 * Makes the atlas available to the components below, which are only mounted once it is there.
 * @param loading the page's
 */
export function provideAtlas(loading: AtlasLoading): void {
	setContext(KEY, loading);
}

/**
 * The atlas of the page.
 * @throws Error when no page above has provided one, or its data has not come yet
 */
export function useAtlas(): Atlas {
	const { atlas } = useAtlasLoading();
	if (atlas === null) throw new Error('useAtlas is called where there is no loaded atlas.');
	return atlas;
}

/**
 * How the atlas of the page is loaded.
 * @throws Error when no page above has provided one
 */
export function useAtlasLoading(): AtlasLoading {
	const loading = getContext<AtlasLoading | undefined>(KEY);
	if (loading === undefined) throw new Error('No page above provides an atlas.');
	return loading;
}
