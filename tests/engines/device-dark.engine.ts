/** A device that is set to dark. */
import { OPEN_SEA } from '../e2e/places';
import { brightnessAmid, mapReady } from './pictures';
import { expect, test } from './test';

test.beforeEach(({ driver }) => driver.setDark(true));
test.afterEach(({ driver }) => driver.setDark(false));

test('page and map are dark without being asked', async ({ driver, reader, atlas }) => {
	await driver.open(`${atlas}/?${OPEN_SEA}`);
	await mapReady(reader);
	expect(await reader.run(() => getComputedStyle(document.body).backgroundColor)).toBe(
		'rgb(20, 24, 28)'
	);
	expect(await brightnessAmid(reader, { testId: 'map' })).toBeLessThan(60);
});
