/** Every place where the derivation departs from its sources by hand, with the reason; printed into the provenance. */
import type { BorderCorrection } from './neighbours';

/** A label that stands on another part of the area than the largest: the part that holds a position. */
export interface LabelCorrection {
	readonly code: string;
	readonly onPartAt: readonly [longitude: number, latitude: number];
	readonly reason: string;
}

export const BORDER_CORRECTIONS: readonly BorderCorrection[] = [
	{
		between: ['51.07', '51.08'],
		reason:
			'Karangasem and Buleleng meet on the north coast of Bali (Tianyar, Tembok); the source leaves a wedge of up to 300 m between them that opens to the sea.'
	}
];

export const LABEL_CORRECTIONS: readonly LabelCorrection[] = [
	{
		code: '21',
		onPartAt: [104.55, 1.05],
		reason:
			'The largest island of Kepulauan Riau is Natuna Besar, 400 km from where most of its people live; the label stands on Bintan, beside the capital and Batam.'
	}
];
