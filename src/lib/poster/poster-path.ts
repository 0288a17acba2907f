/** Where the poster of a standing view is published. */
import { POSTER_FORMATS, type PosterFormatName } from './formats';

const FORMATS = Object.keys(POSTER_FORMATS) as PosterFormatName[];

/** File name of the social image. */
const SOCIAL = 'sosial.png';

/** What a poster's file shows: a format of the page's own, or the image for social networks. */
export interface PosterFile {
	/** As in `StandingView`. */
	readonly path: string;
	readonly format: PosterFormatName | 'sosial';
}

/**
 * @param path of a standing view
 * @returns below the site, without a slash in front: `poster/sektor/pangan/lebar.svg`
 */
export function posterPath({ path, format }: PosterFile): string {
	const name = format === 'sosial' ? SOCIAL : `${format}.svg`;
	return path === '' ? `poster/${name}` : `poster/${path}/${name}`;
}

/** The inverse of `posterPath`, without `poster/`; null for anything else. */
export function parsePosterPath(file: string): PosterFile | null {
	const at = file.lastIndexOf('/');
	const path = at < 0 ? '' : file.slice(0, at);
	const name = file.slice(at + 1);
	if (name === SOCIAL) return { path, format: 'sosial' };
	const format = FORMATS.find((one) => name === `${one}.svg`);
	return format === undefined ? null : { path, format };
}

/** All files of a standing view. */
export function posterFiles(path: string): PosterFile[] {
	return [...FORMATS, 'sosial' as const].map((format) => ({ path, format }));
}
