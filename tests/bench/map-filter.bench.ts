/**
 * From the click on a filter to the map's next painted frame, in a real browser: the product's map against MapLibre's
 * plain `setFilter` on the same lines over the same ground in the same run. What exactly is measured: docs/benchmarks.md.
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import type { FrameTimes } from './map-filter/clock';
import { openPage, type OpenPage } from './map-filter/open-page';
import type { SideName } from './map-filter/page';
import { printLongestTasks } from './map-filter/print-tasks';
import { loadPlaces } from './map-filter/real-places';
import { buildRecord } from './map-filter/record';
import { servePage } from './map-filter/serve-page';
import type { LongestTask } from './map-filter/tasks';
import { milliseconds, printTable, timesOf } from './measure';

/** How often the whole series of filter changes is gone through, besides the first time, which is for the compilers. */
const SIZES = [
	{ links: 400, rounds: 4 },
	{ links: 1_000, rounds: 4 },
	{ links: 10_000, rounds: 2 }
];
const ROUNDS_IN_MOTION = 2;
const ROUNDS_WATCHED = 3;

/** Times are worth nothing where the picture stays as it was. */
function assertChanged(where: string, { pictures: { before, shown } }: FrameTimes): void {
	if (shown === before)
		throw new Error(`${where}: the frame that stopped the clock shows no change.`);
}

/** Nor where the clock has stopped before the picture was complete, or the two maps show different things. */
function assertSameResult(where: string, both: Record<SideName, FrameTimes>): void {
	for (const [side, { pictures }] of Object.entries(both)) {
		if (pictures.shown !== pictures.atRest) {
			throw new Error(
				`${where}, ${side}: the frame that stopped the clock is not the final picture.`
			);
		}
	}
	const { ours, peer } = both;
	if (ours.lines !== peer.lines || ours.lines === 0) {
		throw new Error(`${where}: ours shows ${ours.lines} lines, the peer ${peer.lines}.`);
	}
}

/** Both maps in turn, change by change. */
async function compare(
	{ changes, time }: OpenPage,
	where: string,
	rounds: number
): Promise<Record<SideName, FrameTimes[]>> {
	const all: Record<SideName, FrameTimes[]> = { ours: [], peer: [] };
	for (let round = 0; round <= rounds; round++) {
		console.error(`${where}: round ${round} of ${rounds} …`);
		for (const [at, name] of changes.entries()) {
			// Whoever comes first may find the machine in another state than whoever comes second.
			const oursFirst = (round + at) % 2 === 0;
			const peerFirst = oursFirst ? null : await time('peer', at);
			const ours = await time('ours', at);
			const both = { ours, peer: peerFirst ?? (await time('peer', at)) };
			assertChanged(`${where}, “${name}”, ours`, both.ours);
			assertChanged(`${where}, “${name}”, peer`, both.peer);
			assertSameResult(`${where}, “${name}”`, both);
			if (round === 0) continue;
			all.ours.push(both.ours);
			all.peer.push(both.peer);
		}
	}
	return all;
}

/** The product's map as most readers see it: a change passes over into the next picture. */
async function timeInMotion({ changes, time }: OpenPage, where: string): Promise<FrameTimes[]> {
	const all: FrameTimes[] = [];
	for (let round = 0; round <= ROUNDS_IN_MOTION; round++) {
		for (const [at, name] of changes.entries()) {
			const times = await time('ours', at);
			assertChanged(`${where} in motion, “${name}”`, times);
			if (round > 0) all.push(times);
		}
	}
	return all;
}

interface Measured {
	readonly links: string;
	readonly size: OpenPage['size'];
	readonly still: Record<SideName, FrameTimes[]>;
	readonly moving: FrameTimes[];
	readonly tasks: LongestTask[];
}

async function measureAll(): Promise<Measured[]> {
	const { regions, catalogue } = loadPlaces();
	const fileOf = (links: number): string => `record-${links}.json`;
	const files = SIZES.map(({ links }): [string, string] => [
		fileOf(links),
		JSON.stringify(buildRecord(links, regions, catalogue))
	]);
	const served = await servePage(new Map(files));
	const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
	try {
		const measured: Measured[] = [];
		for (const { links, rounds } of SIZES) {
			const where = `${grouped(links)} links`;
			const url = `${served.url}?record=${fileOf(links)}`;
			const stillPage = await openPage(browser, `${url}&motion=none`);
			const { size } = stillPage;
			if (size.links !== links) throw new Error(`${where}: ${size.links} are drawn.`);
			const still = await compare(stillPage, where, rounds);
			await stillPage.close();

			console.error(`${where}: the product's map in motion, and its tasks …`);
			const movingPage = await openPage(browser, url);
			const moving = await timeInMotion(movingPage, where);
			const tasks = await movingPage.watch(ROUNDS_WATCHED);
			await movingPage.close();
			measured.push({ links: grouped(links), size, still, moving, tasks });
		}
		return measured;
	} finally {
		await browser.close();
		served.close();
	}
}

function grouped(count: number): string {
	return count.toLocaleString('en');
}

function printComparison(
	title: string,
	moment: 'drawn' | 'finished',
	all: readonly Measured[]
): void {
	printTable(
		title,
		['links', 'lines', 'ours median', 'ours p95', 'peer median', 'peer p95', 'peer / ours', 'runs'],
		all.map(({ links, size, still }) => {
			const ours = timesOf(still.ours.map((times) => times[moment]));
			const peer = timesOf(still.peer.map((times) => times[moment]));
			return [
				links,
				grouped(size.lines),
				milliseconds(ours.median),
				milliseconds(ours.p95),
				milliseconds(peer.median),
				milliseconds(peer.p95),
				`${(peer.median / ours.median).toFixed(1)} ×`,
				String(ours.runs)
			];
		})
	);
}

function printSteps(side: SideName, all: readonly Measured[]): void {
	const names = Object.keys(all[0]?.still[side][0]?.steps ?? {});
	printTable(
		`Where it goes, ${side}: medians`,
		['links', ...names],
		all.map(({ links, still }) => [
			links,
			...names.map((name) =>
				milliseconds(timesOf(still[side].map(({ steps }) => steps[name] ?? NaN)).median)
			)
		])
	);
}

function printMotion(all: readonly Measured[]): void {
	const median = (times: readonly number[]): string => milliseconds(timesOf(times).median);
	printTable(
		'Ours with motion: click to the first frame drawn, and to the end',
		['links', 'first frame', 'end'],
		all.map(({ links, moving }) => [
			links,
			median(moving.map(({ drawn }) => drawn)),
			median(moving.map(({ settled }) => settled))
		])
	);
	printLongestTasks(
		'Ours with motion: the longest task of the main thread in each change',
		new Map(all.map(({ links, tasks }) => [links, tasks]))
	);
}

const all = await measureAll();
printComparison('Click to the frame that shows the whole change, drawn (no motion)', 'drawn', all);
printComparison('… and until its last pixel exists', 'finished', all);
printSteps('ours', all);
printSteps('peer', all);
printMotion(all);
