import YearFilter from '$lib/components/YearFilter.svelte';
import { address } from '$lib/state/address.svelte';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { finger, middleOf, mouse } from './hand';
import { renderInAtlas } from './in-atlas';

const YEARS = [2019, 2020, 2021, 2022, 2023];
const RECORD = dataset(
	{ signed: '2019' },
	{ signed: '2020-05', sectors: ['pangan'] },
	{ signed: '2020-06-01' },
	{ signed: '2021' },
	{ signed: '2023-02-03', sectors: ['pangan'] },
	{ signed: null }
);

const from = page.getByRole('combobox', { name: 'Dari tahun' });
const to = page.getByRole('combobox', { name: 'Sampai tahun' });
const bar = (year: number) => page.getByTestId(`year-${year}`);
const at = (year: number) => middleOf(bar(year));

/** Renders it with room on either side of the bars. */
async function open(query = ''): Promise<void> {
	const { container } = await renderInAtlas(YearFilter, RECORD, query);
	container.style.margin = '6rem';
}

/** What can be seen of the bars: the years that stand out, and how high each bar is. */
function bars() {
	const seen = YEARS.map((year) => {
		const inner = bar(year).element().firstElementChild as HTMLElement;
		return { year, colour: getComputedStyle(inner).backgroundColor, height: inner.clientHeight };
	});
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = 'var(--accent)';
	const { color } = getComputedStyle(probe);
	probe.remove();
	return {
		outstanding: seen.filter(({ colour }) => colour === color).map(({ year }) => year),
		heights: seen.map(({ height }) => height)
	};
}

async function expectBounds(first: string, last: string): Promise<void> {
	await expect.element(from).toHaveValue(first);
	await expect.element(to).toHaveValue(last);
}

describe('the bars', () => {
	test('are as high as their years have agreements, other filters kept', async () => {
		await open();
		const { heights } = bars();
		const [one = NaN, two = NaN] = heights;
		expect(one).toBeGreaterThan(10);
		expect(Math.abs(two - 2 * one)).toBeLessThanOrEqual(1);
		expect(heights).toEqual([one, two, one, 0, one]);

		await open('?sektor=pangan');
		expect(bars().heights).toEqual([0, two, 0, 0, two]);
	});

	test('stand out within the bounds, and fade outside', async () => {
		await open();
		expect(bars().outstanding).toEqual(YEARS);
		await open('?dari=2020&sampai=2021');
		expect(bars().outstanding).toEqual([2020, 2021]);
		await open('?sampai=2020');
		expect(bars().outstanding).toEqual([2019, 2020]);
	});
});

describe('what is written with them', () => {
	const said = page.getByText(/^(\d+|\d{4}.*: \d+ kerja sama)$/);

	test('are the years at the ends, how many the highest bar stands for, and the undated', async () => {
		await open();
		for (const year of ['2019', '2023']) {
			await expect.element(page.getByText(year).first()).toBeVisible();
		}
		await expect.element(said.first()).toHaveTextContent(/^2$/);
		await expect.element(page.getByText(/^1 lainnya tanpa tahun\./)).toBeVisible();
		await open('?sektor=pangan');
		await expect.element(page.getByText(/lainnya tanpa tahun/)).not.toBeInTheDocument();
	});

	test('year and count of the bar under the mouse, the finger, or named by the list in hand', async () => {
		await open();
		await bar(2020).hover();
		await expect.element(page.getByText('2020: 2 kerja sama')).toBeVisible();
		await finger.put(at(2021));
		await expect.element(page.getByText('2021: 1 kerja sama')).toBeVisible();
		await finger.draw(at(2023));
		await expect.element(page.getByText('2021–2023: 2 kerja sama')).toBeVisible();
		await finger.lift();
		await expect.poll(() => address.search).toBe('?dari=2021&sampai=2023');
		await open('?dari=2020');
		from.element().focus();
		await expect.element(page.getByText('2020: 2 kerja sama')).toBeVisible();
	});

	test('is that the running year is not complete, as long as the record is of that year', async () => {
		await open();
		await expect.element(page.getByText(/belum lengkap/)).not.toBeInTheDocument();
		await renderInAtlas(YearFilter, { ...RECORD, updated: '2023-11-30' });
		await expect
			.element(page.getByText(/2023 belum lengkap \(data per 30 November 2023\)\./))
			.toBeVisible();
	});

	test('never widens the column, also over the last bar', async () => {
		await open();
		const { right } = (page.getByRole('group').element() as HTMLElement).getBoundingClientRect();
		await bar(2023).hover();
		const tip = page.getByText('2023: 1 kerja sama').element().getBoundingClientRect();
		expect(tip.right).toBeLessThanOrEqual(right + 1);
	});

	test('is not marked by a brush that leaves the bars', async () => {
		await open();
		await mouse.press(at(2020));
		await mouse.drag({ x: at(2022).x, y: at(2022).y + 60 });
		await mouse.drag({ x: at(2022).x, y: at(2022).y + 120 });
		await mouse.release({ x: at(2022).x, y: at(2022).y + 120 });
		expect(getSelection()?.toString()).toBe('');
	});
});

describe('the lists', () => {
	test('say how many each year has', async () => {
		await open('?sektor=pangan');
		const texts = [...(from.element() as HTMLSelectElement).options].map(({ text }) => text);
		expect(texts).toEqual(['Semua', '2019 (0)', '2020 (1)', '2021 (0)', '2022 (0)', '2023 (1)']);
	});

	test('take a year that is typed whole: its first digits ask for none', async () => {
		await open('?dari=2020');
		await to.click();
		await userEvent.keyboard('{Escape}');
		await userEvent.keyboard('2023');
		await expect.element(to).toHaveValue('2023');
		expect(address.search).toBe('?dari=2020');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => address.search).toBe('?dari=2020&sampai=2023');
	});

	test('take it also when they are left, or the hand rests', async () => {
		await open('?dari=2020');
		await to.click();
		await userEvent.keyboard('{Escape}');
		await userEvent.keyboard('2022');
		await userEvent.tab();
		await expect.poll(() => address.search).toBe('?dari=2020&sampai=2022');
		await from.click();
		await userEvent.keyboard('{Escape}');
		await userEvent.keyboard('2021');
		await expect.poll(() => address.search).toBe('?dari=2021&sampai=2022');
	});

	test('ask for the years from and to, and for all again', async () => {
		await open();
		await from.selectOptions('2020 (2)');
		await expect.poll(() => address.search).toBe('?dari=2020');
		await to.selectOptions('2022 (0)');
		await expect.poll(() => address.search).toBe('?dari=2020&sampai=2022');
		await from.selectOptions('Semua');
		await expect.poll(() => address.search).toBe('?sampai=2022');
	});

	test('give way to each other', async () => {
		await open('?dari=2019&sampai=2020');
		await from.selectOptions('2022 (0)');
		await expect.poll(() => address.search).toBe('?dari=2022&sampai=2022');
		await expectBounds('2022', '2022');
	});

	test('are used by keyboard', async () => {
		await open();
		await from.click();
		await userEvent.keyboard('{Escape}{End}');
		await expect.poll(() => address.search).toBe('?dari=2023');
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(() => address.search).toBe('?dari=2022');
		await userEvent.tab();
		await expect.element(to).toHaveFocus();
		await userEvent.keyboard('{End}');
		await expect.poll(() => address.search).toBe('?dari=2022&sampai=2023');
	});
});

describe('the brush', () => {
	test.each([
		['to the right', 2020, 2022],
		['to the left', 2022, 2020]
	])('drawn %s asks for the years it passed, once it is lifted', async (_, first, last) => {
		await open();
		await mouse.press(at(first));
		await expectBounds(String(first), String(first));
		await mouse.drag(at(last));
		await expectBounds('2020', '2022');
		expect(bars().outstanding).toEqual([2020, 2021, 2022]);
		expect(address.search).toBe('');
		await mouse.release(at(last));
		await expect.poll(() => address.search).toBe('?dari=2020&sampai=2022');
		await expectBounds('2020', '2022');
	});

	test('may turn round on the way', async () => {
		await open();
		await mouse.press(at(2021));
		await mouse.drag(at(2023));
		await expectBounds('2021', '2023');
		await mouse.drag(at(2020));
		await expectBounds('2020', '2021');
		await mouse.release(at(2020));
		await expect.poll(() => address.search).toBe('?dari=2020&sampai=2021');
	});

	test.each([
		['first', 2019, -150, '?dari=2019&sampai=2021'],
		['last', 2023, 150, '?dari=2021&sampai=2023']
	])('drawn past the %s year ends there', async (_, edge, by, query) => {
		await open();
		const outside = { x: at(edge).x + by, y: at(edge).y - 60 };
		await mouse.press(at(2021));
		await mouse.drag(outside);
		await mouse.release(outside);
		await expect.poll(() => address.search).toBe(query);
	});

	test('that never moves asks for one year', async () => {
		await open('?dari=2019');
		await bar(2021).click();
		await expect.poll(() => address.search).toBe('?dari=2021&sampai=2021');
	});

	test('is no business of the other mouse button', async () => {
		await open('?dari=2020');
		await bar(2022).click({ button: 'right' });
		await expectBounds('2020', '');
		expect(address.search).toBe('?dari=2020');
	});

	test('is drawn by a finger as well', async () => {
		await open();
		await finger.put(at(2020));
		await finger.draw(at(2021));
		await finger.draw(at(2022));
		await expectBounds('2020', '2022');
		await finger.lift();
		await expect.poll(() => address.search).toBe('?dari=2020&sampai=2022');
	});

	test('of a finger that is taken away leaves everything as it was', async () => {
		await open('?dari=2021');
		await finger.put(at(2019));
		await finger.draw(at(2020));
		await expectBounds('2019', '2020');
		await finger.lose();
		await expectBounds('2021', '');
		expect(address.search).toBe('?dari=2021');
	});
});
