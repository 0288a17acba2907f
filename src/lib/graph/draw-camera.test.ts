import { expect, it } from 'vitest';
import { pointOnScreen } from '$lib/scene/on-screen';
import { CameraDriver } from './draw-camera';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const FRAME = { width: 1600, height: 1200 };
const CORNER = [
	[1000, 700],
	[1400, 1000]
] as const;

function driver() {
	const camera = new CameraDriver(NONE, true);
	camera.setScreen({ width: 800, height: 600 });
	camera.setFrame(FRAME);
	const cornersOnScreen = () =>
		CORNER.map((point) => pointOnScreen(point, camera.viewport).map(Math.round));
	return { camera, cornersOnScreen };
}

it('shows the part that is everything as large as the screen takes it, and all of the frame again', () => {
	const { camera, cornersOnScreen } = driver();
	const home = camera.viewport;
	camera.setWhole(CORNER);
	expect(cornersOnScreen()).toEqual([
		[0, 0],
		[800, 600]
	]);
	camera.zoom(1.5);
	camera.goHome();
	expect(cornersOnScreen()[1]).toEqual([800, 600]);
	camera.setWhole([]);
	expect(camera.viewport).toEqual(home);
});

it('leaves the picture to a reader who has moved it', () => {
	const { camera } = driver();
	camera.pan(30, 10);
	const moved = camera.viewport;
	camera.setWhole(CORNER);
	expect(camera.viewport).toEqual(moved);
});

it('follows another layout, but no region that is moved in it', () => {
	const { camera } = driver();
	camera.setWhole(CORNER);
	const before = camera.viewport;
	camera.setFrame(FRAME, [[0, 0], ...CORNER]);
	expect(camera.viewport).toEqual(before);
	camera.setFrame({ width: 500, height: 400 }, [
		[0, 0],
		[400, 300]
	]);
	expect(camera.viewport.scale).toBe(2);
});
