/** From a poster to the picture that social networks take: they read no SVG. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { SOCIAL_SCREEN } from '$lib/poster/formats';

const require = createRequire(import.meta.url);
/** The machine's own fonts are left alone: the same build must give the same picture everywhere. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
	require.resolve(`dejavu-fonts-ttf/ttf/${name}`)
);

/**
 * @param ratio device pixels per CSS pixel
 * @returns a PNG of `SOCIAL_SCREEN`
 */
export function renderSocialImage(svg: string, ratio: number): Uint8Array {
	return new Resvg(svg, {
		fitTo: { mode: 'width', value: SOCIAL_SCREEN.width * ratio },
		font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'DejaVu Sans' }
	})
		.render()
		.asPng();
}
