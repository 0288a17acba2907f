/** The lines that the product's picture of the whole country draws, as plain points for the peers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyFilter, buildFilterIndex } from '../../../src/lib/domain/filter';
import { buildNetwork } from '../../../src/lib/domain/network';
import { UNSTATED } from '../../../src/lib/domain/sector';
import { DEFAULT_VIEW, type Level } from '../../../src/lib/domain/view';
import type { Position } from '../../../src/lib/domain/region';
import { POSTER_FORMATS } from '../../../src/lib/poster/formats';
import { isSeen } from '../../../src/lib/poster/lines-svg';
import { sceneOfView } from '../../../src/lib/poster/view-scene';
import { buildGeometry } from '../../../src/lib/scene/build-geometry';
import { lookOf } from '../../../src/lib/scene/look';
import { fromScene, viewportOf } from '../../../src/lib/scene/mercator';
import { curveOnScreen } from '../../../src/lib/scene/on-screen';
import { PALETTES } from '../../../src/lib/scene/palette';
import { strokeOnScreen, strokesOf } from '../../../src/lib/scene/strokes';
import { loadDataset } from '../../../src/lib/server/dataset';
import type { PlainLine } from './side';

const DIGITS = 1000;

export type Format = 'sempit' | 'lebar';

/**
 * Those that can be seen: what the picture leaves out for faintness the peers need not draw either.
 * @param today ISO date: it decides which agreements still hold
 */
export function plainLines(level: Level, format: Format, today: string): PlainLine[] {
	const dataset = loadDataset();
	const { agreements, regions, catalogue } = dataset;
	const network = buildNetwork(agreements, regions, level);
	const geometry = buildGeometry(network, agreements, catalogue, today);
	const result = applyFilter(buildFilterIndex(dataset, today), DEFAULT_VIEW);
	const { screen } = POSTER_FORMATS[format];
	const { states, camera } = sceneOfView(geometry, DEFAULT_VIEW, result, dataset, screen);
	const viewport = viewportOf(camera, screen.width, screen.height);
	const look = lookOf({ ...screen, zoom: camera.zoom }, states.drawn);
	const strokes = strokesOf(geometry, states);
	return geometry.lines.flatMap((line, index): PlainLine[] => {
		const onScreen = curveOnScreen(line.curve, viewport);
		const stroke = strokeOnScreen(strokes, index, look, line, onScreen, viewport);
		if (stroke === null || !isSeen(stroke)) return [];
		const [ax, ay, , , bx, by] = line.curve;
		const group = geometry.groups[states.lines.group[index] ?? -1];
		const colour = PALETTES.terang.groups[group ?? UNSTATED] ?? PALETTES.terang.ink;
		return [[rounded(fromScene([ax, ay])), rounded(fromScene([bx, by])), colour]];
	});
}

/** Counts the lines in a built poster, from its own paths. */
export function linesOfPoster(format: Format): number {
	const file = fileURLToPath(new URL(`../../../build/poster/${format}.svg`, import.meta.url));
	const paths = readFileSync(file, 'utf8').matchAll(
		/<path class="(?:[^"]* )?g\d[^>]* d="([^"]*)"/g
	);
	return [...paths].reduce((sum, [, path = '']) => sum + (path.match(/m/gi)?.length ?? 0), 0);
}

/** A hundred metres: what nobody sees need not travel. */
function rounded([longitude, latitude]: Position): Position {
	return [Math.round(longitude * DIGITS) / DIGITS, Math.round(latitude * DIGITS) / DIGITS];
}
