/**
 * The network as a MapLibre custom layer: all lines in one draw call, all marks in another.
 * A change of view writes a few numbers per line and asks for a frame; no tile is cut and no worker asked, which is why
 * it costs the same few milliseconds whatever MapLibre's own layers are doing.
 */
import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { Geometry } from '$lib/scene/geometry';
import { lookOf, type Look } from '$lib/scene/look';
import { roomyMarksOf } from '$lib/scene/mark-room';
import { MARK_STRIDE } from '$lib/scene/marks';
import { SCENE_ORIGIN, pixelsPerUnit, type Viewport } from '$lib/scene/mercator';
import type { SceneStates } from '$lib/scene/paint';
import type { Palette } from '$lib/scene/palette';
import { DASHES, stepBack, STROKE_STRIDE, strokesOf } from '$lib/scene/strokes';
import { colourChannels } from './colour-channels';
import { createInstancedShape, type InstancedShape } from './instanced-shape';
import { LINE_ATTRIBUTES, packLines, runsOf } from './line-instances';
import { LINE_FRAGMENT, LINE_VERTEX } from './line-shader';
import { MARK_ATTRIBUTES, packMarks } from './mark-instances';
import { MARK_FRAGMENT, MARK_VERTEX } from './mark-shader';
import { Transition } from './transition';

/** Where the scene lies on the map's screen at this moment. */
export function viewportOfMap(map: MapLibreMap): Viewport {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const origin = map.project([SCENE_ORIGIN[0], SCENE_ORIGIN[1]]);
	const zoom = map.getZoom();
	return { width, height, zoom, scale: pixelsPerUnit(zoom), originX: origin.x, originY: origin.y };
}

export class NetworkLayer implements CustomLayerInterface {
	readonly id = 'network';
	readonly type = 'custom';
	readonly renderingMode = '2d';
	readonly #still: boolean;
	readonly #onFault: (cause: unknown) => void;
	#map: MapLibreMap | null = null;
	#gl: WebGL2RenderingContext | null = null;
	#geometry: Geometry | null = null;
	#palette: Palette;
	#lineShape: InstancedShape | null = null;
	#markShape: InstancedShape | null = null;
	#strokes: Transition;
	#marks: Transition;
	#lengths: Float32Array = new Float32Array(0);
	/** Lines that fade out have been sent along and can be left out once they have. */
	#fading = false;
	#drawn = 0;

	/**
	 * @param still no transitions (`prefers-reduced-motion`)
	 * @param onFault the driver takes no shader of ours: there will be no picture
	 */
	constructor(palette: Palette, still: boolean, onFault: (cause: unknown) => void) {
		this.#palette = palette;
		this.#still = still;
		this.#onFault = onFault;
		this.#strokes = new Transition(0, still);
		this.#marks = new Transition(0, still);
	}

	/** Whether the last change has been drawn to its end. */
	get settled(): boolean {
		return this.#strokes.progress === 1;
	}

	/** The look of the picture as it stands on screen now. */
	look(viewport: Viewport): Look {
		return lookOf(viewport, this.#drawn);
	}

	/** The strokes and marks being headed for, for the hit test. */
	get strokes(): Float32Array {
		return this.#strokes.to;
	}

	get marks(): Float32Array {
		return this.#marks.to;
	}

	setGeometry(geometry: Geometry): void {
		this.#geometry = geometry;
		this.#strokes = new Transition(geometry.lines.length * STROKE_STRIDE, this.#still);
		this.#marks = new Transition(
			(geometry.hubs.length + geometry.nodes.length) * MARK_STRIDE,
			this.#still
		);
		this.#createShapes();
	}

	/**
	 * @param atOnce without a transition, as for the first picture
	 * @param pointing a line is pointed at: the others step back
	 */
	setStates(states: SceneStates, atOnce: boolean, pointing = false): void {
		if (this.#geometry === null) return;
		const strokes = strokesOf(this.#geometry, states);
		if (pointing) stepBack(strokes);
		this.#strokes.aim(strokes, atOnce);
		this.#marks.aim(roomyMarksOf(this.#geometry, states), atOnce);
		this.#drawn = states.drawn;
		this.#upload();
		this.#map?.triggerRepaint();
	}

	setPalette(palette: Palette): void {
		this.#palette = palette;
		this.#map?.triggerRepaint();
	}

	onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
		this.#map = map;
		this.#gl = gl;
		this.#createShapes();
	}

	onRemove(): void {
		this.#lineShape?.destroy();
		this.#markShape?.destroy();
		this.#lineShape = this.#markShape = this.#gl = this.#map = null;
	}

	render(gl: WebGL2RenderingContext): void {
		if (this.#map === null || this.#lineShape === null || this.#markShape === null) return;
		const viewport = viewportOfMap(this.#map);
		const look = this.look(viewport);
		if (this.settled && this.#fading) this.#uploadLines();
		const shared = {
			u_origin: [viewport.originX, viewport.originY],
			u_scale: viewport.scale,
			u_screen: [viewport.width, viewport.height],
			u_ratio: this.#map.getPixelRatio(),
			u_size: look.size,
			u_colours: (this.#geometry?.groups ?? []).flatMap((id) =>
				colourChannels(this.#palette.groups[id] ?? this.#palette.ink)
			),
			u_halo: colourChannels(this.#palette.halo),
			u_ink: colourChannels(this.#palette.ink)
		};
		gl.disable(gl.DEPTH_TEST);
		gl.disable(gl.STENCIL_TEST);
		gl.disable(gl.CULL_FACE);
		this.#lineShape.use({
			...shared,
			u_time: this.#strokes.progress,
			u_fan: look.fan,
			u_crowding: look.crowding,
			u_tie: look.tie,
			u_recede: [look.recedeFrom, look.recedeTo],
			u_dashes: DASHES.flat()
		});
		for (const { first, count, segments } of runsOf(this.#lengths, viewport.scale)) {
			this.#lineShape.use({ u_segments: segments });
			this.#lineShape.draw(2 * (segments + 1), first, count);
		}
		this.#markShape.use({
			...shared,
			u_size: look.markSize,
			u_markRoom: look.markRoom,
			u_time: this.#marks.progress
		});
		this.#markShape.draw(4, 0, this.#markCount);
		if (!this.settled) this.#map.triggerRepaint();
	}

	get #markCount(): number {
		return this.#marks.to.length / MARK_STRIDE;
	}

	#createShapes(): void {
		const gl = this.#gl;
		if (gl === null || this.#geometry === null) return;
		try {
			this.#lineShape ??= createInstancedShape(
				gl,
				{ vertex: LINE_VERTEX, fragment: LINE_FRAGMENT },
				LINE_ATTRIBUTES
			);
			this.#markShape ??= createInstancedShape(
				gl,
				{ vertex: MARK_VERTEX, fragment: MARK_FRAGMENT },
				MARK_ATTRIBUTES
			);
		} catch (cause) {
			// With the context all is lost, and may come back with it.
			if (!gl.isContextLost()) this.#onFault(cause);
			return;
		}
		this.#upload();
	}

	#upload(): void {
		this.#uploadLines();
		if (this.#geometry !== null) {
			this.#markShape?.upload(packMarks(this.#geometry, this.#marks));
		}
	}

	#uploadLines(): void {
		if (this.#geometry === null) return;
		const { data, lengths } = packLines(this.#geometry.lines, this.#strokes);
		this.#lineShape?.upload(data);
		this.#lengths = lengths;
		this.#fading = !this.settled;
	}
}
