/** Every place where the derivation departs from the source by hand, with its reason; printed into the provenance. */
import type { BorderCorrection } from './neighbours';

export const BORDER_CORRECTIONS: readonly BorderCorrection[] = [
	{
		between: ['51.07', '51.08'],
		reason:
			'Karangasem and Buleleng meet on the north coast of Bali (Tianyar, Tembok); the source leaves a wedge of up to 300 m between them that opens to the sea.'
	}
];
