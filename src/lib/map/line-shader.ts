/**
 * Draws every line of a scene in one call: a strip of quads along a quadratic Bézier curve, one instance per line.
 * Width, opacity and offset follow `scene/strokes.ts` (`strokeAt`) to the letter; who changes one changes both.
 */
import { GROUP_COLOURS } from '$lib/scene/palette';
import {
	CASING,
	CASING_OPACITY,
	DIMMED_OPACITY,
	LEAST_LENGTH,
	LIT_WIDTH,
	PASSING_ROOM,
	RECEDED_OPACITY,
	ROOM_FROM,
	ROOM_TO,
	TIE_CROWDING,
	TIE_UNTIL,
	TIE_WIDTH
} from '$lib/scene/strokes';

export const LINE_VERTEX = `#version 300 es
precision highp float;
in vec4 a_ends;   // ax ay bx by, scene units
in vec2 a_control;
in vec4 a_from0, a_from1; // strokes before the transition
in vec4 a_to0, a_to1;     // and after it
in float a_from2, a_to2;
uniform vec2 u_origin;    // CSS pixels
uniform float u_scale;    // CSS pixels per scene unit
uniform vec2 u_screen;    // CSS pixels
uniform float u_ratio;    // device pixels per CSS pixel
uniform float u_time;     // 0 to 1 through the transition
uniform float u_fan, u_size, u_crowding, u_tie;
uniform vec2 u_recede;    // CSS pixels
uniform float u_segments;
uniform vec3 u_colours[${GROUP_COLOURS}];
out float v_across;       // CSS pixels from the middle of the line
out float v_along;        // CSS pixels from its start
flat out float v_half;
flat out float v_casing;
flat out float v_mark;
flat out vec4 v_colour;

float outside(vec2 p) {
	vec2 out_ = max(-p, p - u_screen);
	return clamp(max(out_.x, out_.y) / ${PASSING_ROOM.toFixed(1)}, 0.0, 1.0);
}

void main() {
	gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
	vec4 s0 = mix(a_from0, a_to0, u_time);
	vec4 s1 = mix(a_from1, a_to1, u_time);
	float emphasis = s1.y;
	float lit = max(emphasis, 0.0);

	vec2 a = u_origin + a_ends.xy * u_scale;
	vec2 b = u_origin + a_ends.zw * u_scale;
	vec2 c = u_origin + a_control * u_scale;
	float pixels = (2.0 * distance(a, b) + distance(a, c) + distance(c, b)) / 3.0;
	float passing = min(outside(a), outside(b));
	float receding = max(clamp((pixels - u_recede.x) / (u_recede.y - u_recede.x), 0.0, 1.0), passing) * (1.0 - lit);
	float tied = u_tie > 0.0
		? mix(a_from2, a_to2, u_time) * (1.0 - clamp((pixels / u_tie - 1.0) / ${(TIE_UNTIL - 1).toFixed(2)}, 0.0, 1.0)) : 0.0;
	float room = clamp((pixels - ${ROOM_FROM.toFixed(1)}) / ${(ROOM_TO - ROOM_FROM).toFixed(1)}, 0.0, 1.0);
	float open = max(u_fan * (1.0 - receding), lit) * room;
	float strength = mix(s0.w, s1.x, open);
	if (strength < 0.004) return;
	float opacity = pow(strength, u_crowding * mix(1.0, ${TIE_CROWDING.toFixed(4)}, tied) * (1.0 - lit))
		* mix(1.0, ${DIMMED_OPACITY.toFixed(4)}, max(-emphasis, 0.0))
		* mix(1.0, ${RECEDED_OPACITY.toFixed(4)}, receding);
	// A line that fades in or out must end at nothing, whatever the exponent.
	float appear = mix(step(0.004, mix(a_from0.w, a_from1.x, open)), step(0.004, mix(a_to0.w, a_to1.x, open)), u_time);
	float size = u_size * mix(1.0, ${LIT_WIDTH.toFixed(4)}, lit) * mix(1.0, ${TIE_WIDTH.toFixed(4)}, tied);
	float width = mix(s0.x, s0.y, open) * size;

	if (tied > 0.0) {
		float stretch = max(1.0, u_tie / max(pixels, ${LEAST_LENGTH.toFixed(4)}));
		vec2 middle = (a + b) * 0.5;
		a = middle + (a - middle) * stretch;
		b = middle + (b - middle) * stretch;
		c = middle + (c - middle) * stretch;
		pixels *= stretch;
	}
	vec2 bow = c - (a + b) * 0.5;
	float rise = length(bow);
	vec2 out_ = rise > 0.0 ? bow / rise : vec2(0.0, -1.0);
	c += out_ * 2.0 * s0.z * open * size;

	float t = float(gl_VertexID / 2) / u_segments;
	float side = float(gl_VertexID % 2) * 2.0 - 1.0;
	vec2 p = mix(mix(a, c, t), mix(c, b, t), t);
	vec2 along = normalize(mix(c - a, b - c, t) + vec2(1e-5, 0.0));
	float shown = max(width, 1.0 / u_ratio);
	v_half = shown * 0.5;
	v_casing = lit * ${CASING.toFixed(2)};
	v_across = side * (v_half + v_casing + 0.55 / u_ratio);
	v_along = t * pixels;
	v_mark = a_to1.z;
	float group = a_to0.w + a_to1.x > 0.0 ? a_to1.w : a_from1.w;
	v_colour = vec4(u_colours[int(group + 0.5)], opacity * appear * width / shown);
	p += vec2(-along.y, along.x) * v_across;
	gl_Position = vec4(p / u_screen * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

export const LINE_FRAGMENT = `#version 300 es
precision highp float;
in float v_across;
in float v_along;
flat in float v_half;
flat in float v_casing;
flat in float v_mark;
flat in vec4 v_colour;
uniform float u_ratio;
uniform float u_size;
uniform vec3 u_halo;
uniform vec2 u_dashes[4]; // per mark: length of dash and period, CSS pixels at size 1; period 0 is solid
out vec4 colour;

void main() {
	float away = abs(v_across);
	float ink = clamp((v_half - away) * u_ratio + 0.5, 0.0, 1.0);
	vec2 dash = u_dashes[int(v_mark + 0.5)] * u_size;
	if (dash.y > 0.0) {
		float place = mod(v_along, dash.y);
		float edge = min(place, dash.x - place);
		ink *= clamp(edge * u_ratio + 0.5, 0.0, 1.0);
	}
	float casing = v_casing > 0.0 ? clamp((v_half + v_casing - away) * u_ratio + 0.5, 0.0, 1.0) : 0.0;
	float under = casing * (1.0 - ink) * ${CASING_OPACITY.toFixed(2)};
	float alpha = v_colour.a;
	colour = vec4(v_colour.rgb * ink + u_halo * under, ink + under) * alpha;
}`;
