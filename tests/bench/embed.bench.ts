/**
 * What a reader of a news page waits for, on a slow line and a slow phone: the product's embed against the same links on
 * plain MapLibre, on deck.gl and on kepler.gl, in the same browser in the same run. What exactly is measured, and how to
 * measure some sides or one width only: docs/benchmarks.md.
 */
import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import type { Level } from '../../src/lib/domain/view';
import { todayInIndonesia } from '../../src/lib/record/calendar';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { linesOfPoster, plainLines, type Format } from './embed/lines';
import { serveSites } from './embed/serve-sites';
import { openSlowLine, type SlowLine } from './embed/slow-line';
import { watchLoad, type Load, type Screen } from './embed/watch-load';
import { installPeers } from './graph/install-peers';
import { printTable, timesOf } from './measure';

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up. */
const SPEED = { down: 200_000, up: 93_750, roundTrip: 150 };

interface Setting {
	readonly screen: Screen;
	readonly level: Level;
	readonly poster: Format;
}

/** On a phone the product draws provinces until something is chosen; the peers get the same lines. */
const SETTINGS: readonly Setting[] = [
	{ screen: { width: 360, height: 640 }, level: 'provinsi', poster: 'sempit' },
	{ screen: { width: 960, height: 640 }, level: 'daerah', poster: 'lebar' }
];

interface Side {
	/** What it is called on the command line. */
	readonly id: string;
	readonly name: string;
	readonly path: (level: Level) => string;
	readonly runs: number;
	/** Milliseconds that each run may take until the map is there. */
	readonly limit: number;
	/** A finger comes at the first paint. */
	readonly touch?: true;
}

const USUAL = { runs: 5, limit: 60_000 };
const OURS: Side = { id: 'ours', name: 'ours', path: () => '/embed/', ...USUAL };
const PLAIN: Side = {
	id: 'maplibre',
	name: 'plain MapLibre',
	path: (level) => `/peer/maplibre-${level}/`,
	...USUAL
};
const SIDES: readonly Side[] = [
	OURS,
	{ ...OURS, id: 'touched', name: 'ours, touched at once', touch: true },
	PLAIN,
	{ ...PLAIN, id: 'deck', name: 'deck.gl, ArcLayer', path: (level) => `/peer/deck-${level}/` },
	{
		id: 'kepler',
		name: 'kepler.gl',
		path: (level) => `/peer/kepler-${level}/`,
		// Its script alone is 20 seconds of this line.
		runs: 1,
		limit: 240_000
	}
];
const PEERS = SIDES.filter(({ path }) => path !== OURS.path);

/** Aims of the product, for its own embed: bytes, milliseconds, and times that the fastest peer takes. */
const AIMS = { pictureBytes: 60_000, largestPaint: 1500, ahead: 3 };

interface Result extends Readonly<Record<Exclude<keyof Load, 'lines'>, number>> {
	/** Runs that it is the median of. */
	readonly runs: number;
}

/** Sides and widths named on the command line; all of a kind where none is named. Ends with a sentence when a name is unknown. */
function chosen(words: readonly string[]): {
	sides: readonly Side[];
	settings: readonly Setting[];
} {
	const sides = SIDES.filter(({ id }) => words.includes(id));
	const settings = SETTINGS.filter(({ screen }) => words.includes(String(screen.width)));
	if (sides.length + settings.length < new Set(words).size) {
		const known = [...SIDES.map(({ id }) => id), ...SETTINGS.map(({ screen }) => screen.width)];
		console.error(`Asked for “${words.join(' ')}”; there are ${known.join(', ')}.`);
		process.exit(1);
	}
	return {
		sides: sides.length === 0 ? SIDES : sides,
		settings: settings.length === 0 ? SETTINGS : settings
	};
}

/** Says what went wrong and goes on: a side that fails must not take the others' figures along. */
function report(what: string, error: unknown): void {
	console.log(`FAILED: ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}

/** One load of one side; null where it did not come to an end. */
async function measure(
	browser: Browser,
	line: SlowLine,
	{ name, path, runs, limit, touch }: Side,
	run: number,
	{ screen, level }: Setting,
	expected: number
): Promise<Load | null> {
	const title = `${screen.width} px, ${name}, run ${run} of ${runs}`;
	try {
		const visit = { path: path(level), screen, limit, touch: touch ?? false };
		const load = await watchLoad(browser, line, visit);
		// Whoever is interrupted keeps what was measured.
		console.error(`${title}, ${sentence(load)}`);
		// Times of different pictures cannot be compared.
		if (load.lines !== null && load.lines !== expected) {
			throw new Error(`draws ${load.lines} lines, expected ${expected}`);
		}
		return load;
	} catch (error) {
		report(title, error);
		return null;
	}
}

function sentence(load: Load): string {
	return [
		`picture ${seconds(load.firstPicture)} ${kilobytes(load.firstPictureBytes)}`,
		`FCP ${seconds(load.firstPaint)}, LCP ${seconds(load.largestPaint)}`,
		`CLS ${load.layoutShift.toFixed(3)}, blocking ${seconds(load.blocking)}`,
		`interactive ${seconds(load.interactive)} ${kilobytes(load.interactiveBytes)}`,
		`answers in ${seconds(load.answer)}`,
		`load of the machine ${(loadavg()[0] ?? NaN).toFixed(1)}`
	].join(', ');
}

/** @returns null without any load */
function medianOf(loads: readonly Load[]): Result | null {
	if (loads.length === 0) return null;
	const median = (read: (load: Load) => number): number => timesOf(loads.map(read)).median;
	return {
		runs: loads.length,
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
function ratio(ours: number | undefined, peer: number): string {
	return ours === undefined ? '' : `1 : ${(peer / ours).toFixed(2)}`;
}

function printResults(
	{ screen }: Setting,
	lines: number,
	all: ReadonlyMap<Side, Result | null>
): void {
	const ours = all.get(OURS);
	printTable(
		`${screen.width} × ${screen.height}, ${lines} lines: medians; ratios are ours : peer`,
		[
			'',
			...['picture', '', 'bytes', 'FCP', 'LCP', 'CLS', 'blocking'],
			...['interactive', '', 'bytes', 'answers in', 'runs', 'limit']
		],
		[...all].map(([{ name, runs, limit }, result]) => [
			name,
			...(result === null
				? ['no result', ...Array<string>(10).fill('')]
				: [
						seconds(result.firstPicture),
						ratio(ours?.firstPicture, result.firstPicture),
						kilobytes(result.firstPictureBytes),
						seconds(result.firstPaint),
						seconds(result.largestPaint),
						result.layoutShift.toFixed(3),
						seconds(result.blocking),
						seconds(result.interactive),
						ratio(ours?.interactive, result.interactive),
						kilobytes(result.interactiveBytes),
						seconds(result.answer)
					]),
			`${result?.runs ?? 0} of ${runs}`,
			`${limit / 1000} s`
		])
	);
}

/** Says plainly which aims are met. */
function printAims(all: ReadonlyMap<Side, Result | null>): void {
	const ours = all.get(OURS);
	if (!ours) return;
	console.log(
		[
			aim('the picture within 60 kB', ours.firstPictureBytes, AIMS.pictureBytes),
			aim('LCP within 1.5 s', ours.largestPaint, AIMS.largestPaint),
			aim('nothing moves (CLS 0)', ours.layoutShift, 0),
			...PEERS.map((peer) =>
				aim(
					`the picture ${AIMS.ahead} times as fast as ${peer.name}`,
					AIMS.ahead * ours.firstPicture,
					all.get(peer)?.firstPicture
				)
			),
			aim(`interactive no later than ${PLAIN.name}`, ours.interactive, all.get(PLAIN)?.interactive)
		].join('\n') + '\n'
	);
}

/** @param most undefined where the other side has no result */
function aim(name: string, value: number, most: number | undefined): string {
	if (most === undefined) return `not known: ${name}`;
	return `${value <= most ? 'met' : 'NOT met'}: ${name}`;
}

const { sides, settings } = chosen(process.argv.slice(2));
const versions = installPeers();
const today = todayInIndonesia();
const lines = new Map(
	settings.map(({ level, poster }) => [level, plainLines(level, poster, today)])
);
const sites = await serveSites(lines);
const line = await openSlowLine(sites.port, SPEED);
const start = (): Promise<Browser> =>
	chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
let browser = await start();
try {
	console.log(
		`Against MapLibre as the product has it, deck.gl ${versions.get('@deck.gl/core')}, kepler.gl ${versions.get('kepler.gl')}.\n`
	);
	for (const setting of settings) {
		const expected = lines.get(setting.level)?.length ?? NaN;
		const drawn = linesOfPoster(setting.poster);
		const loads = new Map<Side, Load[]>(sides.map((side) => [side, []]));
		// In turns: a machine that gets slower or faster meanwhile does so for all.
		for (let run = 1; run <= Math.max(...sides.map(({ runs }) => runs)); run++) {
			for (const side of sides.filter(({ runs }) => run <= runs)) {
				// Whoever brings the browser down does so for itself alone.
				if (!browser.isConnected()) browser = await start();
				const load = await measure(browser, line, side, run, setting, expected);
				if (load !== null) loads.get(side)?.push(load);
			}
		}
		const all = new Map([...loads].map(([side, some]) => [side, medianOf(some)]));
		printResults(setting, expected, all);
		if (drawn === expected) printAims(all);
		else report(`${setting.screen.width} px`, `ours draws ${drawn} lines, expected ${expected}`);
	}
} finally {
	await browser.close();
	line.close();
	sites.close();
}
