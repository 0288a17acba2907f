/** The picture of the present view as a file. */
import { resolve } from '$app/paths';
import { pictureFileName } from '$lib/i18n/picture-file-name';
import type { PrintedPlate } from '$lib/plate/print-plate';
import type { Atlas } from './atlas.svelte';
import { drawPlate } from './draw-plate';
import { pictureAddress } from './draw-poster';

export const PICTURE_KINDS = ['svg', 'png'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Pixels that a PNG is wide at least: sharp in print at a column's width. */
const PNG_WIDTH = 1920;

/**
 * Draws what is on screen and hands it to the reader as a download.
 * @throws Error when something that it is drawn with cannot be had, or the browser cannot make a PNG
 */
export async function downloadPicture(
	atlas: Atlas,
	kind: PictureKind,
	signal: AbortSignal
): Promise<void> {
	const name = `${pictureFileName(atlas.view, atlas.dataset)}.${kind}`;
	const site = `${location.host}${resolve('/')}`.replace(/\/$/, '');
	const plate = await drawPlate(atlas, site, signal);
	const address = pictureAddress(plate.svg);
	try {
		if (kind === 'svg') return save(address, name);
		const png = URL.createObjectURL(await rasterise(address, plate));
		save(png, name);
		URL.revokeObjectURL(png);
	} finally {
		URL.revokeObjectURL(address);
	}
}

async function rasterise(address: string, { width, height }: PrintedPlate): Promise<Blob> {
	const image = new Image();
	image.src = address;
	await image.decode();
	const ratio = Math.max(2, PNG_WIDTH / width);
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * ratio);
	canvas.height = Math.round(height * ratio);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('This browser could not make a PNG of the picture.'));
			else resolve(blob);
		}, 'image/png');
	});
}

function save(address: string, name: string): void {
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
}
