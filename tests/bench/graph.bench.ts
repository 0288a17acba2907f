/**
 * From data in hand to a settled graph on screen, and panning it, in a real browser: the product's graph against
 * force-graph, sigma with ForceAtlas2, and Cytoscape, on the same networks in the same run. What exactly is measured:
 * docs/benchmarks.md.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printIssue } from '../../src/lib/record/issue';
import { parseSectors } from '../../src/lib/record/sectors';
import { loadRegions } from '../../src/lib/server/regions';
import { installPeers } from './graph/install-peers';
import { BEGIN, END } from './graph/marks';
import { buildNetworkDataset, type NetworkSize } from './graph/networks';
import { parseSubset } from './graph/subset';
import type { GraphTimes } from './graph/page';
import { Pages, TimeLimit } from './graph/run-page';
import { servePages, type PageWeight, type ServedPages } from './graph/serve-pages';
import type { Task } from './graph/side';
import type { Relayout } from './graph/sides/ours';
import { longestTasks } from './map-filter/tasks';
import { milliseconds, printTable, timesOf } from './measure';

const SIZES: readonly (NetworkSize & { readonly runs: number })[] = [
	{ nodes: 60, links: 80, runs: 7 },
	{ nodes: 546, links: 1_000, runs: 3 },
	{ nodes: 546, links: 10_000, runs: 2 }
];

interface Contender {
	readonly name: string;
	readonly page: string;
	readonly way: string;
	/** Its time is set by a clock, not by work: once is enough. */
	readonly once?: true;
}

const OURS: Contender = { name: 'ours', page: 'ours', way: '' };
const PEERS: readonly Contender[] = [
	{ name: 'force-graph, as it comes (15 s)', page: 'force-graph', way: 'default', once: true },
	{ name: 'force-graph, 300 ticks', page: 'force-graph', way: 'ticks' },
	{ name: 'force-graph, 300 ticks at once', page: 'force-graph', way: 'at once' },
	{ name: 'sigma + FA2, 300 at once', page: 'sigma', way: 'at once' },
	{ name: 'sigma + FA2, 300 in worker', page: 'sigma', way: 'worker' },
	{ name: 'Cytoscape, cose', page: 'cytoscape', way: 'cose' }
];
const PAGES = ['ours', 'force-graph', 'sigma', 'cytoscape'];

/** Milliseconds that one run may take. */
const LIMIT = 120_000;
/** Whoever has taken this long over its runs, milliseconds, is not asked again. */
const PATIENCE = 45_000;
/** At the largest network panning should take at most so many times what the fastest peer takes. */
const PANNING_AIM = 2;

type Run = GraphTimes & Pick<Summary, 'processor'>;

interface Summary {
	readonly settled: number;
	/** The longest block of the main thread: by the clock, and what the thread itself computed in its longest task. */
	readonly block: number;
	readonly processor: number;
	readonly frame: number;
	readonly slowFrame: number;
	readonly rest: number;
	readonly runs: number;
}

interface Measured {
	readonly size: NetworkSize;
	readonly relayout: Omit<Relayout, 'layout'>;
	readonly ours: Summary;
	/** What came of each peer; a sentence where nothing did. */
	readonly peers: ReadonlyMap<Contender, Summary | string>;
}

async function measureSize(
	size: (typeof SIZES)[number],
	task: Omit<Task, 'layout' | 'way'>,
	served: ServedPages,
	pages: Pages
): Promise<Measured> {
	const layouts: Relayout[] = [];
	for (let run = 0; run < size.runs; run++) {
		console.error(`${printed(size)}: laying out in the product's worker …`);
		layouts.push(
			await pages.run(served.urlOf('ours'), (page) =>
				page.evaluate((dataset) => window.relayoutBench(dataset), task.dataset)
			)
		);
	}
	const [first] = layouts;
	if (first === undefined) throw new Error('The product gave no layout.');
	const { layout } = first;

	async function summarise({ name, page, way, once }: Contender): Promise<Summary | string> {
		const all: Run[] = [];
		const start = performance.now();
		while (all.length < (once ? 1 : size.runs) && performance.now() - start < PATIENCE) {
			console.error(`${printed(size)}, ${name}: run ${all.length + 1} …`);
			try {
				const { value: times, trace } = await pages.trace(served.urlOf(page), (open) =>
					open.evaluate((given) => window.graphBench.run(given), { ...task, way, layout })
				);
				assertSame(name, size, times);
				const processor = longestTasks(trace, BEGIN, END)[0]?.processor ?? NaN;
				all.push({ ...times, processor });
				// Whoever is interrupted keeps what was measured.
				console.error(
					`  settled ${milliseconds(times.settled)}, block ${milliseconds(times.block)}, processor ${milliseconds(processor)}, pan frame ${milliseconds(timesOf(times.frames).median)}, pan rest ${milliseconds(times.rest)}`
				);
			} catch (error) {
				if (error instanceof TimeLimit) return error.message;
				throw new Error(`${printed(size)}, ${name}: ${String(error)}`, { cause: error });
			}
		}
		return summaryOf(all);
	}

	const ours = await summarise(OURS);
	if (typeof ours === 'string') throw new Error(`${printed(size)}, ours: ${ours}.`);
	const peers = new Map<Contender, Summary | string>();
	for (const peer of asked.peers) peers.set(peer, await summarise(peer));
	const relayout = {
		time: timesOf(layouts.map(({ time }) => time)).median,
		block: timesOf(layouts.map(({ block }) => block)).median
	};
	return { size, relayout, ours, peers };
}

/** Times of different pictures cannot be compared. */
function assertSame(name: string, size: NetworkSize, { nodes, links }: GraphTimes): void {
	if (nodes !== size.nodes || links !== size.links) {
		throw new Error(
			`${name} draws ${nodes} nodes and ${links} links, expected ${size.nodes} and ${size.links}.`
		);
	}
}

function summaryOf(all: readonly Run[]): Summary {
	const median = (read: (times: Run) => number): number => timesOf(all.map(read)).median;
	const frames = timesOf(all.flatMap((times) => times.frames));
	return {
		settled: median(({ settled }) => settled),
		block: median(({ block }) => block),
		processor: median(({ processor }) => processor),
		frame: frames.median,
		slowFrame: frames.p95,
		rest: median(({ rest }) => rest),
		runs: all.length
	};
}

function printed({ nodes, links }: NetworkSize): string {
	return `${nodes} nodes, ${links.toLocaleString('en')} links`;
}

/** How many times ours the peer takes; above 1 ours is ahead. */
function ratio(ours: number, peer: number): string {
	return `1 : ${(peer / ours).toFixed(peer / ours < 10 ? 2 : 0)}`;
}

function printSize({ size, relayout, ours, peers }: Measured): void {
	const cells = ({
		settled,
		block,
		processor,
		frame,
		slowFrame,
		rest,
		runs
	}: Summary): string[][] => [
		[milliseconds(settled), ratio(ours.settled, settled)],
		[milliseconds(block), ratio(ours.block, block)],
		[milliseconds(processor), ratio(ours.processor, processor)],
		[milliseconds(frame), ratio(ours.frame, frame)],
		[milliseconds(slowFrame)],
		[milliseconds(rest)],
		[String(runs)]
	];
	printTable(
		`${printed(size)}; ratios are ours : peer`,
		['', 'settled', '', 'block', '', 'processor', '', 'pan frame', '', 'p95', 'pan rest', 'runs'],
		[
			['ours, places prepared', ...cells(ours).flat()],
			...[...peers].map(([{ name }, summary]) =>
				typeof summary === 'string' ? [name, summary] : [name, ...cells(summary).flat()]
			),
			['ours, new layout in worker', milliseconds(relayout.time), '', milliseconds(relayout.block)]
		]
	);
}

function printWeights(weights: ReadonlyMap<string, PageWeight>): void {
	const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
	const ours = weights.get(OURS.page)?.all.gzipped ?? NaN;
	printTable(
		'Scripts of each page, minified',
		['', 'to draw', 'gzipped', 'with all', 'gzipped', 'ours : peer'],
		[...weights].map(([page, { first, all }]) => [
			page,
			...[first.plain, first.gzipped, all.plain, all.gzipped].map(kilobytes),
			ratio(ours, all.gzipped)
		])
	);
}

/** Says plainly where the product is behind. */
function printAims(all: readonly Measured[]): void {
	const behind: string[] = [];
	for (const { size, ours, peers } of all) {
		const compared = [...peers].flatMap(([{ name }, summary]) =>
			typeof summary === 'string' ? [] : [{ name, ...summary }]
		);
		for (const { name, settled, block, processor } of compared) {
			if (settled <= ours.settled) behind.push(`${printed(size)}: ${name} settles sooner`);
			if (block <= ours.block) behind.push(`${printed(size)}: ${name} blocks for less`);
			if (processor <= ours.processor)
				behind.push(`${printed(size)}: ${name} computes less in its longest task`);
		}
		const fastest = Math.min(...compared.map(({ frame }) => frame));
		if (size === SIZES.at(-1) && ours.frame > PANNING_AIM * fastest) {
			behind.push(
				`${printed(size)}: panning takes ${ratio(fastest, ours.frame)} of the fastest peer`
			);
		}
	}
	console.log(
		behind.length === 0
			? 'Ours is ahead in time to settle and longest block everywhere, and pans as fast as is aimed at.'
			: `Ours is behind:\n${behind.map((line) => `- ${line}`).join('\n')}`
	);
}

const asked = parseSubset(process.argv.slice(2), SIZES, PEERS);
const versions = installPeers();
console.log(`Against ${[...versions].map((one) => one.join(' ')).join(', ')}.\n`);
const root = fileURLToPath(new URL('../..', import.meta.url));
const sectors = 'data/sectors.yaml';
const { catalogue, issues } = parseSectors(readFileSync(root + sectors, 'utf8'), sectors);
if (catalogue === null) throw new Error(issues.map(printIssue).join('\n'));
const regions = loadRegions(root);
const served = await servePages(PAGES);
const pages = new Pages(LIMIT);
try {
	printWeights(served.weights);
	const all: Measured[] = [];
	for (const size of asked.sizes) {
		const dataset = buildNetworkDataset(size, regions, catalogue);
		const measured = await measureSize(size, { dataset }, served, pages);
		printSize(measured);
		all.push(measured);
	}
	if (asked.peers.length > 0) printAims(all);
} finally {
	await pages.close();
	served.close();
}
