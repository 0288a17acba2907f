/** A running Firefox as on a device that is set to dark: an extension may say so, the protocol of its tests cannot. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const ID = 'dark-device@jejaring.invalid';
const MANIFEST = {
	manifest_version: 2,
	name: 'Dark device',
	version: '1',
	browser_specific_settings: { gecko: { id: ID } },
	permissions: ['browserSettings'],
	background: { scripts: ['dark.js'] }
};
const SCRIPT = `browser.browserSettings.overrideContentColorScheme.set({ value: 'dark' });`;

/**
 * @param folder for the extension; made where there is none
 * @returns sets the device to dark, or back, and waits until pages know
 */
export function darkDevice(page: Page, folder: string): (dark: boolean) => Promise<void> {
	const browser = page.browser();
	return async (dark) => {
		if (dark) {
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
			await writeFile(join(folder, 'dark.js'), SCRIPT);
			await browser.installExtension(folder);
		} else await browser.uninstallExtension(ID);
		await page.waitForFunction(
			(wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted,
			{},
			dark
		);
	};
}
