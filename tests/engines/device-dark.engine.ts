/** A device that is set to dark. */
import { OPEN_SEA } from '../e2e/places';
import { brightnessAmid, mapReady } from './pictures';
import { Reader } from './reader';
import { startEngine } from './start';
import { expect, test } from './test';

test('page and map are dark without being asked', async ({ engine, atlas, downloads }) => {
	const driver = await startEngine(engine, { dark: true, downloads });
	try {
		await driver.resize(1280, 800);
		await driver.open(`${atlas}/?${OPEN_SEA}`);
		const reader = new Reader(driver);
		await mapReady(reader);
		expect(await reader.run(() => getComputedStyle(document.body).backgroundColor)).toBe(
			'rgb(20, 24, 28)'
		);
		expect(await brightnessAmid(reader, { testId: 'map' })).toBeLessThan(60);
	} finally {
		await driver.close();
	}
});
