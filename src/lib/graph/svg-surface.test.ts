import { PALETTES } from '$lib/scene/palette';
import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import type { statesOf } from '../../../tests/made-up/graph';
import { partsOf, PLACED } from '../../../tests/made-up/graph';
import { groundOf, topOf } from './draw-content';
import { paintWhole } from './draw-picture';
import { FILL_PALETTES } from './fills';
import { viewportOfCamera } from './graph-camera';
import { SvgSurface } from './svg-surface';

const SCREEN = { width: 1000, height: 600 };
const measure = (text: string) => ({ width: text.length * 7 }) as TextMetrics;

/** The made-up graph as a file, with something under the keyboard and something over it, as a screen may have. */
function paint(...given: Parameters<typeof statesOf>): string {
	const { states, subject, ink } = partsOf(
		PLACED.nodes.map(() => 0),
		...given
	);
	const pointed = { path: [], focus: code('35.10'), held: [] };
	const whole = { left: 0, top: 0, right: SCREEN.width, bottom: SCREEN.height };
	const surface = new SvgSurface(measure);
	const scene = {
		ground: groundOf(subject, states, ink),
		top: topOf(subject, states, ink, pointed, [whole])
	};
	paintWhole(surface, scene, viewportOfCamera({ x: 500, y: 300, scale: 1 }, SCREEN));
	return surface.content;
}

describe('a graph on a file', () => {
	it('has its lines in the colours of their sectors, its marks and its names', () => {
		const svg = paint();
		const { groups } = PALETTES.terang;
		expect(svg).toContain(`fill="none" stroke="${groups['wisata-kreatif']}"`);
		expect(svg).toContain(`fill="${FILL_PALETTES.terang.fills[0]}"`);
		expect(svg).toContain('>Kota Madiun</text>');
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('has the dashes of what is planned', () => {
		expect(paint()).toContain('stroke-dasharray="');
		expect(paint({ sectors: ['kesehatan'] })).not.toContain('stroke-dasharray="');
	});

	it('has neither the ring of the keyboard nor gaps where buttons lay', () => {
		// The ring around the region under the keyboard is the only stroke of that width.
		expect(paint()).not.toContain('stroke-width="6"');
		expect(paint()).toContain('>Kab. Banyuwangi</text>');
	});
});

describe('what is drawn', () => {
	it('keeps opacity, width and ends of a line', () => {
		const surface = new SvgSurface(measure);
		surface.strokeStyle = '#123456';
		surface.globalAlpha = 0.5;
		surface.lineWidth = 2.456;
		surface.lineCap = 'round';
		surface.setLineDash([4, 2]);
		surface.beginPath();
		surface.moveTo(1, 2);
		surface.lineTo(3.14159, 4);
		surface.stroke();
		expect(surface.content).toBe(
			'<path d="M1,2L3.1,4" fill="none" stroke="#123456" stroke-width="2.46" stroke-dasharray="4 2" stroke-linecap="round" opacity="0.5"/>'
		);
	});

	it('takes no name for markup, and refuses text that it would misplace', () => {
		const surface = new SvgSurface(measure);
		expect(() => surface.fillText('a', 0, 0)).toThrow(/by its middle/);
		surface.textAlign = 'center';
		surface.textBaseline = 'middle';
		surface.font = '600 12px sans-serif';
		surface.fillText('<b>&', 1, 2);
		expect(surface.content).toContain('font-weight="600" font-size="12"');
		expect(surface.content).toContain('>&lt;b&gt;&amp;</text>');
	});
});
