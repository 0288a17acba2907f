/** Draws hubs and nodes (`scene/marks.ts`) in one call: a square per mark, its shape cut out by distance to its edge. */
import {
	CORNER,
	DIMMED_MARK_OPACITY,
	GROWS_FROM,
	HALO,
	HUB_FROM,
	HUB_LINE,
	HUB_TO,
	PROVINCE_LINE,
	RING,
	SHAPE
} from '$lib/scene/marks';
import { GROUP_COLOURS } from '$lib/scene/palette';

export const MARK_VERTEX = `#version 300 es
precision highp float;
in vec2 a_point;  // scene units
in float a_shape;
in vec4 a_from, a_to; // radius, emphasis, group, selected
in float a_fromRoom, a_toRoom;
uniform vec2 u_origin;
uniform float u_scale;
uniform vec2 u_screen;
uniform float u_ratio, u_time, u_size, u_markRoom;
uniform vec3 u_colours[${GROUP_COLOURS}];
uniform vec3 u_ink;
out vec2 v_away;      // CSS pixels from the middle
flat out float v_radius;
flat out float v_shape;
flat out float v_selected;
flat out vec4 v_colour;

void main() {
	gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
	vec4 state = mix(a_from, a_to, u_time);
	// As grownAt in scene/marks.ts.
	float hub_ = clamp((state.x - ${HUB_FROM.toFixed(2)}) / ${(HUB_TO - HUB_FROM).toFixed(2)}, 0.0, 1.0);
	float apart = 1.0 + (u_markRoom - 1.0) * (1.0 - hub_);
	float has = mix(a_fromRoom, a_toRoom, u_time) * u_scale / (apart * u_size);
	float grown = clamp((has - ${GROWS_FROM.toFixed(2)}) / ${(1 - GROWS_FROM).toFixed(2)}, 0.0, 1.0);
	v_radius = state.x * u_size * max(grown, max(state.y, state.w));
	if (v_radius < 0.05) return;
	v_shape = a_shape;
	v_selected = a_to.w;
	float group = a_to.x > 0.0 ? a_to.z : a_from.z;
	bool hub = a_shape > ${SHAPE.hub.toFixed(1)} - 0.5;
	v_colour = vec4(hub ? u_colours[int(group + 0.5)] : u_ink,
		mix(1.0, ${DIMMED_MARK_OPACITY.toFixed(4)}, max(-state.y, 0.0)));
	vec2 corner = vec2(gl_VertexID % 2, gl_VertexID / 2) * 2.0 - 1.0;
	v_away = corner * (v_radius * 1.3 + 4.0);
	vec2 p = u_origin + a_point * u_scale + v_away;
	gl_Position = vec4(p / u_screen * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

export const MARK_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_away;
flat in float v_radius;
flat in float v_shape;
flat in float v_selected;
flat in vec4 v_colour;
uniform float u_ratio;
uniform vec3 u_halo;
uniform float u_size;
out vec4 colour;

float inside(float radius, float away) {
	return clamp((radius - away) * u_ratio + 0.5, 0.0, 1.0);
}

void main() {
	bool province = v_shape == ${SHAPE.province.toFixed(1)};
	bool hub = v_shape == ${SHAPE.hub.toFixed(1)};
	// A square on its corner of the same area reads as large as the dot.
	float away = province ? (abs(v_away.x) + abs(v_away.y)) / ${CORNER.toFixed(2)} : length(v_away);
	float body = inside(v_radius, away);
	float halo = inside(v_radius + ${HALO.toFixed(2)} * u_size, away);
	float core = hub ? inside(v_radius - ${HUB_LINE.toFixed(2)}, away)
		: province ? inside(v_radius - ${PROVINCE_LINE.toFixed(2)}, away) : 0.0;
	float ring = v_selected > 0.5
		? inside(v_radius + ${RING.to.toFixed(2)}, away) - inside(v_radius + ${RING.from.toFixed(2)}, away) : 0.0;
	vec3 rgb = mix(u_halo, v_colour.rgb, body * (1.0 - core));
	float alpha = max(halo, ring);
	rgb = mix(rgb, v_colour.rgb, ring);
	colour = vec4(rgb, 1.0) * alpha * v_colour.a;
}`;
