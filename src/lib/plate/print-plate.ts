/**
 * A plate: a picture as it leaves the page, in one SVG file. Above it what it shows and how many; below it its key, whence
 * it comes and of what day. Nothing of this lies over the picture, and none of it can be lost on the way to print.
 */
import { escapeMarkup } from '$lib/markup/escape-markup';
import { POSTER_FONTS } from '$lib/poster/poster-style';
import type { ScreenSize } from '$lib/scene/fit';
import { PALETTES, type Ground, type Palette } from '$lib/scene/palette';
import { SAMPLE, type KeyItem } from './plate-key';
import { textLines, widthOfText } from '$lib/markup/text-lines';

export interface Plate {
	readonly heading: string;
	/** Under the heading. */
	readonly count: string;
	/** One below the other, each as wide as the first. */
	readonly pictures: readonly PlatePicture[];
	readonly key: readonly KeyItem[];
	/** Lines at the foot. */
	readonly foot: readonly string[];
	/** Says what the picture shows, to those who do not see it. */
	readonly title: string;
	readonly ground: Ground;
}

export interface PlatePicture extends ScreenSize {
	/** SVG elements, drawn for a box of this size from 0, 0. */
	readonly content: string;
}

/** CSS pixels, of a plate that is `WIDE` or wider. */
const TEXT = { heading: 22, count: 14, key: 12, foot: 11.5 } as const;
const LINE = 1.35;
const KEY_LINE = 1.6;
const MARGIN = 16;
const GAP = 10;
const WIDE = 640;
/** Between a sample and its words, and between two items of the key. */
const KEY_GAP = { inside: 7, between: 18 } as const;

/** A whole SVG file, and how large it is. */
export interface PrintedPlate extends ScreenSize {
	readonly svg: string;
}

/** Prints a plate. */
export function printPlate(plate: Plate): PrintedPlate {
	const { pictures, ground } = plate;
	const palette = PALETTES[ground];
	const width = Math.max(...pictures.map((picture) => picture.width));
	const inner = width - 2 * MARGIN;
	const parts: string[] = [];
	let y = MARGIN;
	const write = (text: string, size: number, colour: string, weight = 400): void => {
		for (const words of textLines(text, size, inner)) {
			y += size * LINE;
			parts.push(
				`<text x="${MARGIN}" y="${(y - size * 0.35).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeMarkup(words)}</text>`
			);
		}
	};

	write(plate.heading, width < WIDE ? 17 : TEXT.heading, palette.ink, 700);
	write(plate.count, TEXT.count, palette.ink);
	y += GAP;
	for (const picture of pictures) {
		const height = (picture.height * width) / picture.width;
		parts.push(
			`<svg y="${y.toFixed(1)}" width="${width}" height="${height.toFixed(1)}" viewBox="0 0 ${picture.width} ${picture.height}">${picture.content}</svg>`
		);
		y += height;
	}
	y += GAP;
	for (const row of keyRows(plate.key, inner)) {
		parts.push(...row.items.map((item) => printItem(item, y, palette)));
		y += row.lines * TEXT.key * KEY_LINE;
	}
	for (const line of plate.foot) write(line, TEXT.foot, palette.inkMuted);
	const height = Math.ceil(y + MARGIN * 0.75);
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeMarkup(POSTER_FONTS)}">` +
		`<title>${escapeMarkup(plate.title)}</title><rect width="100%" height="100%" fill="${palette.halo}"/>${parts.join('')}</svg>\n`;
	return { svg, width, height };
}

interface PlacedItem {
	readonly sample: KeyItem['sample'];
	readonly lines: readonly string[];
	/** Left edge. */
	readonly x: number;
}

/** The key in rows: as many items as have room beside each other, and a long one in lines. */
function keyRows(
	items: readonly KeyItem[],
	width: number
): { readonly items: PlacedItem[]; lines: number }[] {
	const rows: { readonly items: PlacedItem[]; lines: number }[] = [];
	const beside = SAMPLE.width + KEY_GAP.inside;
	let x = Infinity;
	for (const { sample, text } of items) {
		const lines = textLines(text, TEXT.key, width - beside);
		const space = beside + Math.max(...lines.map((line) => widthOfText(line, TEXT.key)));
		if (x + space > width) {
			rows.push({ items: [], lines: 1 });
			x = 0;
		}
		const row = rows.at(-1);
		row?.items.push({ sample, lines, x });
		if (row !== undefined) row.lines = Math.max(row.lines, lines.length);
		x += space + KEY_GAP.between;
	}
	return rows;
}

function printItem({ sample, lines, x }: PlacedItem, y: number, palette: Palette): string {
	const text = lines.map(
		(line, at) =>
			`<text x="${SAMPLE.width + KEY_GAP.inside}" y="${SAMPLE.height - 2 + at * TEXT.key * KEY_LINE}"` +
			` font-size="${TEXT.key}" fill="${palette.ink}">${escapeMarkup(line)}</text>`
	);
	return `<g transform="translate(${(MARGIN + x).toFixed(1)} ${y.toFixed(1)})">${sample(palette)}${text.join('')}</g>`;
}
