/**
 * How legible the picture of the whole country is, measured from its posters at the widths of a phone, a page and a desk:
 * ink on Java, lines one can follow, marks that touch, names, and what cooperation between neighbours shows of itself.
 */
import { gzipSync } from 'node:zlib';
import { applyFilter, buildFilterIndex } from '../../src/lib/domain/filter';
import { buildNetwork } from '../../src/lib/domain/network';
import { DEFAULT_VIEW, type Level, type View } from '../../src/lib/domain/view';
import { POSTER_FORMATS } from '../../src/lib/poster/formats';
import { landPaths } from '../../src/lib/poster/land-paths';
import { printPoster } from '../../src/lib/poster/print-poster';
import { sceneOfView } from '../../src/lib/poster/view-scene';
import { buildGeometry } from '../../src/lib/scene/build-geometry';
import type { ScreenSize } from '../../src/lib/scene/fit';
import { viewportOf } from '../../src/lib/scene/mercator';
import { PALETTES } from '../../src/lib/scene/palette';
import { thinBoundaries } from '../../src/lib/server/boundaries';
import { loadDataset } from '../../src/lib/server/dataset';
import { todayInIndonesia } from '../../src/lib/record/calendar';
import { printTable } from './measure';
import { followed } from './picture/followable';
import { colourAt, differs, distance, RATIO, render } from './picture/pixels';
import {
	curvesIn,
	landBox,
	marksIn,
	namesIn,
	without,
	type DrawnMark
} from './picture/read-poster';

const TODAY = todayInIndonesia();
const JAVA = ['31', '32', '33', '34', '35', '36'];
const NEIGHBOURS: View = { ...DEFAULT_VIEW, text: 'sampah', bordering: true };
/** An agreement's own ink must cover so much, CSS square pixels. */
const LEAST_MARK = 12;
/** Sum of three channels within which a pixel has a sector's colour. */
const ALIKE = 130;

interface Size {
	readonly name: string;
	readonly screen: ScreenSize;
	readonly level: Level;
}

/** The published posters, the same of a phone with all its places, and the map's frame of a wide screen. */
const SIZES: readonly Size[] = [
	{ name: '360, provinces', screen: POSTER_FORMATS.sempit.screen, level: 'provinsi' },
	{ name: '360', screen: POSTER_FORMATS.sempit.screen, level: 'daerah' },
	{ name: '600, provinces', screen: POSTER_FORMATS.sedang.screen, level: 'provinsi' },
	{ name: '960', screen: POSTER_FORMATS.lebar.screen, level: 'daerah' },
	{ name: '1440', screen: { width: 1080, height: 560 }, level: 'daerah' }
];

const dataset = loadDataset(undefined, TODAY);
const index = buildFilterIndex(dataset, TODAY);
const geometries = {
	daerah: geometryOf('daerah'),
	provinsi: geometryOf('provinsi')
} satisfies Record<Level, unknown>;

function geometryOf(level: Level) {
	const { agreements, regions, catalogue } = dataset;
	return buildGeometry(buildNetwork(agreements, regions, level), agreements, catalogue, TODAY);
}

/** @param leftOut an agreement that is not drawn */
function posterOf(view: View, { screen, level }: Size, leftOut = -1) {
	const result = applyFilter(index, view);
	const matching = result.matching.map((one, at) => (at === leftOut ? 0 : one));
	const scene = sceneOfView(geometries[level], view, { ...result, matching }, dataset, screen);
	const boundaries = thinBoundaries(scene.camera.zoom);
	const setting = { ground: 'terang', overdraw: 0 } as const;
	return { scene, boundaries, svg: printPoster({ ...scene, boundaries, ...setting }) };
}

/** Share of Java's land that something is drawn over. */
function inkOnJava(size: Size): number {
	const { scene, boundaries, svg } = posterOf(DEFAULT_VIEW, size);
	const { width, height } = size.screen;
	const tints = new Map(
		dataset.regions.filter(({ code }) => JAVA.includes(code)).map(({ code }) => [code, 1])
	);
	const { tinted } = landPaths(
		boundaries,
		{ level: 'provinsi', tints, outlined: [] },
		viewportOf(scene.camera, width, height),
		0
	);
	const land = render(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path transform="scale(.25)" d="${tinted.get(1) ?? ''}"/></svg>`,
		width
	);
	const drawn = render(without(svg, 'names'), width);
	const bare = render(without(svg, 'names', 'marks', 'lines'), width);
	let [area, ink] = [0, 0];
	for (let at = 0; at < land.width * land.height; at++) {
		if ((land.data[4 * at + 3] ?? 0) < 128) continue;
		area++;
		if (differs(drawn, bare, at)) ink++;
	}
	return ink / area;
}

/** How many marks touch another. */
function touching(marks: readonly DrawnMark[]): number {
	return marks.filter((one) =>
		marks.some(
			(other) =>
				other !== one && Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius
		)
	).length;
}

/** How many of the agreements between neighbours have ink of their own in a sector's colour, and how many there are. */
function neighboursSeen(size: Size): string {
	const { shown } = applyFilter(index, NEIGHBOURS);
	const { width } = size.screen;
	const colours = Object.values(PALETTES.terang.groups).map((hex) =>
		[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
	);
	const drawing = (leftOut?: number) =>
		render(without(posterOf(NEIGHBOURS, size, leftOut).svg, 'names'), width);
	const whole = drawing();
	const seen = shown.filter((at) => {
		const rest = drawing(at);
		let own = 0;
		for (let pixel = 0; pixel < whole.width * whole.height; pixel++) {
			if (!differs(whole, rest, pixel)) continue;
			const colour = colourAt(whole, pixel);
			if (colours.some((one) => distance(one, colour) < ALIKE)) own++;
		}
		return own / RATIO ** 2 >= LEAST_MARK;
	});
	return `${seen.length} of ${shown.length}`;
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const rows = SIZES.map((size): string[] => {
	const { svg } = posterOf(DEFAULT_VIEW, size);
	const { width, height } = size.screen;
	const land = landBox(svg);
	const lines = followed(curvesIn(svg), width, height);
	const marks = marksIn(svg);
	return [
		size.name,
		`${width} × ${height}`,
		percent(inkOnJava(size)),
		`${lines.drawn}`,
		`${lines.seen}`,
		`${lines.followable}`,
		percent(lines.followable / lines.seen),
		`${touching(marks)} of ${marks.length}`,
		`${namesIn(svg)}`,
		`${percent(land.width / width)} × ${percent(land.height / height)}`,
		size.level === 'daerah' ? neighboursSeen(size) : '',
		`${(gzipSync(svg).length / 1000).toFixed(1)} kB`
	];
});
printTable(
	'The whole country: from the posters',
	[
		'picture',
		'pixels',
		'ink on Java',
		'lines',
		'seen',
		'followable',
		'of the seen',
		'marks that touch',
		'names',
		'filled',
		'neighbours',
		'gzipped'
	],
	rows
);
