/** The table, and a text that is typed faster than any browser lets its history be written. */
import { eventually } from './eventually';
import { expect, test } from './test';

const FIELD = { role: 'searchbox', name: 'Cari dalam kerja sama' };
const COUNT = { testId: 'agreement-count' };

test('the table is put in order and leads to an agreement', async ({
	reader,
	visit,
	agreements
}) => {
	await visit('?tampilan=daftar&daerah=kota-jambi');
	const own = agreements.filter(({ parties }) => parties.includes('15.71'));
	const rows = () => reader.run(() => document.querySelectorAll('table tbody tr').length);
	await eventually(rows).toBe(own.length);
	const [chosen] = own.filter(({ id }) => id === '2026-01-12-kota-jambi-kota-malang');
	await reader.press({ role: 'link', name: chosen?.title ?? '-', within: { role: 'table' } });
	await eventually(() => reader.address()).toBe(
		`/?daerah=kota-jambi&buka=${chosen?.id}&tampilan=daftar`
	);
	await reader.one({ role: 'heading', name: chosen?.title ?? '-' });
});

test('field, list and address agree after 130 letters typed without a pause', async ({
	driver,
	reader,
	visit,
	agreements
}) => {
	await visit('?tampilan=daftar');
	await reader.run(() => {
		const refused: string[] = [];
		window.addEventListener('unhandledrejection', ({ reason }) => refused.push(String(reason)));
		Object.assign(window, { refused });
	});
	// Whatever the record holds, nothing has this in it.
	const text = 'sampahbukanlagi'.repeat(9).slice(0, 130);
	await reader.type(FIELD, text);
	await eventually(async () => (await reader.one(FIELD)).value).toBe(text);
	await eventually(async () => (await reader.one(COUNT)).text).toBe('0');
	await eventually(() => reader.address()).toBe(`/?q=${text}&tampilan=daftar`);

	await reader.run(() => {
		const field = document.activeElement;
		if (field instanceof HTMLInputElement) field.select();
	});
	for (let letter = 0; letter < 3; letter++) await driver.key('Backspace');
	await driver.type('sampah');
	const found = agreements.filter((one) => JSON.stringify(one).toLowerCase().includes('sampah'));
	expect(found.length).toBeGreaterThan(0);
	await eventually(() => reader.address()).toBe('/?q=sampah&tampilan=daftar');
	await eventually(async () => (await reader.one(COUNT)).text).not.toBe('0');
	expect(await reader.run(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);
});
