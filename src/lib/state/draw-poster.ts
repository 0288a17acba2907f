/** Draws the poster of the present view in the browser; what that takes is loaded when it is first asked for. */
import { describeView } from '$lib/i18n/describe-view';
import type { Camera } from '$lib/domain/view';
import type { PosterGround } from '$lib/poster/poster-style';
import { sceneOfView } from '$lib/poster/view-scene';
import { scaleAt } from '$lib/land/land-scale';
import type { ScreenSize } from '$lib/scene/fit';
import type { Atlas } from './atlas.svelte';
import { bring } from './bring';
import { loadBoundaries } from './load-boundaries';

/** Beyond the edges of the screen nothing is drawn: the picture is made for just this frame. */
const OVERDRAW = 0;
/**
 * A picture is looked at closely, on dense screens and on paper: its land is as fine as a map's at this zoom more. Never
 * finer than published posters, though: nobody waits for a picture's last islet.
 */
const CLOSER = 1;

/** What the atlas shows, in one sentence. */
export function describeAtlas(atlas: Atlas): string {
	return describeView(atlas.view, atlas.shownAgreements, atlas.dataset);
}

/**
 * The scene of the present view, looked at through a frame; everything that depends on the view is read at once.
 * @param screen CSS pixels of the frame
 */
export function sceneOfAtlas(atlas: Atlas, screen: ScreenSize) {
	const { geometry } = atlas.drawing(atlas.level);
	return {
		...sceneOfView(geometry, atlas.view, atlas.result, atlas.dataset, screen),
		overdraw: OVERDRAW
	};
}

/**
 * @param scene as `sceneOfAtlas` returns it
 * @param signal ends the requests
 * @returns a whole SVG file
 * @throws Error when the boundaries cannot be had; the message names the file
 */
export async function drawPoster(
	scene: ReturnType<typeof sceneOfAtlas>,
	ground: PosterGround,
	signal: AbortSignal
): Promise<string> {
	const [{ printPoster }, boundaries] = await loadPrinter(scene.camera, signal);
	return printPoster({ ...scene, boundaries, ground });
}

/** As `drawPoster`, but as elements of a file that holds more. */
export async function drawScene(
	scene: ReturnType<typeof sceneOfAtlas>,
	ground: PosterGround,
	signal: AbortSignal
): Promise<string> {
	const [{ printScene }, boundaries] = await loadPrinter(scene.camera, signal);
	return printScene({ ...scene, boundaries, ground });
}

function loadPrinter({ zoom }: Camera, signal: AbortSignal) {
	return Promise.all([
		bring(() => import('$lib/poster/print-poster')),
		loadBoundaries(scaleAt(zoom + CLOSER) === 'far' ? 'far' : 'near', signal)
	]);
}

/** An address under which this page alone can show the file; to be given back with `URL.revokeObjectURL`. */
export function pictureAddress(svg: string): string {
	return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}
