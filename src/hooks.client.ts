import { surviveTranslation, unwrapTranslation } from '$lib/state/survive-translation';

/** Before the page wakes up. */
export function init(): void {
	unwrapTranslation(document.body);
	surviveTranslation(document.body);
}
