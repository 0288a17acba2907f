import { code, REGIONS } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { describe, expect, it } from 'vitest';
import { cameraOfView, pointsOfView } from './camera-of-view';
import { viewportOf } from './mercator';
import { pointOnScreen } from './on-screen';
import { toScene } from './mercator';

const SCREEN = { width: 360, height: 270 };

describe('pointsOfView', () => {
	const point = (text: string) => REGIONS.find((region) => region.code === text)?.point;

	it('shows a selected region with its partners', () => {
		const view = { ...DEFAULT_VIEW, regions: [code('35.19')] };
		expect(pointsOfView(view, [code('35.19'), code('52.08')], REGIONS)).toEqual([
			point('35.19'),
			point('52.08')
		]);
	});

	it('shows a selected region even when the filters leave it nothing', () => {
		const view = { ...DEFAULT_VIEW, regions: [code('35.19')] };
		expect(pointsOfView(view, [], REGIONS)).toEqual([point('35.19')]);
	});

	it('shows all regions of the provinces asked for', () => {
		const view = { ...DEFAULT_VIEW, provinces: [code('51')] };
		expect(pointsOfView(view, [], REGIONS)).toEqual([point('51'), point('51.01')]);
	});

	it('is about the whole country otherwise', () => {
		expect(pointsOfView(DEFAULT_VIEW, [code('35.19')], REGIONS)).toEqual([]);
	});
});

describe('the camera of a view', () => {
	it('is the pinned one', () => {
		const camera = { longitude: 111, latitude: -7, zoom: 9 };
		expect(cameraOfView({ ...DEFAULT_VIEW, camera }, [], REGIONS, SCREEN)).toEqual(camera);
	});

	it('shows all that is selected, clear of the frame', () => {
		const view = { ...DEFAULT_VIEW, regions: [code('35.19')] };
		const shown = [code('35.19'), code('52.08')];
		const camera = cameraOfView(view, shown, REGIONS, SCREEN);
		const viewport = viewportOf(camera, SCREEN.width, SCREEN.height);
		for (const point of pointsOfView(view, shown, REGIONS)) {
			const [x, y] = pointOnScreen(toScene(point), viewport);
			expect(x).toBeGreaterThan(23.9);
			expect(x).toBeLessThan(360 - 23.9);
			expect(y).toBeGreaterThan(31.9);
			expect(y).toBeLessThan(270 - 23.9);
		}
	});
});
