/** What a page asks for later goes wrong, request by request. */
import { expect, test } from '@playwright/test';
import { FAULTS, openFaultyLine } from '../hosts/faulty-line';
import {
	ATLAS,
	BUILDER,
	GRAPH,
	PARTS,
	Table,
	Truth,
	expectHeightSaid,
	lookAt,
	open,
	retry,
	type Root
} from './on-faulty-line';

/** In the order in which they are missed. */
const KINDS = [
	['style', /\.css$/],
	['script', /\.js$/],
	['data', /^\/data\//]
] as const;

/** Of the map `lost-line.e2e.ts` and `poster.e2e.ts` tell: each try costs it seconds. */
const LIGHT = PARTS.filter(({ what }) => what !== 'map');

for (const { place, what, ask, arrived } of LIGHT) {
	test(`${place.path}: whatever of its ${what} is lost, it says so and brings it by one press`, async ({
		browser,
		baseURL
	}) => {
		test.slow();
		const line = await openFaultyLine(baseURL ?? '');
		const table = new Table();
		const truth = await Truth.of(place, browser, line);

		/** What comes for it, by kind. */
		const files = await test.step('on a sound line', async () => {
			// The same document, where it does not ask for the part by itself.
			const plain = place === GRAPH ? ATLAS : place;
			line.asked.length = 0;
			const before = await open(browser, line, plain);
			await plain.awake(before.root).waitFor({ state: 'attached' });
			await before.page.waitForLoadState('networkidle');
			const early = new Set(line.asked);
			await before.close();
			const { root, close } = await open(browser, line, place);
			if (place !== GRAPH) await place.awake(root).waitFor({ state: 'attached' });
			await ask(root);
			await arrived(root);
			await close();
			const later = [...new Set(line.asked)].filter((path) => !early.has(path));
			return KINDS.map(
				([kind, form]) => [kind, later.filter((path) => form.test(path))] as const
			).filter(([, paths]) => paths.length > 0);
		});
		expect(files.map(([kind]) => kind)).toContain('script');

		for (const [turn, fault] of FAULTS.entries()) {
			const isHeld = fault === 'held back';
			line.mend();
			const { page, root, close } = await open(browser, line, place);
			if (place !== GRAPH) await place.awake(root).waitFor({ state: 'attached' });
			for (const [at, [kind, paths]] of files.entries()) {
				await test.step(`${kind}, ${fault}`, async () => {
					// One import waits for all scripts of a part: each time another one is lost. What is asked for beside them is
					// missed only once they are there.
					const lost = paths[turn % paths.length] as string;
					const besides = files.slice(at + 1).flatMap(([, later]) => later);
					line.break(fault, (path) => path === lost || besides.includes(path));
					if (at === 0) await ask(root);
					else if (!isHeld) await retry(root).click();
					await expect.poll(() => line.hit, { message: `${lost} is asked for` }).toBe(true);
					if (!isHeld) await expect(retry(root)).toBeVisible();
					await expect(root.getByText('Mencoba lagi').filter({ visible: true })).toHaveCount(0);
					table.add(place.path, `${what}: ${kind}`, fault, await truth.expectHonest(root));
					await expect(retry(root)).toHaveCount(isHeld ? 0 : 1);
					await expect(root.getByRole('button', { name: 'Perbesar' })).toHaveCount(0);
					if (!isHeld && place.framed === true) await expectHeightSaid(page);
				});
			}
			await test.step(`${fault} no more`, async () => {
				line.mend();
				if (!isHeld) await retry(root).click();
				await arrived(root);
				await expect(retry(root)).toHaveCount(0);
				await close();
			});
		}
		table.print();
		line.close();
	});
}

test('/sematkan/: a preview that is lost says so, and comes by one press', async ({
	browser,
	baseURL
}) => {
	const line = await openFaultyLine(baseURL ?? '');
	const table = new Table();
	const words = (root: Root) => root.getByRole('region', { name: /^Pratinjau: / });
	const preview = (root: Root) => root.getByTestId('preview').contentFrame().getByRole('main');
	const isPreview = (path: string) => path.startsWith('/embed');
	// Half of a document is a document.
	for (const fault of FAULTS.filter((one) => one !== 'cut off')) {
		await test.step(fault, async () => {
			line.break(fault, isPreview);
			const { root, close } = await open(browser, line, BUILDER);
			await expect.poll(() => line.hit).toBe(true);
			if (fault === 'held back') await expect(words(root)).toContainText('Menyiapkan pratinjau');
			else await expect(words(root)).toContainText('Pratinjau tidak dapat dimuat');
			table.add(BUILDER.path, 'preview', fault, await lookAt(root));
			line.mend();
			if (fault !== 'held back') await retry(root).click();
			await expect(preview(root)).toBeVisible();
			await expect(retry(root)).toHaveCount(0);
			await close();
		});
	}
	table.print();
	line.close();
});
