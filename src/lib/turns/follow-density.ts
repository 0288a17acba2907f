/** How many device pixels a CSS pixel has: another screen, or another zoom, has others. */

/** Browsers round the density, and the words of a query. */
const ROUNDING = 0.001;

/**
 * Tells when the density of the screen has become another one, also where nothing else has changed: a window that is
 * dragged to another screen keeps its size.
 * @returns ends it
 */
export function followDensity(tell: () => void): () => void {
	let query = watch();
	function watch(): MediaQueryList {
		const [least, most] = [devicePixelRatio - ROUNDING, devicePixelRatio + ROUNDING];
		const query = matchMedia(`(min-resolution: ${least}dppx) and (max-resolution: ${most}dppx)`);
		query.addEventListener('change', hear);
		return query;
	}
	function hear(): void {
		query.removeEventListener('change', hear);
		query = watch();
		tell();
	}
	return () => query.removeEventListener('change', hear);
}
