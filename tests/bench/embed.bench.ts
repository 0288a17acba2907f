/**
 * What a reader of a news page waits for, on a slow line and a slow phone: the product's embed against the same links on
 * plain MapLibre, on deck.gl and on kepler.gl, in the same browser in the same run. What exactly is measured:
 * docs/benchmarks.md.
 */
import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import type { Level } from '../../src/lib/domain/view';
import { todayInIndonesia } from '../../src/lib/record/calendar';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { linesOfPoster, plainLines } from './embed/lines';
import { serveSites } from './embed/serve-sites';
import { openSlowLine, type SlowLine } from './embed/slow-line';
import { watchLoad, type Load, type Screen } from './embed/watch-load';
import { installPeers } from './graph/install-peers';
import { printTable, timesOf } from './measure';

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up. */
const SPEED = { down: 200_000, up: 93_750, roundTrip: 150 };
const RUNS = 3;
/** On a phone the product draws provinces until something is chosen; the peers get the same lines. */
const SCREENS = [
	{ screen: { width: 360, height: 640 }, level: 'provinsi', poster: 'sempit' },
	{ screen: { width: 960, height: 640 }, level: 'daerah', poster: 'lebar' }
] as const satisfies readonly { screen: Screen; level: Level; poster: string }[];

interface Contender {
	readonly name: string;
	readonly path: (level: Level) => string;
	/** A finger comes at the first paint. */
	readonly touch?: true;
}

const OURS: Contender = { name: 'ours', path: () => '/embed/' };
const TOUCHED: Contender = { name: 'ours, touched at once', path: OURS.path, touch: true };
const PEERS: readonly Contender[] = [
	{ name: 'plain MapLibre', path: (level) => `/peer/maplibre-${level}/` },
	{ name: 'deck.gl, ArcLayer', path: (level) => `/peer/deck-${level}/` },
	{ name: 'kepler.gl', path: (level) => `/peer/kepler-${level}/` }
];

/** Aims of the product, for its own embed: bytes, milliseconds, and times that the fastest peer takes. */
const AIMS = { pictureBytes: 60_000, largestPaint: 1500, ahead: 3 };

/** Times of different pictures cannot be compared. */
class OtherPicture extends Error {}

type Result = Readonly<Record<Exclude<keyof Load, 'lines'>, number>>;

async function measure(
	browser: Browser,
	line: SlowLine,
	{ name, path, touch }: Contender,
	{ screen, level }: (typeof SCREENS)[number],
	expected: number
): Promise<Result> {
	const loads: Load[] = [];
	for (let run = 1; run <= RUNS; run++) {
		const load = await watchLoad(browser, line, path(level), screen, touch);
		// Whoever is interrupted keeps what was measured.
		console.error(
			[
				`${screen.width} px, ${name}, run ${run} of ${RUNS}`,
				`picture ${seconds(load.firstPicture)} ${kilobytes(load.firstPictureBytes)}`,
				`FCP ${seconds(load.firstPaint)}, LCP ${seconds(load.largestPaint)}`,
				`CLS ${load.layoutShift.toFixed(3)}, blocking ${seconds(load.blocking)}`,
				`interactive ${seconds(load.interactive)} ${kilobytes(load.interactiveBytes)}`,
				`load of the machine ${(loadavg()[0] ?? NaN).toFixed(1)}`
			].join(', ')
		);
		if (load.lines !== null && load.lines !== expected) {
			throw new OtherPicture(`${name} draws ${load.lines} lines, expected ${expected}.`);
		}
		loads.push(load);
	}
	const median = (read: (load: Load) => number): number => timesOf(loads.map(read)).median;
	return {
		firstPicture: median((load) => load.firstPicture),
		firstPictureBytes: median((load) => load.firstPictureBytes),
		firstPaint: median((load) => load.firstPaint),
		largestPaint: median((load) => load.largestPaint),
		layoutShift: median((load) => load.layoutShift),
		blocking: median((load) => load.blocking),
		interactive: median((load) => load.interactive),
		interactiveBytes: median((load) => load.interactiveBytes),
		answer: median((load) => load.answer)
	};
}

function seconds(value: number): string {
	return Number.isNaN(value) ? '–' : `${(value / 1000).toFixed(2)} s`;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}

/** How many times ours the peer takes; above 1 ours is ahead. */
function ratio(ours: number, peer: number): string {
	return `1 : ${(peer / ours).toFixed(2)}`;
}

function printResults(
	{ screen }: (typeof SCREENS)[number],
	lines: number,
	all: ReadonlyMap<Contender, Result>
): void {
	const ours = all.get(OURS);
	if (ours === undefined) throw new Error('Ours was not measured.');
	printTable(
		`${screen.width} × ${screen.height}, ${lines} lines: medians of ${RUNS} runs; ratios are ours : peer`,
		[
			'',
			...['picture', '', 'bytes', 'FCP', 'LCP', 'CLS', 'blocking'],
			...['interactive', '', 'bytes', 'answers in']
		],
		[...all].map(([{ name }, result]) => [
			name,
			seconds(result.firstPicture),
			ratio(ours.firstPicture, result.firstPicture),
			kilobytes(result.firstPictureBytes),
			seconds(result.firstPaint),
			seconds(result.largestPaint),
			result.layoutShift.toFixed(3),
			seconds(result.blocking),
			seconds(result.interactive),
			ratio(ours.interactive, result.interactive),
			kilobytes(result.interactiveBytes),
			seconds(result.answer)
		])
	);
	printAims(ours, all);
}

/** Says plainly which aims are met. */
function printAims(ours: Result, all: ReadonlyMap<Contender, Result>): void {
	const peers = PEERS.flatMap((peer) => all.get(peer) ?? []);
	const [plain] = peers;
	const fastest = Math.min(...peers.map(({ firstPicture }) => firstPicture));
	const aims: [aim: string, isMet: boolean][] = [
		['the picture within 60 kB', ours.firstPictureBytes <= AIMS.pictureBytes],
		['LCP within 1.5 s', ours.largestPaint <= AIMS.largestPaint],
		['nothing moves (CLS 0)', ours.layoutShift === 0],
		[
			'the picture 3 times as fast as every peer that has a result',
			fastest >= AIMS.ahead * ours.firstPicture
		],
		['interactive no later than plain MapLibre', ours.interactive <= (plain?.interactive ?? NaN)]
	];
	for (const [aim, isMet] of aims) console.log(`${isMet ? 'met' : 'NOT met'}: ${aim}`);
	console.log('');
}

const versions = installPeers();
const today = todayInIndonesia();
const lines = new Map(SCREENS.map(({ level }) => [level, plainLines(level, today)]));
const sites = await serveSites(lines);
const line = await openSlowLine(sites.port, SPEED);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
	console.log(
		`Against MapLibre as the product has it, deck.gl ${versions.get('@deck.gl/core')}, kepler.gl ${versions.get('kepler.gl')}.\n`
	);
	for (const setting of SCREENS) {
		const expected = lines.get(setting.level)?.length ?? NaN;
		const drawn = linesOfPoster(setting.poster);
		if (drawn !== expected) throw new Error(`ours draws ${drawn} lines, expected ${expected}.`);
		const all = new Map<Contender, Result>();
		for (const contender of [OURS, TOUCHED, ...PEERS]) {
			try {
				all.set(contender, await measure(browser, line, contender, setting, expected));
			} catch (error) {
				// A peer that does not come up says so and leaves the others their figures; of ours it is an error.
				if (contender === OURS || error instanceof OtherPicture) throw error;
				console.log(`${contender.name}: ${String(error)}\n`);
			}
		}
		printResults(setting, expected, all);
	}
} finally {
	await browser.close();
	line.close();
	sites.close();
}
