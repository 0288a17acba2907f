import {
	graph,
	HUB,
	picture,
	expectOtherPicture,
	expectPicture,
	mover,
	spoken
} from './graph-places';
import { count, expect, graphReady, openAtlas, test as coldTest } from './support';
import { test } from './warm';

coldTest('the graph is drawn from prepared places: no simulation, no worker', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await openAtlas(page, '?tampilan=jaringan');
	await graphReady(page);
	expect(page.workers()).toEqual([]);
	expect(scripts.filter((url) => /relayout|worker/.test(url))).toEqual([]);
	expect(scripts.filter((url) => url.endsWith('/data/graph.json'))).toHaveLength(1);
});

test('without a single link the graph is empty and says so; nothing it offers breaks', async ({
	open,
	page,
	agreements
}) => {
	await open('?tampilan=jaringan');
	const all = await picture(page);
	await page.getByLabel('Cari dalam kerja sama').fill('atlantis');
	await expect(page.getByText('Tidak ada sambungan yang cocok dengan filter.')).toBeVisible();
	await expect(count(page)).toHaveText('0');
	await graph(page).focus();
	for (const key of ['Home', 'ArrowRight', 'Enter', '+', '0']) await page.keyboard.press(key);
	await expect(spoken(page)).toBeEmpty();
	await page.getByRole('button', { name: 'Susun ulang' }).click();
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(page.getByRole('alert')).toBeHidden();
	const restore = page.getByRole('button', { name: 'Tata letak semula' });
	if (await restore.isVisible()) await restore.click();

	await page.getByRole('link', { name: 'Mulai lagi dari semua kerja sama' }).click();
	await expect(count(page)).toHaveText(String(agreements.length));
	await page.getByRole('link', { name: 'Jaringan', exact: true }).click();
	await expectPicture(page, all);
});

test('marks are filled by island group or by community, and a key names the fills', async ({
	open,
	page
}) => {
	await open('?tampilan=jaringan');
	const byIsland = await picture(page);
	const key = page.getByTestId('graph').getByRole('group');
	await page.getByText('Warna titik: Gugus pulau').click();
	await expect(key.getByRole('listitem')).toHaveText([
		'Sumatera',
		'Jawa',
		'Bali & Nusa Tenggara',
		'Kalimantan',
		'Sulawesi',
		'Maluku',
		'Papua',
		'Ukuran titik: jumlah mitra',
		'Belah ketupat: pemerintah provinsi',
		'Lingkaran dengan jari-jari: kerja sama tiga pihak atau lebih'
	]);
	await page.getByText('Warna titik: Gugus pulau').click();

	await page.getByLabel('Warna titik').selectOption('Komunitas');
	await expect(page).toHaveURL('/?tampilan=jaringan&isi=komunitas');
	await expectOtherPicture(page, byIsland);
	await page.getByText('Warna titik: Komunitas').click();
	await expect(key.getByRole('listitem').first()).toContainText(/^.+, .+ …$/);
	await expect(key.getByText('Komunitas lain yang lebih kecil', { exact: true })).toBeVisible();
});

test('the level switches between regions and provinces', async ({ open, page }) => {
	await open('?tampilan=jaringan');
	await graphReady(page);
	await page.getByRole('link', { name: 'Provinsi', exact: true }).click();
	await expect(page).toHaveURL('/?tampilan=jaringan&tingkat=provinsi');
	await expect(page.getByText(/^38 provinsi terhubung oleh/)).toBeVisible();
	await graphReady(page);
	await graph(page).focus();
	await page.keyboard.press('Home');
	await expect(spoken(page)).toHaveText(
		/^Prov\. Jawa Timur: \d+ mitra, \d+ kerja sama dan \d+ rencana; .+/
	);
	// A province opens into its regions, as on the map.
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/?provinsi=35&tampilan=jaringan');
});

test.describe('without motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the picture is called complete only at the size it has on screen', async ({
		open,
		page
	}) => {
		await open('?tampilan=jaringan');
		await graphReady(page);
		await page.getByTestId('graph').evaluate((frame) => {
			const stage = frame.querySelector('[role=application]');
			const heights: [drawn: number, onScreen: number][] = [];
			Object.assign(window, { heights });
			new MutationObserver(() => {
				if (frame.getAttribute('data-ready') !== 'true' || stage === null) return;
				const names = [...stage.querySelectorAll('canvas')].at(-1);
				heights.push([parseFloat(names?.style.height ?? ''), stage.clientHeight]);
			}).observe(frame, { attributes: true, attributeFilter: ['data-ready'] });
		});
		// The region in focus gets buttons above the picture, which becomes lower by a row of them.
		await graph(page).focus();
		await page.keyboard.press('Home');
		await expect(mover(page, HUB.name)).toBeVisible();
		await graphReady(page);
		const heights = () =>
			page.evaluate(() => (window as unknown as { heights: [number, number][] }).heights);
		await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
		for (const [drawn, onScreen] of await heights()) expect(drawn).toBe(onScreen);
	});
});

coldTest('the names come back when the graphics of the browser start anew', async ({ page }) => {
	await openAtlas(page, '?tampilan=jaringan');
	const before = await picture(page);
	const lost = graph(page).evaluate(
		(stage) =>
			new Promise<void>((resolve) =>
				stage.addEventListener('contextrestored', () => resolve(), { capture: true, once: true })
			)
	);
	const session = await page.context().browser()?.newBrowserCDPSession();
	await session?.send('Browser.crashGpuProcess');
	await lost;
	await expectPicture(page, before);
});

test('rankings, communities and separate networks are lists of links', async ({
	open,
	page,
	agreements
}) => {
	await open('?tampilan=jaringan');
	const rankings = page.getByRole('heading', { name: 'Peringkat', exact: true });
	await expect(rankings).toBeVisible();
	for (const name of [
		'Daerah dengan mitra terbanyak',
		'Kerja sama terbanyak',
		'Penghubung utama'
	]) {
		await expect(page.getByRole('heading', { name })).toBeVisible();
	}
	await expect(page.getByText('betweenness, Freeman 1977')).toBeVisible();

	await page.getByText(/^Komunitas \(\d+\)$/).click();
	await expect(page.getByText('metode Louvain')).toBeVisible();
	await page.getByText(/^Jaringan terpisah \(\d+\)$/).click();
	await page.getByRole('link', { name: 'Minahasa Tenggara, Toraja Utara' }).last().click();
	await expect(page).toHaveURL('/?daerah=kabupaten-minahasa-tenggara&tampilan=jaringan');

	await page.getByRole('link', { name: 'Tutup' }).click();
	const ofHub = agreements.filter(({ parties }) => parties.includes(HUB.code));
	const busiest = ofHub.filter(({ status }) => status !== 'planned').length;
	const row = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('link', { name: HUB.name, exact: true }) })
		.filter({ hasText: new RegExp(`${busiest}$`) });
	await row.first().getByRole('link').click();
	await expect(page).toHaveURL(`/?daerah=${HUB.slug}&tampilan=jaringan`);
	await expect(count(page)).toHaveText(String(ofHub.length));
});

coldTest(
	'places of another shape: it is said so, and the list stays complete',
	async ({ page }) => {
		await page.route('**/data/graph.json', (route) =>
			route.fulfill({ body: '{"version":1,"levels":{}}', contentType: 'application/json' })
		);
		// The list of everything takes seconds to search through; that of one pair says as much.
		await openAtlas(page, '?q=lingga+tanjung+jabung&tampilan=jaringan');
		await expect(page.getByText('Jaringan tidak dapat ditampilkan')).toBeVisible();
		await expect(page.getByText('graph.json')).toBeVisible();
		await page.getByText('Daftar semua daerah dan pasangannya').press('Enter');
		await expect(page.getByRole('heading', { name: 'Daerah (2)' })).toBeVisible();
		await expect(
			page.getByRole('link', { name: /^Kab\. Tanjung Jabung Timur – Kab\. Lingga: / })
		).toBeVisible();
	}
);
