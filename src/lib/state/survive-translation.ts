/**
 * A browser that translates the page takes each piece of text out of it and puts `<font>` elements in its place. What Svelte
 * writes into a piece that is gone nobody sees: counts and sentences would stay as they were, beside a picture of something
 * else. Here each piece is put back, empty, next to what stands in for it, and hands on what is written into it.
 */

/** Of a text that was taken out, what stands in for it. */
function standInOf({ target, addedNodes, previousSibling, nextSibling }: MutationRecord) {
	const near = [...addedNodes, previousSibling, nextSibling];
	return near.find(
		(node) => node instanceof HTMLElement && node.localName === 'font' && node.parentNode === target
	) as HTMLElement | undefined;
}

/**
 * Takes translators' elements out of a page that has not woken yet, and leaves their words: it wakes on the text that it
 * was made with, and would put its own beside theirs.
 */
export function unwrapTranslation(root: ParentNode): void {
	for (const font of root.querySelectorAll('font')) {
		if (font.parentElement?.closest('font') === null) font.replaceWith(font.textContent);
	}
}

/**
 * To be called once per page; what changes in it is shown from then on, translated or not.
 * @returns ends it
 */
export function surviveTranslation(root: Node): () => void {
	const standIns = new WeakMap<Node, HTMLElement>();

	const written = new MutationObserver((records) => {
		for (const { target } of records) pass(target as Text);
	});
	function pass(text: Text): void {
		const standIn = standIns.get(text);
		if (standIn === undefined || text.data === '') return;
		standIn.textContent = text.data;
		text.data = '';
	}

	function putBack(text: Text, standIn: HTMLElement): void {
		standIns.set(text, standIn);
		text.data = '';
		standIn.after(text);
		// Whoever takes the piece away means what is seen of it.
		text.remove = () => {
			standIn.remove();
			Text.prototype.remove.call(text);
		};
		written.observe(text, { characterData: true });
	}

	const replaced = new MutationObserver((records) => {
		for (const record of records) {
			for (const node of record.removedNodes) {
				if (!(node instanceof Text) || node.isConnected || node.data.trim() === '') continue;
				const standIn = standInOf(record);
				// What a translator puts into its own element is its own affair.
				if (standIn !== undefined && standIn.parentElement?.closest('font') === null) {
					putBack(node, standIn);
				}
			}
		}
	});
	replaced.observe(root, { childList: true, subtree: true });
	return () => {
		replaced.disconnect();
		written.disconnect();
	};
}
