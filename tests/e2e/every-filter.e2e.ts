import type { Locator, Page } from '@playwright/test';
import { count, expect, type PublishedAgreement } from './support';
import { test } from './warm';

/** Whether an agreement still holds depends on the reader's day. */
const TODAY = '2026-11-22';

type Keep = (agreement: PublishedAgreement) => boolean;

const yearOf = ({ signed }: PublishedAgreement) => Number(signed?.slice(0, 4));

const since =
	(first: number, last = Infinity): Keep =>
	(one) =>
		yearOf(one) >= first && yearOf(one) <= last;

const planned: Keep = ({ status }) => status === 'planned';

/** Past its stated years, even if it was signed on the last day that its date leaves open. */
const ended: Keep = ({ signed, validYears, status, calledOff }) => {
	if (calledOff !== undefined) return calledOff.on <= TODAY;
	if (signed === null || validYears === null || status === 'planned') return false;
	const latest = signed.padEnd(7, '-12').padEnd(10, '-31');
	return `${Number(latest.slice(0, 4)) + validYears}${latest.slice(4)}` <= TODAY;
};

const mentions =
	(word: string): Keep =>
	({ title, place, programs, signatories, sources }) =>
		[
			title,
			place ?? '',
			...programs,
			...signatories.flatMap(({ name, office }) => [name, office]),
			...sources.map(({ publisher }) => publisher)
		].some((text) => text.toLowerCase().includes(word));

const chips = (page: Page) => page.getByRole('list', { name: 'Filter aktif' });
const chip = (page: Page, name: string) =>
	chips(page).getByRole('button', { name: `Hapus filter ${name}`, exact: true });

// Filters are the same beside list and map; beside a map that waits the page has least to draw.
test.use({ day: TODAY, savesData: true });

interface Setting {
	filter: string;
	chip: string;
	query: string;
	keep: Keep;
	byMouse: (page: Page) => Promise<void>;
	byKeyboard: (page: Page) => Promise<void>;
}

/** A checkbox in a named group: pressed by the mouse, or by the space bar. */
function box(group: string, name: string): Pick<Setting, 'filter' | 'byMouse' | 'byKeyboard'> {
	const find = (page: Page): Locator =>
		page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name });
	return {
		filter: group,
		byMouse: (page) => find(page).click(),
		byKeyboard: (page) => find(page).press('Space')
	};
}

const SETTINGS: Setting[] = [
	{
		...box('Sektor', 'Ekonomi, perdagangan & UMKM'),
		chip: 'Ekonomi, perdagangan & UMKM',
		query: 'sektor=ekonomi',
		keep: ({ groups }) => groups.includes('ekonomi')
	},
	{
		...box('Perbatasan', 'Ada pihak yang berbatasan darat'),
		chip: 'Ada pihak yang berbatasan darat',
		query: 'batas=ya',
		keep: ({ bordering }) => bordering
	},
	{
		...box('Status', 'Direncanakan'),
		chip: 'Direncanakan',
		query: 'status=planned',
		keep: planned
	},
	{
		...box('Jenis naskah', 'Kota/kabupaten kembar'),
		chip: 'Kota/kabupaten kembar',
		query: 'jenis=sister-city',
		keep: ({ instruments }) => instruments.includes('sister-city')
	},
	{
		...box('Masa berlaku', 'Sudah berakhir'),
		chip: 'Masa berlaku: sudah berakhir',
		query: 'berlaku=berakhir',
		keep: ended
	},
	{
		...box('Tingkat bukti', 'Laman pemerintah'),
		chip: 'Tingkat bukti: laman pemerintah',
		query: 'bukti=resmi',
		keep: ({ evidence }) => evidence === 'resmi'
	},
	{
		filter: 'Provinsi',
		chip: 'Provinsi Bali',
		query: 'provinsi=51',
		keep: ({ parties }) => parties.some((code) => code.slice(0, 2) === '51'),
		async byMouse(page) {
			await page.getByRole('button', { name: 'Pilih provinsi' }).click();
			await page.getByRole('checkbox', { name: 'Bali', exact: true }).click();
		},
		async byKeyboard(page) {
			await page.getByRole('checkbox', { name: 'Bali', exact: true }).press('Space');
		}
	},
	{
		filter: 'Dari tahun',
		chip: 'Sejak 2025',
		query: 'dari=2025',
		keep: since(2025),
		async byMouse(page) {
			await page.getByLabel('Dari tahun').selectOption('2025');
		},
		async byKeyboard(page) {
			await page.getByLabel('Dari tahun').press('End');
			await expect(chip(page, 'Sejak 2026')).toBeVisible();
			await page.getByLabel('Dari tahun').press('ArrowUp');
		}
	},
	{
		filter: 'Sampai tahun',
		chip: 'Sampai 2011',
		query: 'sampai=2011',
		keep: since(0, 2011),
		async byMouse(page) {
			await page.getByLabel('Sampai tahun').selectOption('2011');
		},
		async byKeyboard(page) {
			await page.getByLabel('Sampai tahun').press('2');
			await page.getByLabel('Sampai tahun').pressSequentially('011');
		}
	},
	{
		filter: 'Cari dalam kerja sama',
		chip: '“sampah”',
		query: 'q=sampah',
		keep: mentions('sampah'),
		async byMouse(page) {
			await page.getByLabel('Cari dalam kerja sama').click();
			await page.keyboard.insertText('sampah');
		},
		async byKeyboard(page) {
			await page.getByLabel('Cari dalam kerja sama').pressSequentially('sampah');
		}
	}
];

for (const { filter, chip: name, query, keep, byMouse, byKeyboard } of SETTINGS) {
	test(`${filter}: set by mouse, taken back by its chip, set again by keyboard`, async ({
		open,
		page,
		agreements
	}) => {
		const expected = String(agreements.filter(keep).length);
		expect(Number(expected)).toBeGreaterThan(0);
		await open();

		for (const set of [byMouse, byKeyboard]) {
			await set(page);
			await expect(count(page)).toHaveText(expected);
			await expect(page).toHaveURL(`/?${query}`);
			await expect(chips(page).getByRole('button')).toHaveText([new RegExp(`^${name} `)]);
			await chip(page, name).click();
			await expect(count(page)).toHaveText(String(agreements.length));
			await expect(page).toHaveURL('/');
		}
	});
}

test('filters that nothing passes say so and lead out', async ({ open, page, agreements }) => {
	await open('?q=zzzz&sektor=kesehatan');
	await expect(count(page)).toHaveText('0');
	const notice = page.getByRole('status').filter({ hasText: 'Tidak ada kerja sama yang cocok' });
	await notice.getByRole('link', { name: 'Mulai lagi dari semua kerja sama' }).click();
	await expect(count(page)).toHaveText(String(agreements.length));
	await expect(notice).toBeHidden();
});
