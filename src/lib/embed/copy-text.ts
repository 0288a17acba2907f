/** Puts text on the clipboard, or as near to it as the browser allows. */

/**
 * Copies the content of a field. Where the browser refuses (no secure connection, no permission), the text is left
 * selected, so that one key copies it.
 * @returns `copied`, or `selected` when the reader has to press the key
 */
export async function copyText(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
	try {
		await navigator.clipboard.writeText(field.value);
		return 'copied';
	} catch {
		field.focus();
		field.select();
		return 'selected';
	}
}
