/** What a reader takes along: the picture of a view as a file, the page on paper. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mapReady } from './pictures';
import { expect, test } from './test';

test('the picture of a view as SVG and as PNG', async ({ driver, reader, atlas, downloads }) => {
	await driver.open(`${atlas}/?sektor=kesehatan`);
	await mapReady(reader);
	for (const [kind, check] of [
		[
			'SVG',
			(file: Buffer) => file.toString().includes('bidang Kesehatan · Jejaring Daerah</text>')
		],
		['PNG', (file: Buffer) => file.readUInt32BE(16) === 1920 && file.readUInt32BE(20) === 1080]
	] as const) {
		const path = join(downloads, `jejaring-daerah.${kind.toLowerCase()}`);
		rmSync(path, { force: true });
		await reader.press({ role: 'button', name: `Unduh gambar ${kind}` });
		await expect
			.poll(() => existsSync(path) && readFileSync(path).length > 24 && check(readFileSync(path)), {
				message: path
			})
			.toBe(true);
	}
});

test('on paper stands the picture of what is shown, without what only a hand on the screen can use', async ({
	driver,
	reader,
	atlas
}) => {
	await driver.open(`${atlas}/?daerah=kota-madiun`);
	await mapReady(reader);
	const paper = await driver.print();
	if (paper !== null) {
		const pdf = paper.toString('latin1');
		expect(pdf.startsWith('%PDF')).toBe(true);
		const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(pages).toBeGreaterThan(0);
		expect(pages).toBeLessThan(12);
	}
	// What the rules for paper make of the page, on the screen: not every driver can print.
	await reader.run(() => {
		for (const sheet of document.styleSheets) {
			for (const rule of sheet.cssRules) {
				if (!(rule instanceof CSSMediaRule)) continue;
				if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
				else if (rule.media.mediaText === 'screen') rule.media.mediaText = 'print';
			}
		}
	});
	const map = await reader.one({ testId: 'map' });
	expect(map.height).toBeGreaterThan(100);
	await reader.one({ role: 'region', name: 'Kota Madiun' });
	await reader.gone({ role: 'button', name: 'Perbesar' });
	expect(
		await reader.run(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
});
