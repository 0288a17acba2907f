/** The scene of a view as one SVG file: the picture before the map, without it, in print and in a social network. */
import type { Region } from '$lib/domain/region';
import type { Camera } from '$lib/domain/view';
import type { ScreenSize } from '$lib/scene/fit';
import type { Geometry } from '$lib/scene/geometry';
import { labelCandidates } from '$lib/scene/labels';
import { lookOf, ramp } from '$lib/scene/look';
import { roomyMarksOf } from '$lib/scene/mark-room';
import { viewportOf } from '$lib/scene/mercator';
import { obstaclesOn, strongOf } from '$lib/scene/obstacles';
import type { SceneStates } from '$lib/scene/paint';
import { strokesOf } from '$lib/scene/strokes';
import { groundTints } from '$lib/scene/tints';
import { escapeMarkup } from '$lib/markup/escape-markup';
import { LAND_STEP, landPaths, type Boundaries, type LandPaths } from './land-paths';
import { printNames } from './names-svg';
import { printLines } from './lines-svg';
import { printMarks } from './marks-svg';
import { printVeil } from './veil-svg';
import { posterStyle, type PosterGround } from './poster-style';

export interface Poster {
	readonly geometry: Geometry;
	readonly states: SceneStates;
	/** All regions: provinces are named as places where regions are small, and what is selected is named always. */
	readonly regions: readonly Region[];
	readonly boundaries: Boundaries;
	readonly camera: Camera;
	/** The screen it is drawn for. Shown at another size it grows or shrinks as a whole. */
	readonly screen: ScreenSize;
	readonly ground: PosterGround;
	/**
	 * Share of width and height drawn beyond each edge, for frames of another shape: they show it where the picture
	 * itself leaves room. 0 ends at the edge.
	 */
	readonly overdraw: number;
	/** Lines at the foot of a picture that leaves the page: what it is and where it comes from. */
	readonly caption?: readonly string[];
}

/** Prints a poster as a whole SVG file. It holds no word but names: one serves every language, and its `alt` says what it shows. */
export function printPoster(poster: Poster): string {
	const { width, height } = poster.screen;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
		`${printScene(poster)}${printCaption(poster)}</svg>\n`
	);
}

/** Prints the scene of a poster as SVG elements with a style sheet; not two of them into one file: their styles would mix. */
export function printScene(poster: Omit<Poster, 'caption'>): string {
	const { geometry, states, camera, screen, overdraw } = poster;
	const viewport = viewportOf(camera, screen.width, screen.height);
	const look = lookOf({ ...screen, zoom: camera.zoom }, states.drawn);
	const land = landPaths(
		poster.boundaries,
		{
			level: geometry.level,
			tints: groundTints(geometry, states),
			outlined: states.selected
		},
		viewport,
		overdraw
	);
	const { width, height } = screen;
	const frame = { viewport, width, height, overdraw };
	const strokes = strokesOf(geometry, states);
	const marks = roomyMarksOf(geometry, states);
	const strong = strongOf(geometry, states);
	const obstacles = obstaclesOn(viewport, look, geometry, strokes, marks, strong, []);
	return [
		`<style>${posterStyle(geometry.groups, poster.ground)}</style>`,
		printGround(land, camera.zoom, screen, overdraw),
		printLines(geometry, strokes, look, frame),
		printMarks(geometry, marks, look, frame),
		printVeil(frame),
		printNames(labelCandidates(geometry, states, poster.regions), viewport, look, obstacles)
	].join('');
}

/** Height of a line of the caption, and how far the last one stands above the edge, CSS pixels. */
const CAPTION_LINE = 15;
const CAPTION_FOOT = 10;

function printCaption({ caption, screen }: Poster): string {
	const lines = [...(caption ?? [])].reverse();
	return lines
		.map((line, above) => {
			const y = screen.height - CAPTION_FOOT - above * CAPTION_LINE;
			return `<text class="t caption" x="10" y="${y}">${escapeMarkup(line)}</text>`;
		})
		.join('');
}

/** The same layers in the same order as the map's style declares them (`map/style.ts`). */
function printGround(
	land: LandPaths,
	zoom: number,
	{ width, height }: ScreenSize,
	overdraw: number
): string {
	const sea =
		`<rect class="s" x="${-width * overdraw}" y="${-height * overdraw}"` +
		` width="${width * (1 + 2 * overdraw)}" height="${height * (1 + 2 * overdraw)}"/>`;
	const shape = (name: string, path: string, more = ''): string =>
		path === '' ? '' : `<path class="${name}"${more} d="${path}"/>`;
	const line = (pixels: number, opacity = 1): string =>
		` stroke-width="${(pixels / LAND_STEP).toFixed(2)}"${opacity < 1 ? ` stroke-opacity="${opacity.toFixed(2)}"` : ''}`;
	const grow = (from: number, to: number, [low, high]: readonly [number, number]): number =>
		from + (to - from) * ramp(zoom, low, high);
	// The land is written once and used twice: filled at the bottom, its coast drawn on top.
	return [
		sea,
		`<g transform="scale(${LAND_STEP})">`,
		shape('x', land.context),
		`<defs><path id="land" d="${land.land}"/></defs><use class="k0" href="#land"/>`,
		...[...land.tinted].map(([tint, path]) => shape(`k${tint}`, path)),
		shape('b', land.regionBorders, line(grow(0.4, 1, [4, 8]), grow(0.25, 1, [3, 6]))),
		shape('v', land.provinceBorders, line(grow(0.5, 1.6, [3, 8]))),
		`<use class="e" href="#land"${line(grow(0.5, 1, [3, 8]))}/>`,
		shape('o', land.outline, line(1.4)),
		'</g>'
	].join('');
}
