/** From scene units to CSS pixels. */
import type { Curve } from './curves';
import type { ScenePoint, Viewport } from './mercator';

export function pointOnScreen([x, y]: ScenePoint, viewport: Viewport): ScenePoint {
	return [viewport.originX + x * viewport.scale, viewport.originY + y * viewport.scale];
}

export function curveOnScreen(
	[ax, ay, cx, cy, bx, by]: Curve,
	{ originX, originY, scale }: Viewport
): Curve {
	return [
		originX + ax * scale,
		originY + ay * scale,
		originX + cx * scale,
		originY + cy * scale,
		originX + bx * scale,
		originY + by * scale
	];
}
