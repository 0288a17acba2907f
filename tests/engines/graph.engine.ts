/** The graph: drawn, laid out anew in a worker, and asked for the way from one region to another. */
import { eventually } from './eventually';
import { expectDrawn, graphReady, rememberLook } from './pictures';
import { test } from './test';

const GRAPH = { role: 'application', name: 'Jaringan kerja sama antardaerah' };

test('it is drawn, laid out anew, and put back as it was', async ({ driver, reader, visit }) => {
	await visit('?sektor=kesehatan&tampilan=jaringan');
	await graphReady(reader);
	await expectDrawn(reader, GRAPH);
	const looksAsPrepared = await rememberLook(reader, GRAPH);
	await reader.press({ role: 'button', name: 'Susun ulang' });
	await reader.one({ role: 'button', name: 'Tata letak semula' });
	await graphReady(reader);
	await eventually(looksAsPrepared).toBe(false);
	await reader.press({ role: 'button', name: 'Tata letak semula' });
	await reader.gone({ role: 'button', name: 'Tata letak semula' });
	await driver.move(1, 1);
	await eventually(looksAsPrepared).toBe(true);
});

test('it shows the way between two regions', async ({ driver, reader, visit }) => {
	await visit('?daerah=kota-kediri&tampilan=jaringan');
	await graphReady(reader);
	await reader.type(
		{ role: 'combobox', name: 'Terhubung lewat siapa dengan daerah lain?' },
		'kota malang'
	);
	await driver.key('Enter');
	await eventually(() => reader.address()).toBe(
		'/?daerah=kota-kediri,kota-malang&tampilan=jaringan'
	);
	await reader.one({ text: 'Tidak ada kerja sama langsung; terhubung lewat Kota Madiun.' });
});
