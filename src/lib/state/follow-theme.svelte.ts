/** Light and dark: the page's own colours follow the view's theme. */
import type { Theme } from '$lib/domain/view';

/**
 * Called while a component is set up; follows for as long as it is there.
 * @param theme the view's; null as long as there is no view
 */
export function followTheme(theme: () => Theme | null): void {
	$effect(() => {
		const chosen = theme();
		if (chosen === null) return;
		const { dataset } = document.documentElement;
		if (chosen === 'auto') delete dataset['theme'];
		else dataset['theme'] = chosen;
	});
}
