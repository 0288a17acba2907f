/** The page on which both maps stand: `window.bench` is what the benchmark asks, its buttons are what it clicks. */
import type { Dataset } from '$lib/domain/dataset';
import { buildNetwork } from '$lib/domain/network';
import type { View } from '$lib/domain/view';
import { buildGeometry } from '$lib/scene/build-geometry';
import { loadLand } from '$lib/state/load-boundaries';
import { filterChanges } from './changes';
import { pictureOf, timeClick, type FrameTimes } from './clock';
import { markClick } from './main-thread';
import { mountOurs } from './ours';
import { mountPeer } from './peer';
import { rest, type Side } from './side';

export type SideName = 'ours' | 'peer';

export interface BenchPage {
	readonly size: { readonly links: number; readonly hubs: number; readonly lines: number };
	/** Names of the filter changes, in order. */
	readonly changes: readonly string[];
	/** Readies a side's button for one click that is timed. */
	armTimed(side: SideName, change: number): Promise<void>;
	/** Readies a side's button for one click that is marked in the browser's trace and otherwise left alone. */
	armMarked(side: SideName, change: number): void;
	/** What came of the last click; null for a marked one, of which only the end is awaited. */
	result(): Promise<FrameTimes | null>;
}

declare global {
	interface Window {
		bench: Promise<BenchPage>;
	}
}

const TODAY = '2026-11-22';

async function open(): Promise<BenchPage> {
	const query = new URLSearchParams(location.search);
	const response = await fetch(query.get('record') ?? '');
	if (!response.ok) throw new Error(`${response.url}: ${response.status}.`);
	const dataset = (await response.json()) as Dataset;
	const land = await loadLand('near', new AbortController().signal);
	const { agreements, regions, catalogue } = dataset;
	const network = buildNetwork(agreements, regions, 'daerah');
	const geometry = buildGeometry(network, agreements, catalogue, TODAY);
	// The peer is compared where nothing moves; beside the moving map it would only be in the way.
	const still = query.get('motion') === 'none';
	const sides = new Map<SideName, Side>([
		['ours', mountOurs(elementOf('ours'), dataset, geometry, land, TODAY, still)]
	]);
	if (still) sides.set('peer', mountPeer(elementOf('peer'), dataset, geometry, land, TODAY));
	await Promise.all([...sides.values()].map(rest));

	const changes = filterChanges(dataset);
	const sideOf = (name: SideName): Side => {
		const side = sides.get(name);
		if (side === undefined) throw new Error(`The map of ${name} is not on this page.`);
		return side;
	};
	let result: Promise<FrameTimes | null> = Promise.resolve(null);
	/** Fingerprint of what a map shows, where known: reading it once more would cost a frame. */
	const pictures = new Map<SideName, number>();
	const viewAt = (at: number): View => {
		const change = changes[at];
		if (change === undefined) throw new Error(`There is no change ${at}.`);
		return change.view;
	};
	const buttonOf = (name: SideName) => elementOf(`${name}-button`) as HTMLButtonElement;
	return {
		size: {
			links: geometry.links.length,
			hubs: geometry.hubs.length,
			lines: sideOf('ours').lines()
		},
		changes: changes.map(({ name }) => name),
		async armTimed(name, at) {
			const before = pictures.get(name) ?? (await pictureOf(sideOf(name)));
			result = timeClick(buttonOf(name), sideOf(name), viewAt(at), before).then((times) => {
				pictures.set(name, times.pictures.atRest);
				return times;
			});
		},
		armMarked(name, at) {
			pictures.delete(name);
			result = markClick(buttonOf(name), sideOf(name), viewAt(at)).then(() => null);
		},
		result: () => result
	};
}

function elementOf(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (element === null) throw new Error(`The page has no #${id}.`);
	return element;
}

window.bench = open();
