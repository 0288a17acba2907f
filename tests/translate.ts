/**
 * Does to a page what Chrome's translator does: each piece of text is taken out, and two nested `<font>` elements with
 * other words, here capitals, stand in its place. Runs in the page.
 */
export function translate(root: HTMLElement): void {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		const parent = text.parentElement;
		if (text.data.trim() === '' || parent === null) continue;
		if (parent.closest('[translate=no], script, style, svg, font') !== null) continue;
		const outer = document.createElement('font');
		const inner = document.createElement('font');
		inner.textContent = text.data.toUpperCase();
		outer.append(inner);
		text.replaceWith(outer);
	}
}
