/** An embed in a news page whose frames pym.js makes and sizes. */
import {
	embed,
	expect,
	expectHeightsAgree,
	expectHeightsFollowFilter,
	measure,
	test
} from './host-page';

test.use({ savesData: true });

const PLACE = 'peta-kerja-sama';

/** Makes the iframe in its place as pym.js 1.x would, and talks to it in the same messages. */
function pymParent(place: string, address: string) {
	const element = document.getElementById(place);
	if (element === null) throw new Error(`The article has no place "${place}".`);
	const parameters = new URLSearchParams({
		initialWidth: String(element.offsetWidth),
		childId: place,
		parentTitle: document.title,
		parentUrl: location.href
	});
	const frame = document.createElement('iframe');
	frame.src = `${address}&${parameters}`;
	for (const [name, value] of Object.entries({ width: '100%', scrolling: 'no', frameborder: '0' }))
		frame.setAttribute(name, value);
	const tellWidth = () => {
		const message = ['pym', place, 'width', element.offsetWidth].join('xPYMx');
		frame.contentWindow?.postMessage(message, '*');
	};
	window.addEventListener('message', ({ source, data }) => {
		if (source !== frame.contentWindow || typeof data !== 'string') return;
		const [pym, id, type, value = ''] = data.split('xPYMx');
		if (pym !== 'pym' || id !== place) return;
		if (type === 'height') frame.setAttribute('height', `${value}px`);
		if (type === 'navigateTo') location.href = value;
	});
	window.addEventListener('resize', tellWidth);
	frame.addEventListener('load', tellWidth);
	element.append(frame);
}

const article = (atlas: string) =>
	`<div id="${PLACE}"></div><script>(${String(pymParent)})(${JSON.stringify(PLACE)},
		${JSON.stringify(`${atlas}/embed/?kontrol=judul,legenda,sumber`)})</script>`;

test('heights agree after loading, a filter and another width', async ({ page, host, atlas }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await host.open(article(atlas));
	const one = embed(page);
	await expectHeightsFollowFilter(one);

	const { height: narrow } = await measure(one.frame);
	await page.setViewportSize({ width: 700, height: 800 });
	await expect.poll(async () => (await measure(one.frame)).height).not.toBe(narrow);
	await expectHeightsAgree(one);
});

test('a host that announces its width is told the height once more', async ({
	page,
	host,
	atlas
}) => {
	await host.open(article(atlas));
	await expectHeightsAgree(embed(page));
	const told = (await host.heard()).length;
	await page.evaluate(() => window.dispatchEvent(new Event('resize')));
	const { height } = await measure(embed(page).frame);
	await expect
		.poll(async () => (await host.heard()).slice(told))
		.toContain(`pymxPYMx${PLACE}xPYMxheightxPYMx${Math.ceil(height)}`);
});

test('a link is followed by the news page', async ({ page, host, atlas }) => {
	await host.open(article(atlas));
	const { frame } = embed(page);
	await expectHeightsAgree(embed(page));
	await frame.getByRole('link', { name: /^Buka/ }).click();
	await expect(page).toHaveURL(`${atlas}/`);
});
