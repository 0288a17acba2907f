import { expect, test } from './support';

test('the published files can be read from other origins', async ({ request }) => {
	for (const file of ['agreements.json', 'agreements.csv', 'kerja-sama-excel.csv']) {
		const response = await request.get(`/data/${file}`);
		expect(response.status()).toBe(200);
		expect(response.headers()['access-control-allow-origin']).toBe('*');
	}
});

test('CSV and JSON hold the same agreements in the same order', async ({ request, agreements }) => {
	const csv = await (await request.get('/data/agreements.csv')).text();
	const ids = csv
		.split('\n')
		.slice(1)
		.flatMap((line) => /^([a-z0-9-]+),/.exec(line)?.[1] ?? []);
	expect(ids).toEqual(agreements.map(({ id }) => id));
});

test('the table for Excel is sent with the mark by which Excel knows its letters', async ({
	request
}) => {
	const response = await request.get('/data/kerja-sama-excel.csv');
	expect(response.headers()['content-type']).toContain('text/csv');
	expect([...(await response.body()).subarray(0, 7)]).toEqual([
		0xef,
		0xbb,
		0xbf,
		...Buffer.from('Kode')
	]);
});

test('an address that does not exist says so', async ({ request }) => {
	expect((await request.get('/tidak-ada/')).status()).toBe(404);
});
