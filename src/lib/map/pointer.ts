/** Mouse and finger over the map, as targets: hovering at most once a frame, never while the map is being moved. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { ScenePoint } from '$lib/scene/mercator';
import { sameTarget, type Target } from '$lib/scene/target';
import { REACH } from '$lib/scene/hit-test';

export interface PointerEvents {
	/** `at`: CSS pixels from the upper left corner of the map, for a tooltip. */
	readonly onHover?: (target: Target | null, at: ScenePoint) => void;
	/** A click or tap; null beside everything. */
	readonly onSelect?: (target: Target | null) => void;
}

/**
 * Listens to the pointer.
 * @param find what lies under a point within a reach, both in CSS pixels
 * @returns a function that ends it
 */
export function followPointer(
	map: MapLibreMap,
	find: (point: ScenePoint, reach: number) => Target | null,
	events: PointerEvents
): () => void {
	let hovered: Target | null = null;
	let frame = 0;
	/** After a tap browsers tell of a mouse that is there: what it would point at would stay lit, and hit, long after. */
	let byFinger = false;

	const hover = (target: Target | null, at: ScenePoint): void => {
		if (target === null && hovered === null) return;
		// The same target is reported again as the pointer moves along, so that a tooltip can follow.
		if (!sameTarget(target, hovered)) {
			map.getCanvas().style.cursor = target === null ? '' : 'pointer';
		}
		hovered = target;
		events.onHover?.(target, at);
	};
	const onMove = ({ point }: MapMouseEvent): void => {
		if (byFinger || map.isMoving()) return;
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			const at: ScenePoint = [point.x, point.y];
			hover(find(at, REACH.mouse), at);
		});
	};
	const onLeave = (): void => {
		cancelAnimationFrame(frame);
		hover(null, [0, 0]);
	};
	const onClick = ({ point, originalEvent }: MapMouseEvent): void => {
		const at: ScenePoint = [point.x, point.y];
		events.onSelect?.(find(at, isFinger(originalEvent) ? REACH.finger : REACH.mouse));
	};

	const onPointer = ({ pointerType }: PointerEvent): void => {
		byFinger = pointerType === 'touch';
	};

	const stage = map.getCanvasContainer();
	stage.addEventListener('pointerdown', onPointer, { capture: true });
	stage.addEventListener('pointermove', onPointer, { capture: true });
	map.on('mousemove', onMove);
	map.on('mouseout', onLeave);
	map.on('movestart', onLeave);
	map.on('click', onClick);
	return () => {
		cancelAnimationFrame(frame);
		stage.removeEventListener('pointerdown', onPointer, { capture: true });
		stage.removeEventListener('pointermove', onPointer, { capture: true });
		map.off('mousemove', onMove);
		map.off('mouseout', onLeave);
		map.off('movestart', onLeave);
		map.off('click', onClick);
	};
}

/** Browsers send clicks as pointer events that say what made them; where not, the main pointer decides. */
function isFinger(event: MouseEvent): boolean {
	const type = 'pointerType' in event ? event.pointerType : '';
	if (type === '') return matchMedia('(pointer: coarse)').matches;
	return type !== 'mouse';
}
