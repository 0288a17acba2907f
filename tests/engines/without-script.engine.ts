/** Where no script may run: the picture, its sentence and a list with sources. */
import { eventually } from './eventually';
import { expect, test } from './test';

for (const { path, sentence } of [
	{ path: '/', sentence: 'kerja sama antara' },
	{ path: '/embed/', sentence: 'kerja sama antara' },
	{ path: '/embed/sektor/pendidikan/', sentence: 'kerja sama bidang Pendidikan antara' },
	{ path: '/embed/daerah/kota-madiun/', sentence: 'kerja sama dengan' }
]) {
	test(`${path} shows picture, sentence and list`, async ({ driver, reader, atlas }) => {
		await driver.open(`${atlas}/sematkan/`);
		// A frame of the same site, in which scripts are off, can be read from outside.
		await reader.run((src: string) => {
			const frame = document.createElement('iframe');
			frame.setAttribute('sandbox', 'allow-same-origin');
			Object.assign(frame, { src, id: 'silent', width: '728', height: '700' });
			document.body.replaceChildren(frame);
		}, path);
		const read = () =>
			reader.run(() => {
				const silent = document.querySelector<HTMLIFrameElement>('#silent')?.contentDocument;
				const image = silent?.querySelector<HTMLImageElement>('picture img');
				const items = [...(silent?.querySelectorAll<HTMLElement>('noscript li') ?? [])];
				return {
					picture: image?.naturalWidth ?? 0,
					shown: image?.getBoundingClientRect().height ?? 0,
					alt: image?.alt ?? '',
					// There is none for a moment while the frame loads.
					text: silent?.querySelector('body')?.innerText ?? '',
					items: items.filter((item) => item.offsetHeight > 0).length,
					sources: items.filter((item) => item.querySelector('a[href^=http]') !== null).length
				};
			});
		await eventually(async () => (await read()).picture).toBeGreaterThan(300);
		const page = await read();
		expect(page.shown).toBeGreaterThan(150);
		expect(page.alt).toContain(sentence);
		expect(page.text).toContain(sentence);
		expect(page.items).toBeGreaterThan(0);
		expect(page.sources).toBe(page.items);
	});
}
