/** What a page begins with goes wrong, request by request. */
import { expect, test } from '@playwright/test';
import { FAULTS, openFaultyLine, type Fault } from '../hosts/faulty-line';
import { startScripts } from '../hosts/start-scripts';
import {
	ATLAS,
	EMBED,
	PLACES,
	Table,
	Truth,
	expectHeightSaid,
	lookAt,
	open,
	retry
} from './on-faulty-line';

const LOST = FAULTS.filter((fault) => fault !== 'held back');

for (const [shift, place] of PLACES.entries()) {
	test(`${place.path}: whatever of its beginning is lost, it stays readable and true, and comes to life by one press`, async ({
		browser,
		baseURL
	}) => {
		test.slow();
		const line = await openFaultyLine(baseURL ?? '');
		const table = new Table();
		const truth = await Truth.of(place, browser, line);

		/** Opened while something is missing or held back: what is seen then, and that it comes. */
		const lose = (name: string, fault: Fault, paths: (path: string) => boolean) =>
			test.step(`${name}, ${fault}`, async () => {
				line.break(fault, paths);
				const { page, root, close } = await open(browser, line, place);
				if (fault === 'held back') await expect.poll(() => line.hit).toBe(true);
				else await expect(retry(root)).toBeVisible();
				table.add(place.path, name, fault, await truth.expectHonest(root));
				await expect(retry(root)).toHaveCount(fault === 'held back' ? 0 : 1);
				if (fault !== 'held back' && place.framed === true) await expectHeightSaid(page);
				line.mend();
				if (fault !== 'held back') await retry(root).click();
				await place.awake(root).waitFor({ state: 'attached' });
				await expect(retry(root)).toHaveCount(0);
				await close();
			});

		// One `Promise.all` waits for all of them, in `wakeUp` of static/before-paint.js: which is lost, and how, makes no
		// difference there. So on each page its own one is lost and four others, each in another way, and on the next page
		// the next four.
		const scripts = await startScripts(line.origin + place.path);
		const own = scripts.filter((path) => path.includes(place.node));
		const others = scripts.filter((path) => !own.includes(path));
		const lost = LOST.map((_, at) => others[(4 * shift + at) % others.length] as string);
		expect(own).toHaveLength(1);
		for (const [at, script] of [...own, ...lost].entries()) {
			const fault = FAULTS[(at + shift) % FAULTS.length] as Fault;
			const name = script.replace(/^.*immutable\//, '').replace(/\.[\w-]+\.js$/, '');
			await lose(name, fault, (path) => path === script);
		}

		// Asked for anew with each press, so that one page is led through several faults; both files are fetched by the same
		// function, and waited for together.
		for (const [at, file] of place.data.entries()) {
			await test.step(file, async () => {
				const paths = (path: string) => path === file;
				line.break('held back', paths);
				const { root, close } = await open(browser, line, place);
				await expect.poll(() => line.hit).toBe(true);
				table.add(place.path, file, 'held back', await truth.expectHonest(root));
				await expect(retry(root)).toHaveCount(0);
				await close();

				const [first, ...more] = LOST.filter((_, turn) => turn % place.data.length === at);
				line.break(first as Fault, paths);
				const other = await open(browser, line, place);
				for (const fault of [first as Fault, ...more]) {
					if (fault !== first) {
						line.break(fault, paths);
						await retry(other.root).click();
						await expect.poll(() => line.hit).toBe(true);
					}
					await expect(retry(other.root)).toBeVisible();
					await expect(other.root.getByRole('alert')).toContainText(
						'Data kerja sama tidak dapat dimuat'
					);
					table.add(place.path, file, fault, await truth.expectHonest(other.root));
					await expect(retry(other.root)).toHaveCount(1);
				}
				line.mend();
				await retry(other.root).click();
				await place.awake(other.root).waitFor({ state: 'attached' });
				await expect(retry(other.root)).toHaveCount(0);
				await other.close();
			});
		}
		table.print();
		line.close();
	});
}

for (const place of [ATLAS, EMBED]) {
	test(`${place.path}: without its picture it says in words what that shows, and comes to life`, async ({
		browser,
		baseURL
	}) => {
		const line = await openFaultyLine(baseURL ?? '');
		const table = new Table();
		for (const fault of FAULTS) {
			await test.step(fault, async () => {
				line.break(fault, (path) => path.startsWith('/poster/'));
				const { page, root, close } = await open(browser, line, place);
				await expect.poll(() => line.hit).toBe(true);
				const sentence = root.getByText(/kerja sama antara [\d.]+ daerah/).first();
				await expect(sentence).toBeVisible();
				// Nobody who presses something waits for a picture.
				if (fault === 'held back') await page.keyboard.press('Tab');
				if (fault !== 'held back') await place.awake(root).waitFor({ state: 'attached' });
				table.add(place.path, 'poster', fault, await lookAt(root));
				await expect(retry(root)).toHaveCount(0);
				line.mend();
				await place.awake(root).waitFor({ state: 'attached' });
				await close();
			});
		}
		table.print();
		line.close();
	});
}
