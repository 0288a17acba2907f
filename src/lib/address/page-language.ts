/** Which language the page has. The one place that says it: all who print an address of another page ask here. */
import type { Language } from './language';

/** So far there are pages in Indonesian only. */
export function pageLanguage(): Language {
	return 'id';
}
