/** What is on the map as paper shows it. */

/** What of the map is needed. */
interface StillMap {
	/** Draws at once. */
	redraw(): unknown;
	getCanvas(): HTMLCanvasElement;
}

/**
 * Lays a copy of the map's picture over it for as long as the page is being printed. Firefox prints a copy of the page, in
 * which a WebGL canvas is empty; an ordinary one is copied with what is on it. The window says beforehand that it will,
 * and waits for nothing that takes time.
 * @returns ends it
 */
export function keepStillForPaper(map: StillMap): () => void {
	const still = document.createElement('canvas');
	still.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%';
	const request = new AbortController();
	const lay = () => {
		const canvas = map.getCanvas();
		still.width = canvas.width;
		still.height = canvas.height;
		// Only right after it was drawn does the graphics context still hold its picture.
		map.redraw();
		still.getContext('2d')?.drawImage(canvas, 0, 0);
		canvas.after(still);
	};
	const clear = () => still.remove();
	addEventListener('beforeprint', lay, { signal: request.signal });
	addEventListener('afterprint', clear, { signal: request.signal });
	return () => {
		request.abort();
		clear();
	};
}
