/** From a poster to the picture that social networks take: they read no SVG. */
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { SOCIAL_SCREEN } from '$lib/poster/formats';

const require = createRequire(import.meta.url);
/** The machine's own fonts are left alone: the same build must give the same picture everywhere. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
	require.resolve(`dejavu-fonts-ttf/ttf/${name}`)
);

/**
 * Painted beside the page that is printed next: a build would wait for six hundred of them one after the other.
 * @param ratio device pixels per CSS pixel
 * @returns a PNG of `SOCIAL_SCREEN`
 */
export async function renderSocialImage(svg: string, ratio: number): Promise<Uint8Array> {
	const image = await renderAsync(svg, {
		fitTo: { mode: 'width', value: SOCIAL_SCREEN.width * ratio },
		font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'DejaVu Sans' }
	});
	return image.asPng();
}
