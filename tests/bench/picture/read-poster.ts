/** Reads a poster back from its SVG: what a reader sees of it, whatever drew it. */

/** Corner points of a curve in CSS pixels, from its start to its end: three of a quadratic one, four of a cubic one. */
export type Points = readonly (readonly [x: number, y: number])[];

export interface DrawnCurve {
	readonly points: Points;
	readonly width: number;
	readonly opacity: number;
}

export interface DrawnMark {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

const GROUP = /<g transform="scale\(([\d.]+)\)">(.*?)<\/g>/gs;
const LINE = /<path class="g\d+"([^>]*) d="([^"]*)"\/>/g;
const CASING = /<path class="c"[^>]*\/>/g;
const DOT = /<circle class="(?:n|u g\d+)" cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)"[^>]*\/>/g;
const DIAMOND = /<path class="p"[^>]* d="M([-\d.]+) ([-\d.]+)l([\d.]+)[^"]*"\/>/g;
const MARK = /<circle class="(?:n|h|r|u g\d+)"[^>]*\/>|<path class="[hp]"[^>]* d="M[^"]*"\/>/g;
const NAME = /<text class="t (?:selected|lit|region|province)".*?<\/text>/gs;
const LAND = /<path id="land" d="([^"]*)"/;

/** The lines in drawing order, each curve for itself. */
export function curvesIn(svg: string): DrawnCurve[] {
	return [...svg.matchAll(GROUP)].flatMap(([, scale = '1', inside = '']) =>
		[...inside.matchAll(LINE)].flatMap(([, attributes = '', data = '']) => {
			const step = Number(scale);
			const number = (name: string, otherwise: number): number =>
				Number(new RegExp(`${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? otherwise);
			const width = number('stroke-width', 1) * step;
			const opacity = number('stroke-opacity', 1);
			return shapesOf(data, step)
				.filter((points) => points.length > 2)
				.map((points) => ({ points, width, opacity }));
		})
	);
}

/** Marks of places and of hubs; without those of a selection. */
export function marksIn(svg: string): DrawnMark[] {
	const read = ([, x, y, radius]: RegExpMatchArray): DrawnMark => ({
		x: Number(x),
		y: Number(y),
		radius: Number(radius)
	});
	const diamonds = [...svg.matchAll(DIAMOND)].map(([, left, y, reach]) => ({
		x: Number(left) + Number(reach),
		y: Number(y),
		radius: Number(reach)
	}));
	return [...[...svg.matchAll(DOT)].map(read), ...diamonds];
}

export function namesIn(svg: string): number {
	return [...svg.matchAll(NAME)].length;
}

/** The box of all Indonesian land that is drawn, CSS pixels. */
export function landBox(svg: string): { width: number; height: number } {
	const [, data = ''] = LAND.exec(svg) ?? [];
	const points = shapesOf(data, 0.25).flat();
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return {
		width: Math.max(...xs) - Math.min(...xs),
		height: Math.max(...ys) - Math.min(...ys)
	};
}

/** The poster without names, and without marks or lines as asked. */
export function without(svg: string, ...parts: readonly ('names' | 'marks' | 'lines')[]): string {
	let rest = svg;
	if (parts.includes('names')) rest = rest.replaceAll(NAME, '');
	if (parts.includes('marks')) rest = rest.replaceAll(MARK, '');
	if (parts.includes('lines')) rest = rest.replaceAll(CASING, '').replaceAll(LINE, '');
	return rest;
}

/** Numbers that follow one command letter. */
const LENGTHS: Readonly<Record<string, number>> = { m: 2, l: 2, q: 4, c: 6, z: 0 };

/** Path data in relative steps (as `relative-path.ts` writes it): a list of curves, or of corners where it holds lines. */
function shapesOf(data: string, step: number): (readonly [number, number])[][] {
	const shapes: (readonly [number, number])[][] = [];
	const words = data.match(/[a-z]|-?\d+/g) ?? [];
	let [x, y, command, at] = [0, 0, '', 0];
	let begun: readonly [number, number] = [0, 0];
	while (at < words.length) {
		if (/[a-z]/.test(words[at] ?? '')) command = words[at++] ?? '';
		const length = LENGTHS[command];
		if (length === undefined)
			throw new Error(`The poster has a command “${command}” in its paths.`);
		if (length === 0) {
			[x, y] = begun;
			continue;
		}
		const numbers = words.slice(at, at + length).map(Number);
		at += length;
		const points = numbers.flatMap((value, place) =>
			place % 2 === 0 ? [[x + value, y + (numbers[place + 1] ?? 0)] as const] : []
		);
		const start = [x, y] as const;
		[x, y] = points.at(-1) ?? start;
		const scaled = (command === 'q' || command === 'c' ? [start, ...points] : points).map(
			([px, py]) => [px * step, py * step] as const
		);
		if (command === 'q' || command === 'c') shapes.push(scaled);
		else if (command === 'm') shapes.push(scaled);
		else shapes.at(-1)?.push(...scaled);
		if (command === 'm') {
			begun = [x, y];
			command = 'l';
		}
	}
	return shapes;
}
