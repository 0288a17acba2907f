/** Which of the two prepared layouts a screen takes. */
export const SHAPES = ['wide', 'tall'] as const;
export type Shape = (typeof SHAPES)[number];

/** Width to height of each; the tall one suits a phone held upright, beside the padding. */
export const ASPECTS: Readonly<Record<Shape, number>> = { wide: 1.6, tall: 0.67 };

/** The shape for a screen that is taller than wide, or not. */
export function shapeFor(width: number, height: number): Shape {
	return height > width ? 'tall' : 'wide';
}
