/** The picture of the present view as a file, with a line that says what it is and where it comes from. */
import { tallyOf } from '$lib/domain/tally';
import { embedMessages as e } from '$lib/i18n/embed-messages';
import { messages as m } from '$lib/i18n/messages';
import { captionOfPicture, titleOfView } from '$lib/i18n/describe-view';
import type { ScreenSize } from '$lib/scene/fit';
import type { Atlas } from './atlas.svelte';
import { drawPoster, pictureAddress, sceneOfAtlas } from './draw-poster';

export const PICTURE_KINDS = ['svg', 'png'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** As wide as the column of a news page; 16 : 9. CSS pixels. */
const SCREEN: ScreenSize = { width: 960, height: 540 };
/** Pixels of the PNG per CSS pixel: sharp in print at a column's width. */
const RATIO = 2;

/**
 * Draws the view and hands it to the reader as a download.
 * @throws Error when the boundaries cannot be had or the browser cannot make a PNG
 */
export async function downloadPicture(
	atlas: Atlas,
	kind: PictureKind,
	signal: AbortSignal
): Promise<void> {
	const { view, dataset, setting, shownAgreements } = atlas;
	const heading = e.titleAndCount(titleOfView(view, dataset), m.tally(tallyOf(shownAgreements)));
	const caption = captionOfPicture(heading, setting.frozen ?? dataset.updated);
	const scene = { ...sceneOfAtlas(atlas, SCREEN), caption };
	const address = pictureAddress(await drawPoster(scene, atlas.ground, signal));
	try {
		if (kind === 'svg') return save(address, kind);
		const png = URL.createObjectURL(await rasterise(address));
		save(png, kind);
		URL.revokeObjectURL(png);
	} finally {
		URL.revokeObjectURL(address);
	}
}

async function rasterise(address: string): Promise<Blob> {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = SCREEN.width * RATIO;
	canvas.height = SCREEN.height * RATIO;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('This browser could not make a PNG of the picture.'));
			else resolve(blob);
		}, 'image/png');
	});
}

function save(address: string, kind: PictureKind): void {
	const link = document.createElement('a');
	link.href = address;
	link.download = `jejaring-daerah.${kind}`;
	link.click();
}
