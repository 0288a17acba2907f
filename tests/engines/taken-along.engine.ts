/** What a reader takes along: the picture of a view as a file, the page on paper. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { eventually } from './eventually';
import { mapReady } from './pictures';
import { expect, test } from './test';

test('the picture of a view as SVG and as PNG', async ({ reader, visit, downloads }) => {
	await visit('?sektor=kesehatan');
	await mapReady(reader);
	for (const [kind, check] of [
		[
			'SVG',
			(file: Buffer) =>
				/bidang Kesehatan<\/text>.*\d+ kerja sama/s.test(file.toString()) &&
				file.toString().includes('Lisensi: CC BY 4.0') &&
				file.toString().includes('>Kesehatan &amp; sosial</text>')
		],
		['PNG', (file: Buffer) => file.readUInt32BE(16) >= 1920]
	] as const) {
		const path = join(
			downloads,
			`jejaring-daerah-peta-kerja-sama-antardaerah-bidang-kesehatan.${kind.toLowerCase()}`
		);
		rmSync(path, { force: true });
		await reader.press({ role: 'button', name: `Unduh gambar ${kind}` });
		await eventually(
			() => existsSync(path) && readFileSync(path).length > 24 && check(readFileSync(path)),
			{
				message: path
			}
		).toBe(true);
	}
});

test('on paper stands the picture of what is shown, without what only a hand on the screen can use', async ({
	driver,
	reader,
	visit
}) => {
	await visit('?daerah=kota-madiun');
	await mapReady(reader);
	const paper = await driver.print();
	if (paper !== null) expect(colouredPictures(paper), 'pictures with colours').not.toEqual([]);
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
	// Its rules are not those of the site any more.
	await driver.open('about:blank');
});

/** Sizes of the pictures in a PDF that hold colours: on an empty map there are only names, black on nothing. */
function colouredPictures(pdf: Buffer): string[] {
	const text = pdf.toString('latin1');
	const pictures = text.matchAll(
		/\/Width (\d+)\s+\/Height (\d+)[^>]*\/ColorSpace \/DeviceRGB[^]*?stream\r?\n/g
	);
	return [...pictures].flatMap(({ 0: head, 1: width, 2: height, index }) => {
		const begin = index + head.length;
		const bytes = inflateSync(pdf.subarray(begin, text.indexOf('endstream', begin)));
		let coloured = 0;
		for (let at = 0; at < bytes.length; at += 3) {
			const [red = 0, green = 0, blue = 0] = bytes.subarray(at, at + 3);
			if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured++;
		}
		return coloured > bytes.length / 3 / 200 ? [`${width} × ${height}`] : [];
	});
}
