/** Mouse, pen and fingers over the graph: what they point at, and how they move it. */
import type { RegionCode } from '$lib/domain/region';
import { REACH } from '$lib/scene/hit-test';
import type { ScenePoint } from '$lib/scene/mercator';
import { sameTarget, type Target } from '$lib/scene/target';

export type DragPhase = 'start' | 'move' | 'end';

export interface GraphPointerEvents {
	/** `at`: CSS pixels from the upper left corner, for a tooltip. */
	readonly onHover?: (target: Target | null, at: ScenePoint) => void;
	/** A click or tap; null beside everything. */
	readonly onSelect?: (target: Target | null) => void;
	/** While page scroll has precedence: the reader tried to move the graph as if it had not. */
	readonly onHint?: (hint: 'wheel' | 'touch') => void;
}

/** What the pointer can do to the graph. All places in CSS pixels from its upper left corner. */
export interface PointerControls {
	/** What lies under a point within a reach. */
	find(point: ScenePoint, reach: number): Target | null;
	pan(dx: number, dy: number): void;
	zoom(factor: number, at: ScenePoint): void;
	/** The last finger has left, or the wheel has come to rest. */
	rest(): void;
	/** Null when regions cannot be dragged. */
	readonly drag: ((code: RegionCode, at: ScenePoint, phase: DragPhase) => void) | null;
	/** Whether page scroll has precedence: two fingers, or a key and the wheel, move the graph. */
	isCooperative(): boolean;
}

/** A press that moves less than this is a click, CSS pixels. */
const CLICK_SLIP = { mouse: 4, finger: 9 } as const;
/** Milliseconds without a turn after which the wheel is at rest. */
const WHEEL_REST = 160;
/** Wheel units per doubling. Trackpads send a pinch as many small turns with Ctrl held. */
const WHEEL_DOUBLING = { wheel: 320, pinch: 70 } as const;
/** Wheel units per line, in browsers that count lines. */
const LINE = 32;

interface Press {
	readonly id: number;
	readonly start: ScenePoint;
	readonly isFinger: boolean;
	at: ScenePoint;
}

type Gesture =
	| { readonly kind: 'none' }
	/** Pressed, not moved yet; `code` is the region under it, if that can be dragged. */
	| { readonly kind: 'press'; readonly code: RegionCode | null }
	/** One finger over a graph that leaves it to the page: the browser may scroll, and then sends `pointercancel`. */
	| { readonly kind: 'scroll' }
	| { readonly kind: 'pan' }
	| { readonly kind: 'drag'; readonly code: RegionCode }
	| { readonly kind: 'pinch' };

/**
 * Listens to the pointer.
 * @param stage the element that holds the picture and nothing else
 * @returns a function that ends it
 */
export function followGraphPointer(
	stage: HTMLElement,
	controls: PointerControls,
	events: GraphPointerEvents
): () => void {
	const presses = new Map<number, Press>();
	let gesture: Gesture = { kind: 'none' };
	let hovered: Target | null = null;
	/** A finger was just lifted from a press, which has been answered. */
	let answered = false;
	let frame = 0;
	let wheelRest = 0;
	const ending = new AbortController();

	function placeOf(event: MouseEvent): ScenePoint {
		const { left, top } = stage.getBoundingClientRect();
		return [event.clientX - left, event.clientY - top];
	}
	function hover(target: Target | null, at: ScenePoint): void {
		if (target === null && hovered === null) return;
		// The same target is reported again as the pointer moves along, so that a tooltip can follow.
		if (!sameTarget(target, hovered)) stage.style.cursor = target === null ? '' : 'pointer';
		hovered = target;
		events.onHover?.(target, at);
	}
	function leave(): void {
		cancelAnimationFrame(frame);
		hover(null, [0, 0]);
	}

	function onDown(event: PointerEvent): void {
		if (event.pointerType === 'mouse' && event.button !== 0) return;
		const at = placeOf(event);
		const isFinger = event.pointerType !== 'mouse';
		presses.set(event.pointerId, { id: event.pointerId, start: at, at, isFinger });
		// A press that ends elsewhere must end here too.
		stage.setPointerCapture(event.pointerId);
		if (presses.size > 1) {
			if (gesture.kind === 'drag') controls.drag?.(gesture.code, at, 'end');
			gesture = { kind: 'pinch' };
			return;
		}
		const mayDrag = controls.drag !== null && !(isFinger && controls.isCooperative());
		const target = mayDrag ? controls.find(at, reachOf(isFinger)) : null;
		gesture = { kind: 'press', code: target?.kind === 'region' ? target.code : null };
	}

	function onMove(event: PointerEvent): void {
		const at = placeOf(event);
		const press = presses.get(event.pointerId);
		if (press === undefined) {
			if (event.pointerType === 'touch' || presses.size > 0) return;
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => hover(controls.find(at, REACH.mouse), at));
			return;
		}
		if (gesture.kind === 'press' && slipOf(press, at) > slipAllowed(press)) begin(press);
		const last = press.at;
		if (gesture.kind === 'pinch') pinch(press, at);
		press.at = at;
		if (gesture.kind === 'pan') controls.pan(at[0] - last[0], at[1] - last[1]);
		if (gesture.kind === 'drag') controls.drag?.(gesture.code, at, 'move');
	}

	function begin(press: Press): void {
		if (gesture.kind !== 'press') return;
		leave();
		const { code } = gesture;
		if (press.isFinger && controls.isCooperative()) {
			gesture = { kind: 'scroll' };
			events.onHint?.('touch');
			return;
		}
		stage.style.cursor = 'grabbing';
		if (code === null) {
			// What it moved while it was still a click is made up for.
			press.at = press.start;
			gesture = { kind: 'pan' };
		} else {
			gesture = { kind: 'drag', code };
			controls.drag?.(code, press.start, 'start');
		}
	}

	function pinch(moved: Press, to: ScenePoint): void {
		const other = [...presses.values()].find(({ id }) => id !== moved.id);
		if (other === undefined) return;
		const before = middle(moved.at, other.at);
		const after = middle(to, other.at);
		controls.pan(after[0] - before[0], after[1] - before[1]);
		controls.zoom(apart(to, other.at) / Math.max(1, apart(moved.at, other.at)), after);
	}

	function onUp(event: PointerEvent): void {
		const press = presses.get(event.pointerId);
		if (press === undefined) return;
		presses.delete(event.pointerId);
		const at = placeOf(event);
		if (gesture.kind === 'press') {
			events.onSelect?.(controls.find(at, reachOf(press.isFinger)));
			answered = press.isFinger;
		}
		if (gesture.kind === 'drag') controls.drag?.(gesture.code, at, 'end');
		release();
	}

	function onCancel(event: PointerEvent): void {
		const press = presses.get(event.pointerId);
		if (press === undefined) return;
		presses.delete(event.pointerId);
		if (gesture.kind === 'drag') controls.drag?.(gesture.code, press.at, 'end');
		release();
	}

	function release(): void {
		// A finger that stays after a pinch moves the picture on; a new press begins with a new finger.
		if (presses.size === 1 && gesture.kind === 'pinch') {
			gesture = { kind: 'pan' };
			return;
		}
		if (presses.size > 0) return;
		if (gesture.kind === 'pan' || gesture.kind === 'pinch') controls.rest();
		gesture = { kind: 'none' };
		stage.style.cursor = '';
	}

	function onWheel(event: WheelEvent): void {
		if (controls.isCooperative() && !event.ctrlKey && !event.metaKey) {
			events.onHint?.('wheel');
			return;
		}
		event.preventDefault();
		leave();
		const turn = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
		const doubling =
			event.ctrlKey && Math.abs(turn) < 40 ? WHEEL_DOUBLING.pinch : WHEEL_DOUBLING.wheel;
		controls.zoom(2 ** (-turn / doubling), placeOf(event));
		clearTimeout(wheelRest);
		wheelRest = window.setTimeout(() => controls.rest(), WHEEL_REST);
	}

	/** Keeps the browser from scrolling and zooming the page with fingers that move the graph. */
	function onTouchMove(event: TouchEvent): void {
		if (!event.cancelable) return;
		if (event.touches.length > 1 || !controls.isCooperative()) event.preventDefault();
	}

	/** The answer may move the page: the finger's click would press whatever lies there by then. */
	function onTouchEnd(event: TouchEvent): void {
		if (answered && event.cancelable) event.preventDefault();
		answered = false;
	}

	const listening = { signal: ending.signal };
	stage.addEventListener('pointerdown', onDown, listening);
	stage.addEventListener('pointermove', onMove, listening);
	stage.addEventListener('pointerup', onUp, listening);
	stage.addEventListener('pointercancel', onCancel, listening);
	stage.addEventListener('pointerleave', leave, listening);
	stage.addEventListener('wheel', onWheel, { ...listening, passive: false });
	stage.addEventListener('touchmove', onTouchMove, { ...listening, passive: false });
	stage.addEventListener('touchend', onTouchEnd, { ...listening, passive: false });
	return () => {
		ending.abort();
		cancelAnimationFrame(frame);
		clearTimeout(wheelRest);
	};
}

function reachOf(isFinger: boolean): number {
	return isFinger ? REACH.finger : REACH.mouse;
}

function slipAllowed({ isFinger }: Press): number {
	return isFinger ? CLICK_SLIP.finger : CLICK_SLIP.mouse;
}

function slipOf({ start }: Press, at: ScenePoint): number {
	return apart(start, at);
}

function apart(a: ScenePoint, b: ScenePoint): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function middle(a: ScenePoint, b: ScenePoint): ScenePoint {
	return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
