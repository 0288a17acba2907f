/** On a screen of 360 px. */
import { expectDrawn, graphReady, mapReady } from './pictures';
import type { Reader } from './reader';
import { expect, test as base } from './test';

const PHONE = { width: 360, height: 740 } as const;

/** Opens a page of the atlas as a phone does; where no window is that narrow, in a frame that is. */
const test = base.extend<{ openOnPhone: (path: string) => Promise<Reader> }>({
	openOnPhone: async ({ driver, reader, atlas, openArticle }, use) => {
		await use(async (path) => {
			if (driver.narrowest > PHONE.width) {
				const size = `width="${PHONE.width}" height="${PHONE.height}"`;
				const frame = `<iframe src="${atlas}${path}" ${size} style="border: 0" title="Atlas"></iframe>`;
				const framed = await openArticle(frame);
				await driver.run(null, () => document.querySelector('iframe')?.scrollIntoView());
				return framed;
			}
			await driver.resize(PHONE.width, PHONE.height);
			await driver.open(atlas + path);
			return reader;
		});
	}
});

const overflow = (phone: Reader) =>
	phone.run(() => document.documentElement.scrollWidth - innerWidth);

test('map, sheet of filters and graph fit', async ({ driver, openOnPhone, agreements }) => {
	const phone = await openOnPhone('/');
	expect(await phone.run(() => innerWidth)).toBe(PHONE.width);
	await mapReady(phone);
	await expectDrawn(phone, { testId: 'map' });
	expect(await overflow(phone)).toBeLessThanOrEqual(0);

	const hand = driver.hands.includes('touch') ? 'touch' : 'mouse';
	await phone.press({ role: 'button', name: { start: 'Filter' } }, hand);
	const sheet = { role: 'dialog', name: 'Filter' };
	await phone.press({ role: 'checkbox', name: 'Kesehatan & sosial', within: sheet }, hand);
	const own = agreements.filter(({ groups }) => groups.includes('kesehatan-sosial'));
	const made = own.filter(({ status }) => status !== 'planned');
	await phone.press(
		{ role: 'button', name: { start: `Tampilkan ${made.length} kerja sama` }, within: sheet },
		hand
	);
	await phone.gone(sheet);
	expect((await phone.one({ testId: 'agreement-count' })).text).toBe(String(own.length));

	await phone.press({ role: 'link', name: 'Jaringan' }, hand);
	await graphReady(phone);
	await expectDrawn(phone, { testId: 'graph' });
	expect(await overflow(phone)).toBeLessThanOrEqual(0);
});
