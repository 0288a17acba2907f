/** What a graph is drawn on: a canvas of the page, or a file (see `svg-surface.ts`). */

/** As much of a canvas as the drawing uses. */
export type Surface = Pick<
	CanvasRenderingContext2D,
	| 'globalAlpha'
	| 'fillStyle'
	| 'strokeStyle'
	| 'lineWidth'
	| 'lineCap'
	| 'lineJoin'
	| 'font'
	| 'textAlign'
	| 'textBaseline'
	| 'beginPath'
	| 'moveTo'
	| 'lineTo'
	| 'quadraticCurveTo'
	| 'arc'
	| 'closePath'
	| 'stroke'
	| 'fill'
	| 'fillRect'
	| 'clearRect'
	| 'setLineDash'
	| 'strokeText'
	| 'fillText'
	| 'measureText'
>;
