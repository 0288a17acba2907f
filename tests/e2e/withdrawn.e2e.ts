/** Addresses of records that are none any more: they explain themselves, and frozen copies keep them. */
import { loadWithdrawn } from '../../src/lib/server/dataset';
import { count, expect, openAtlas, test } from './support';

test.use({ savesData: true });

const WITHDRAWN = loadWithdrawn();
const replaced = WITHDRAWN.find(({ into }) => into !== null);
const gone = WITHDRAWN.find(({ into }) => into === null);
const SENTENCE = /Catatan kerja sama yang ditunjuk tautan ini ditarik pada \d+ \S+ \d{4} – /;

test('a withdrawn record is told of in one sentence, and what took its place is shown', async ({
	page,
	agreements
}) => {
	const sentence = page.getByText(SENTENCE);
	await openAtlas(page, `?kerjasama=${replaced?.id}`);
	await expect(sentence).toContainText(replaced?.reason ?? '');
	await expect(count(page)).toHaveText('1');
	const successor = agreements.find(({ id }) => id === replaced?.into);
	await expect(page.getByRole('heading', { name: successor?.title ?? '?' }).first()).toBeVisible();

	await openAtlas(page, `?kerjasama=${gone?.id}`);
	await expect(sentence).toContainText(gone?.reason ?? '');
	await expect(count(page)).toHaveText(String(agreements.length));
	await expect(page.getByText('Bagian tautan ini diabaikan')).toHaveCount(0);

	await page.goto(`/embed/?kerjasama=${replaced?.id}`);
	await expect(sentence).toContainText('penggantinya');
	await expect(count(page)).toHaveText('1');

	await page.goto(`/embed/?kerjasama=${gone?.id}&data=2026-11-29`);
	await expect(count(page)).toHaveText('1');
	await expect(sentence).toHaveCount(0);
});
