/** MapLibre's style sheet, which comes with its script: imported as a file it would be linked from every page and block the first paint. */
import styles from 'maplibre-gl/dist/maplibre-gl.css?raw';

let adopted = false;

/** Applies it to the document; may be called again. */
export function adoptStyleSheet(): void {
	if (adopted) return;
	adopted = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
}
