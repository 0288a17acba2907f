/** What the code in one of its forms cannot keep of what was chosen; said beside it, or an article promises too much. */
import { nearestSubject } from '../address/subject';
import { hasFilters, hasSelection } from '../domain/selection';
import { DEFAULT_VIEW } from '../domain/view';
import type { Vocabulary } from '../domain/vocabulary';
import type { Build } from './builder-address';
import { CONTROLS } from './embed-options';

/**
 * `data`: picture and link follow new data · `dataOfPicture`: the picture does, until the embed takes its place ·
 * `options`: the link leads to a page with all controls and no locks · `content`: the picture shows the whole atlas ·
 * `look`: it shows the map as it is when nothing else is asked for.
 */
export const UNKEPT = ['data', 'dataOfPicture', 'options', 'content', 'look'] as const;
export type Unkept = (typeof UNKEPT)[number];

/** @returns in the order of `UNKEPT`; empty when the code shows all that was chosen */
export function unkept(
	{ form, view, options }: Pick<Build, 'form' | 'view' | 'options'>,
	vocabulary: Vocabulary
): Unkept[] {
	if (form !== 'amp' && form !== 'buletin') return [];
	const isFrozen = options.frozen !== null;
	const isPlain = options.controls.length === CONTROLS.length && options.locked.length === 0;
	const { subject } = nearestSubject(view, vocabulary);
	const is: Record<Unkept, boolean> = {
		data: form === 'buletin' && isFrozen,
		dataOfPicture: form === 'amp' && isFrozen,
		options: form === 'buletin' && !isPlain,
		content: subject.kind === 'whole' && (hasFilters(view) || hasSelection(view)),
		look:
			view.tab !== DEFAULT_VIEW.tab ||
			view.camera !== null ||
			view.level === 'provinsi' ||
			view.theme === 'gelap'
	};
	return UNKEPT.filter((one) => is[one]);
}
