/** The atlas itself: opened, filtered, gone back in, coloured. */
import { OPEN_SEA } from '../e2e/places';
import { eventually } from './eventually';
import { brightnessAmid, expectDrawn, mapReady } from './pictures';
import { test } from './test';

const MAP = { testId: 'map' };
const COUNT = { testId: 'agreement-count' };
/** Much land and many links. */
const JAVA = 'kamera=112,-6,4.2';

test('the first load ends in a map, a filter changes it, and back and forward keep their steps', async ({
	driver,
	reader,
	load,
	agreements
}) => {
	const within = (group: string) =>
		String(agreements.filter(({ groups }) => groups.includes(group)).length);
	const all = String(agreements.length);
	const shows = (number: string) =>
		eventually(async () => (await reader.one(COUNT)).text).toBe(number);

	await load('');
	await mapReady(reader);
	await expectDrawn(reader, MAP);
	await shows(all);

	await reader.press({ role: 'checkbox', name: 'Pendidikan & kebudayaan' });
	await eventually(() => reader.address()).toBe('/?sektor=pendidikan-budaya');
	await shows(within('pendidikan-budaya'));
	await driver.back();
	await eventually(() => reader.address()).toBe('/');
	await shows(all);
	await driver.forward();
	await eventually(() => reader.address()).toBe('/?sektor=pendidikan-budaya');
	await shows(within('pendidikan-budaya'));
	await mapReady(reader);
	await expectDrawn(reader, MAP);
});

test('level and years are chosen, stand in the address, and change what is counted', async ({
	reader,
	visit,
	agreements
}) => {
	await visit(`?${JAVA}`);
	await mapReady(reader);
	await reader.press({ role: 'link', name: 'Provinsi' });
	await eventually(() => reader.address()).toBe(`/?tingkat=provinsi&${JAVA}`);
	await mapReady(reader);
	await expectDrawn(reader, MAP);

	await reader.choose({ role: 'combobox', name: 'Dari tahun' }, '2025');
	await eventually(() => reader.address()).toBe(`/?dari=2025&tingkat=provinsi&${JAVA}`);
	const since = agreements.filter(({ signed }) => Number(signed?.slice(0, 4) ?? 0) >= 2025);
	await eventually(async () => (await reader.one(COUNT)).text).toBe(String(since.length));
});

test('a lost graphics context that comes back brings the map back', async ({ reader, visit }) => {
	await visit(`?${JAVA}`);
	await mapReady(reader);
	await reader.run(
		() =>
			new Promise<void>((resolve, reject) => {
				const canvas = document.querySelector<HTMLCanvasElement>(
					'[data-testid=map] canvas.maplibregl-canvas'
				);
				const loser = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
				if (canvas === null || loser === null || loser === undefined) {
					reject(new Error('There is no context to lose.'));
					return;
				}
				canvas.addEventListener(
					'webglcontextlost',
					() => setTimeout(() => loser.restoreContext()),
					{
						once: true
					}
				);
				canvas.addEventListener('webglcontextrestored', () => resolve(), { once: true });
				loser.loseContext();
			})
	);
	await mapReady(reader);
	await expectDrawn(reader, MAP);
});

test('the theme is light or dark as chosen, the map with it', async ({ reader, visit }) => {
	await visit(`?${OPEN_SEA}`);
	await mapReady(reader);
	await eventually(() => brightnessAmid(reader, MAP)).toBeGreaterThan(200);
	await reader.choose({ role: 'combobox', name: 'Tema' }, 'Gelap');
	await eventually(() => reader.run(() => getComputedStyle(document.body).backgroundColor)).toBe(
		'rgb(20, 24, 28)'
	);
	await mapReady(reader);
	await eventually(() => brightnessAmid(reader, MAP)).toBeLessThan(60);
});
