/** A region is found by typing, and chosen with whatever is at hand. */
import type { Hand } from './driver';
import { eventually } from './eventually';
import { test } from './test';

const SEARCH = { role: 'combobox', name: 'Cari daerah' };
const found = (name: string) => ({
	role: 'option',
	name: { start: name },
	within: { role: 'listbox', name: 'Cari daerah' }
});
const PANEL = { role: 'region', name: 'Kota Madiun' };

test('by keyboard', async ({ driver, reader, visit }) => {
	await visit('?tampilan=daftar');
	await reader.type(SEARCH, 'madiun');
	await reader.one(found('Kota Madiun'));
	await driver.key('ArrowDown');
	await eventually(
		async () => (await reader.one(found('Kota Madiun'))).attributes['aria-selected']
	).toBe('true');
	await driver.key('Enter');
	await eventually(() => reader.address()).toBe('/?daerah=kota-madiun&tampilan=daftar');
	await reader.one(PANEL);
	await reader.gone(found(''));
});

for (const hand of ['mouse', 'touch'] as const satisfies Hand[]) {
	test(`with a ${hand}`, async ({ driver, reader, visit }) => {
		test.skip(!driver.hands.includes(hand), 'The driver of this engine has no finger.');
		await visit('?tampilan=daftar');
		await reader.type(SEARCH, 'kota madiun');
		await reader.press(found('Kota Madiun'), hand);
		await eventually(() => reader.address()).toBe('/?daerah=kota-madiun&tampilan=daftar');
		await reader.one(PANEL);
		await reader.gone(found(''));
	});
}
