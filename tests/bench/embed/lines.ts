/** The lines that the product draws of the whole country, as plain points for the peers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyFilter, buildFilterIndex } from '../../../src/lib/domain/filter';
import { buildNetwork } from '../../../src/lib/domain/network';
import { UNSTATED } from '../../../src/lib/domain/sector';
import { DEFAULT_VIEW, type Level } from '../../../src/lib/domain/view';
import type { Position } from '../../../src/lib/domain/region';
import { buildGeometry } from '../../../src/lib/scene/build-geometry';
import { lensOf } from '../../../src/lib/scene/lens';
import { fromScene } from '../../../src/lib/scene/mercator';
import { paintScene } from '../../../src/lib/scene/paint';
import { PALETTES } from '../../../src/lib/scene/palette';
import { loadDataset } from '../../../src/lib/server/dataset';
import type { PlainLine } from './side';

const DIGITS = 1000;

/** @param today ISO date: it decides which agreements still hold */
export function plainLines(level: Level, today: string): PlainLine[] {
	const dataset = loadDataset();
	const { agreements, regions, catalogue } = dataset;
	const network = buildNetwork(agreements, regions, level);
	const geometry = buildGeometry(network, agreements, catalogue, today);
	const result = applyFilter(buildFilterIndex(dataset, today), DEFAULT_VIEW);
	const { lines } = paintScene(geometry, lensOf(DEFAULT_VIEW, result, catalogue));
	return geometry.lines.flatMap(({ curve: [ax, ay, , , bx, by] }, index): PlainLine[] => {
		if (lines.leading[index] === 0) return [];
		const group = geometry.groups[lines.group[index] ?? -1];
		const colour = PALETTES.terang.groups[group ?? UNSTATED] ?? PALETTES.terang.ink;
		return [[rounded(fromScene([ax, ay])), rounded(fromScene([bx, by])), colour]];
	});
}

/** Counts the lines in a built poster, from its own paths. @param format name of the poster's file */
export function linesOfPoster(format: 'sempit' | 'lebar'): number {
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
