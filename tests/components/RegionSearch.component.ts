import RegionSearch from '$lib/components/RegionSearch.svelte';
import { address } from '$lib/state/address.svelte';
import { Atlas } from '$lib/state/atlas.svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { code, dataset, REGIONS } from '../made-up/record';
import { finger, middleOf } from './hand';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset({ parties: ['35.10', '35.77'] }, { parties: ['35.77', '51.01', '52.08'] });

const field = page.getByRole('combobox', { name: 'Cari daerah' });
const list = page.getByRole('listbox', { name: 'Cari daerah' });
const status = page.getByRole('status');
const offered = (name: string) => page.getByRole('option', { name: new RegExp(`^${name} `) });

/** The regions on offer, each with what is known of it. */
const offers = () =>
	page
		.getByRole('option')
		.elements()
		.map(({ children }) => Array.from(children, ({ textContent }) => textContent));

/** Adds a large button to the page, below the search and behind its list. */
function addButton(): HTMLButtonElement {
	const button = document.body.appendChild(document.createElement('button'));
	button.style.cssText = 'width: 100%; height: 20rem';
	onTestFinished(() => button.remove());
	return button;
}

async function expectEmptyAndClosed(): Promise<void> {
	await expect.element(field).toHaveValue('');
	await expect.element(field).toHaveAttribute('aria-expanded', 'false');
	await expect.element(list).not.toBeInTheDocument();
	await expect.element(status).toBeEmptyDOMElement();
}

describe('the search', () => {
	beforeEach(() => renderInAtlas(RegionSearch, RECORD));

	test('offers all that bear a name, with what is known of them, and says how many', async () => {
		await field.fill('madiun');
		await expect.poll(offers).toEqual([
			['Kabupaten Madiun', 'belum tercatat'],
			['Kota Madiun', '3 mitra']
		]);
		await expect.element(status).toHaveTextContent('2 daerah ditemukan.');
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await expect.element(field).toHaveAttribute('aria-controls', list.element().id);
	});

	test.each([
		['KLU', 'Kabupaten Lombok Utara'],
		['lombok utara', 'Kabupaten Lombok Utara'],
		['jatim', 'Provinsi Jawa Timur'],
		['ntb', 'Provinsi Nusa Tenggara Barat'],
		['pemkot madiun', 'Kota Madiun'],
		['Kab. Madiun', 'Kabupaten Madiun']
	])('finds by “%s” %s', async (typed, name) => {
		await field.fill(typed);
		await expect.poll(() => offers()[0]?.[0]).toBe(name);
	});

	test('says that nobody bears a name, and Enter then changes nothing', async () => {
		await field.fill('Atlantis');
		await expect.element(status).toHaveTextContent('Tidak ada daerah bernama “Atlantis”.');
		await expect.element(list).not.toBeInTheDocument();
		await userEvent.keyboard('{Enter}');
		await expect.element(field).toHaveValue('Atlantis');
		expect(address.search).toBe('');
	});

	test('is led through by arrow keys, past either end to the other', async () => {
		await field.fill('madiun');
		for (const [key, name] of [
			['ArrowDown', 'Kota Madiun'],
			['ArrowDown', 'Kabupaten Madiun'],
			['ArrowUp', 'Kota Madiun'],
			['ArrowUp', 'Kabupaten Madiun']
		] as const) {
			await userEvent.keyboard(`{${key}}`);
			await expect.element(offered(name)).toHaveAttribute('aria-selected', 'true');
			await expect
				.element(field)
				.toHaveAttribute('aria-activedescendant', offered(name).element().id);
			expect(page.getByRole('option', { selected: true }).elements()).toHaveLength(1);
		}
	});

	test('chooses by Enter the one led to; then it is empty and closed', async () => {
		await field.fill('madiun');
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.poll(() => address.search).toBe('?daerah=kota-madiun');
		await expectEmptyAndClosed();
		await expect.element(field).toHaveFocus();
	});

	test('chooses by mouse what it points at', async () => {
		await field.fill('madiun');
		await offered('Kota Madiun').hover();
		await expect.element(offered('Kota Madiun')).toHaveAttribute('aria-selected', 'true');
		await offered('Kabupaten Madiun').click();
		await expect.poll(() => address.search).toBe('?daerah=kabupaten-madiun');
		await expectEmptyAndClosed();
	});

	test('chooses by finger, which presses nothing behind the list', async () => {
		const pressed = vi.fn();
		const behind = addButton();
		behind.addEventListener('click', pressed);

		await field.fill('madiun');
		await expect.element(offered('Kota Madiun')).toBeVisible();
		await finger.tap(middleOf(offered('Kota Madiun')));
		await expect.poll(() => address.search).toBe('?daerah=kota-madiun');
		await expectEmptyAndClosed();
		// Whatever the finger sets off has been set off once a later press is heard.
		await page.elementLocator(behind).click();
		expect(pressed).toHaveBeenCalledTimes(1);
	});

	test('is closed by Escape, which leaves what was typed, and opened again by an arrow key', async () => {
		await field.fill('madiun');
		await userEvent.keyboard('{Escape}');
		await expect.element(list).not.toBeInTheDocument();
		await expect.element(field).toHaveValue('madiun');
		await userEvent.keyboard('{Enter}');
		expect(address.search).toBe('');
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(list).toBeVisible();
	});

	test('is closed while the focus is elsewhere', async () => {
		const elsewhere = addButton();
		await field.fill('madiun');
		await userEvent.tab();
		await expect.element(elsewhere).toHaveFocus();
		await expect.element(list).not.toBeInTheDocument();
		await userEvent.tab({ shift: true });
		await expect.element(list).toBeVisible();
	});

	test('leads to the first again when something else is typed', async () => {
		await field.fill('madiun');
		await userEvent.keyboard('{ArrowDown}');
		await field.fill('mad');
		await expect.element(offered('Kabupaten Madiun')).toHaveAttribute('aria-selected', 'true');
	});
});

const LITTER = dataset(
	{ id: 'a', title: 'Pengolahan sampah', parties: ['35.10', '35.77'] },
	{ id: 'b', title: 'Bank sampah', parties: ['35.77', '51.01'], sectors: ['pangan'] },
	{ id: 'c', title: 'Pangan', parties: ['35.77', '51.01'], sectors: ['pangan'] }
);
const options = () =>
	page
		.getByRole('option')
		.elements()
		.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

test('a misspelt name is asked about, and Enter takes the nearest', async () => {
	await renderInAtlas(RegionSearch, LITTER);
	await field.fill('banyuwnagi');
	await expect.poll(options).toEqual(['Kabupaten Banyuwangi 1 mitra']);
	await expect
		.element(status)
		.toHaveTextContent('Tidak ada daerah bernama “banyuwnagi”. Maksud Anda Kabupaten Banyuwangi?');
	await expect.element(page.getByText('Maksud Anda …?')).toBeVisible();
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => address.search).toBe('?daerah=kabupaten-banyuwangi');
});

test('words that no region bears are looked for in the agreements: counted, and one Enter away', async () => {
	await renderInAtlas(RegionSearch, LITTER, '?daerah=kota-madiun&sektor=pangan');
	await field.fill('sampah');
	await expect.poll(options).toEqual(['Cari “sampah” dalam kerja sama (1)']);
	await expect
		.element(status)
		.toHaveTextContent(
			'Tidak ada daerah bernama “sampah”. Pilihan lain: Cari “sampah” dalam kerja sama (1).'
		);
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => address.search).toBe('?sektor=pangan&q=sampah');
	await expectEmptyAndClosed();
});

test('nobody who types a name waits for words: those are looked for once the typing rests', async () => {
	const looked = vi.spyOn(Atlas.prototype, 'shownIn');
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => {
		vi.useRealTimers();
		looked.mockRestore();
	});
	await renderInAtlas(RegionSearch, LITTER);
	const input = field.element() as HTMLInputElement;
	for (const typed of ['j', 'je', 'jem']) {
		input.value = typed;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		await tick();
		vi.advanceTimersByTime(200);
	}
	expect(options()).toEqual(['Kabupaten Jembrana 1 mitra']);
	expect(looked).not.toHaveBeenCalled();
	vi.advanceTimersByTime(300);
	await tick();
	expect(looked).toHaveBeenCalled();
});

test('words are the last option where regions bear the name, if they lead any further', async () => {
	await renderInAtlas(
		RegionSearch,
		dataset({ parties: ['35.10', '35.77'] }, { parties: ['35.77', '51.01'], title: 'Jembatan' })
	);
	await field.fill('jemb');
	await expect.poll(options).toEqual(['Kabupaten Jembrana 1 mitra']);
	await renderInAtlas(
		RegionSearch,
		dataset({ title: 'Jembatan' }, { parties: ['35.77', '51.01'] })
	);
	await field.fill('jemb');
	await expect
		.poll(options)
		.toEqual(['Kabupaten Jembrana 1 mitra', 'Cari “jemb” dalam kerja sama (2)']);
	await userEvent.keyboard('{ArrowUp}{Enter}');
	await expect.poll(() => address.search).toBe('?q=jemb');
});

test('no more than eight are offered', async () => {
	const [model] = REGIONS.slice(1);
	if (model === undefined) throw new Error('The record has no regency.');
	const alike = Array.from({ length: 12 }, (_, at) => ({
		...model,
		code: code(`35.${at + 10}`),
		name: `Kabupaten Contoh ${at}`
	}));
	await renderInAtlas(RegionSearch, { ...RECORD, agreements: [], regions: alike });
	await field.fill('contoh');
	await expect.element(status).toHaveTextContent('8 daerah ditemukan.');
	expect(offers()).toHaveLength(8);
});

test('at the end of a panel that scrolls, what is offered comes into sight with the field', async () => {
	await renderInAtlas(RegionSearch, RECORD);
	const search = page.getByRole('search').element() as HTMLElement;
	const panel = search.parentElement as HTMLElement;
	onTestFinished(() => panel.removeAttribute('style'));
	panel.style.cssText = 'height: 12rem; overflow: auto; padding-top: 30rem';
	await field.fill('madiun');
	await expect.poll(offers).toHaveLength(2);
	const box = panel.getBoundingClientRect();
	const seen = (locator: Locator) => {
		const { top, bottom } = locator.element().getBoundingClientRect();
		return top >= box.top && bottom <= box.bottom;
	};
	await expect.poll(() => [field, list].map(seen)).toEqual([true, true]);
});

test('where it is asked for something else, a chosen region is handed over and the address stays', async () => {
	const onchoose = vi.fn();
	await renderInAtlas(RegionSearch, RECORD, '?daerah=kota-madiun', {
		label: 'Cari jalur',
		onchoose
	});
	const other = page.getByRole('combobox', { name: 'Cari jalur' });
	await other.fill('jembrana');
	await userEvent.keyboard('{Enter}');
	await expect
		.poll(() => onchoose.mock.calls.map(([{ slug }]) => slug))
		.toEqual(['kabupaten-jembrana']);
	await expect.element(other).toHaveValue('');
	expect(address.search).toBe('?daerah=kota-madiun');
	// Words are no region to lead a path to.
	await other.fill('kota');
	expect(options().join()).not.toContain('dalam kerja sama');
});
