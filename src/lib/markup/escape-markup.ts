/**
 * Text as it may stand in HTML and XML, between tags and in attributes with either kind of quotes: some systems turn the
 * one kind into the other before they read the attribute.
 */
export function escapeMarkup(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}
