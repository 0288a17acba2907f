/** What `graph-large.e2e.ts` runs in a page: the product's graph on a synthetic network, as large as the French atlas. */
import type { Agreement } from '../../src/lib/domain/agreement';
import { applyFilter, buildFilterIndex } from '../../src/lib/domain/filter';
import { buildNetwork } from '../../src/lib/domain/network';
import type { Region, RegionCode } from '../../src/lib/domain/region';
import type { SectorCatalogue } from '../../src/lib/domain/sector';
import { selectRegion } from '../../src/lib/domain/selection';
import { DEFAULT_VIEW, type View } from '../../src/lib/domain/view';
import { mountGraph, type GraphPoint } from '../../src/lib/graph';
import { buildGeometry } from '../../src/lib/scene/build-geometry';
import { lensOf } from '../../src/lib/scene/lens';
import { paintScene } from '../../src/lib/scene/paint';

const TODAY = '2026-11-22';
/** Regions stand on a grid: nothing is laid out here, as nothing is in the product. */
const ACROSS = 150;
const STEP = 14;
const GROUP = 'kelompok';
const CATALOGUE: SectorCatalogue = {
	groups: [{ id: GROUP, name: { id: GROUP, en: GROUP }, sectors: [] }],
	sectors: []
};

export interface LargeGraph {
	readonly nodes: number;
	readonly links: number;
	/** Code of the region selected last. */
	selected: string | null;
	/** Whether the graph is drawn and at rest. */
	ready: boolean;
	/** Times that the page's own timer came round while the graph was being drawn. */
	turns: number;
	/** Draws everything from the start; resolves when the graph is ready. */
	draw(): Promise<void>;
	/** Where a region is, pixels of the window. */
	place(code: string): { x: number; y: number };
}

declare global {
	interface Window {
		mountLarge: (regions: number, links: number) => LargeGraph;
	}
}

window.mountLarge = (size, count) => {
	const regions = Array.from({ length: size }, (_, at) => syntheticRegion(at));
	const agreements = syntheticLinks(size, count).map((pair, at) =>
		syntheticAgreement(at, pair.map((index) => codeOf(index)).sort())
	);
	const dataset = { version: 1, agreements, regions, catalogue: CATALOGUE };
	const network = buildNetwork(agreements, regions, 'daerah');
	const geometry = buildGeometry(network, agreements, CATALOGUE, TODAY);
	const index = buildFilterIndex(dataset, TODAY);
	const layout = {
		width: (ACROSS + 1) * STEP,
		height: (Math.ceil(size / ACROSS) + 1) * STEP,
		nodes: new Map(regions.map(({ code }, at) => [code, pointOf(at)])),
		hubs: new Map()
	};
	const states = (view: View) => () =>
		paintScene(geometry, lensOf(view, applyFilter(index, view), CATALOGUE));

	const stage = document.createElement('div');
	Object.assign(stage.style, { position: 'fixed', inset: '0' });
	document.body.replaceChildren(stage);
	let whenReady: (() => void) | null = null;
	const large: LargeGraph = {
		nodes: network.nodes.length,
		links: network.links.length,
		selected: null,
		ready: false,
		turns: 0,
		draw: () => {
			large.turns = 0;
			graph.setLayout(layout);
			graph.show(geometry, states(DEFAULT_VIEW));
			return new Promise((resolve) => (whenReady = resolve));
		},
		place(code) {
			const [x, y] = graph.project(code as RegionCode) ?? [NaN, NaN];
			return { x, y };
		}
	};
	const graph = mountGraph(stage, {
		ground: 'terang',
		padding: { top: 20, right: 20, bottom: 20, left: 20 },
		cooperativeGestures: false,
		reducedMotion: false,
		onReady(now) {
			large.ready = now;
			if (now) whenReady?.();
		},
		onSelect(target) {
			large.selected = target?.kind === 'region' ? target.code : null;
			const view =
				target?.kind === 'region' ? selectRegion(DEFAULT_VIEW, target.code) : DEFAULT_VIEW;
			graph.show(geometry, states(view));
		}
	});
	setInterval(() => {
		if (!large.ready) large.turns++;
	}, 0);
	return large;
};

function codeOf(at: number): RegionCode {
	return at.toString().padStart(6, '0') as RegionCode;
}

function pointOf(at: number): GraphPoint {
	return [((at % ACROSS) + 1) * STEP, (Math.floor(at / ACROSS) + 1) * STEP];
}

function syntheticRegion(at: number): Region {
	const code = codeOf(at);
	return {
		code,
		kind: at === 0 ? 'provinsi' : 'kabupaten',
		name: `Kabupaten Sintetis ${code}`,
		label: `Sintetis ${code}`,
		slug: code,
		province: codeOf(0),
		aliases: [],
		point: [95 + (at % ACROSS) * 0.3, 6 - Math.floor(at / ACROSS) * 0.17],
		neighbours: []
	};
}

/** Every region has a link, most of them to one nearby; the rest are drawn by lot. */
function syntheticLinks(size: number, count: number): [number, number][] {
	let lot = 1;
	const draw = (below: number): number => (lot = (lot * 1664525 + 1013904223) % 2 ** 32) % below;
	const pairs = new Map<string, [number, number]>();
	const join = (a: number, b: number): void => {
		if (a !== b) pairs.set([Math.min(a, b), Math.max(a, b)].join(), [a, b]);
	};
	for (let at = 0; at + 1 < size; at += 2) join(at, at + 1);
	while (pairs.size < count) {
		const from = draw(size);
		join(from, draw(5) === 0 ? draw(size) : (from + 1 + draw(ACROSS * 3)) % size);
	}
	return [...pairs.values()];
}

function syntheticAgreement(at: number, parties: RegionCode[]): Agreement {
	return {
		id: `sintetis-${at}`,
		title: `Sintetis ${at}`,
		signed: '2026',
		status: 'signed',
		parties,
		instruments: [],
		sectors: [],
		groups: [GROUP],
		place: null,
		signatories: [],
		programs: [],
		legalBasis: [],
		validYears: null,
		bordering: false,
		distanceKm: 0,
		sources: [],
		evidence: 'pers',
		note: null
	};
}
