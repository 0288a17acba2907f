/** What is closed on the screen and belongs on paper: nobody can open it there. */

/**
 * Opens every `<details data-paper="open">` while the page is printed, and closes those again that were closed.
 * @returns ends it
 */
export function openForPaper(page: Document): () => void {
	const opened = new Set<HTMLDetailsElement>();
	const paper = matchMedia('print');

	function lay(): void {
		for (const part of page.querySelectorAll<HTMLDetailsElement>(
			'details[data-paper=open]:not([open])'
		)) {
			part.open = true;
			opened.add(part);
		}
	}
	function clear(): void {
		for (const part of opened) part.open = false;
		opened.clear();
	}
	const follow = (): void => (paper.matches ? lay() : clear());

	const request = new AbortController();
	const { signal } = request;
	// Some browsers tell it by the one, some by the other.
	addEventListener('beforeprint', lay, { signal });
	addEventListener('afterprint', clear, { signal });
	paper.addEventListener('change', follow, { signal });
	return () => {
		request.abort();
		clear();
	};
}
