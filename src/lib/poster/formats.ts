/** The sizes in which a poster is made. */
import type { Picture } from '$lib/address/site';
import type { NamedSubject } from '$lib/address/subject';
import type { ScreenSize } from '$lib/scene/fit';

export interface PosterFormat {
	/** CSS pixels it is drawn for. */
	readonly screen: ScreenSize;
	/** As on a phone: provinces until something is selected. */
	readonly narrow: boolean;
	/** Share of width and height drawn beyond each edge: the frames it stands in are not all of one shape. */
	readonly overdraw: number;
}

/** Screens narrower than this, CSS pixels, take no wide poster; the same width as in `Atlas.narrow`. */
export const NARROW_BELOW = 700;

/** Screens from here on take the middle one: the phone's would show its letters twice as large as meant. */
export const MIDDLE_FROM = 480;

export const POSTER_FORMATS = {
	sempit: { screen: { width: 360, height: 270 }, narrow: true, overdraw: 0.4 },
	sedang: { screen: { width: 600, height: 450 }, narrow: true, overdraw: 0.4 },
	lebar: { screen: { width: 960, height: 430 }, narrow: false, overdraw: 0.4 }
} as const satisfies Record<Exclude<Picture, 'sosial'>, PosterFormat>;
export type PosterFormatName = keyof typeof POSTER_FORMATS;

/** What social networks and news systems show beside a link (1.91 : 1, as they crop to). */
export const SOCIAL_SCREEN: ScreenSize = { width: 600, height: 315 };

/**
 * Device pixels per CSS pixel of a social image. The 49 of the whole and of the sectors are as large as the networks ask for;
 * those of 552 regions have the least size that is still shown large, or the build would weigh and take twice as much.
 */
export function socialRatio({ kind }: NamedSubject): 1 | 2 {
	return kind === 'region' ? 1 : 2;
}

/** Of a social image, device pixels. */
export function socialSize(subject: NamedSubject): ScreenSize {
	const ratio = socialRatio(subject);
	return { width: SOCIAL_SCREEN.width * ratio, height: SOCIAL_SCREEN.height * ratio };
}
