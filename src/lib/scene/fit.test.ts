import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY } from './extent';
import { fitCamera, FIT_ZOOM, FIT_ZOOM_SEVERAL, MIN_ZOOM } from './fit';
import { toScene, viewportOf } from './mercator';
import { pointOnScreen } from './on-screen';

const PADDING = { top: 32, right: 24, bottom: 24, left: 12 };
const SCREEN = { width: 400, height: 300 };

describe('the camera that shows some places', () => {
	it('shows them all, clear of the padding, as close as that allows', () => {
		const place = fc.tuple(
			fc.double({ min: 95, max: 141, noNaN: true }),
			fc.double({ min: -11, max: 6, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(place, { minLength: 2, maxLength: 8 }), (points) => {
				const camera = fitCamera(points, SCREEN, PADDING);
				const viewport = viewportOf(camera, SCREEN.width, SCREEN.height);
				const seen = points.map((point) => pointOnScreen(toScene(point), viewport));
				const xs = seen.map(([x]) => x);
				const ys = seen.map(([, y]) => y);
				const room = [
					Math.min(...xs) - PADDING.left,
					SCREEN.width - PADDING.right - Math.max(...xs),
					Math.min(...ys) - PADDING.top,
					SCREEN.height - PADDING.bottom - Math.max(...ys)
				];
				expect(Math.min(...room)).toBeGreaterThan(-0.01);
				if (camera.zoom < FIT_ZOOM_SEVERAL) expect(Math.min(...room)).toBeLessThan(0.01);
			})
		);
	});

	it('comes no closer to a single place than its surroundings', () => {
		expect(fitCamera([[111.5, -7.6]], SCREEN, PADDING).zoom).toBe(FIT_ZOOM);
	});

	it('comes closer to neighbours, to tell them apart', () => {
		const { zoom } = fitCamera(
			[
				[111.52, -7.63],
				[111.65, -7.6]
			],
			SCREEN,
			PADDING
		);
		expect(zoom).toBe(FIT_ZOOM_SEVERAL);
	});

	it('goes no farther than the country takes', () => {
		expect(fitCamera(COUNTRY, { width: 90, height: 60 }, PADDING).zoom).toBe(MIN_ZOOM);
	});

	it('has nothing to look at without places', () => {
		expect(() => fitCamera([], SCREEN, PADDING)).toThrow('no points');
	});
});
