/** A browser that translates the page leaves the names of regions as they are, and all else to be read. */
import AgreementTable from '$lib/components/AgreementTable.svelte';
import BuilderOptions from '$lib/components/BuilderOptions.svelte';
import CoverageFigure from '$lib/components/CoverageFigure.svelte';
import EmbedView from '$lib/components/EmbedView.svelte';
import FilterChips from '$lib/components/FilterChips.svelte';
import GraphMover from '$lib/components/GraphMover.svelte';
import GraphSummary from '$lib/components/GraphSummary.svelte';
import Intro from '$lib/components/Intro.svelte';
import NetworkList from '$lib/components/NetworkList.svelte';
import PaperHead from '$lib/components/PaperHead.svelte';
import PointerTip from '$lib/components/PointerTip.svelte';
import ProvinceFilter from '$lib/components/ProvinceFilter.svelte';
import RegionSearch from '$lib/components/RegionSearch.svelte';
import ResultStatus from '$lib/components/ResultStatus.svelte';
import SelectionPanel from '$lib/components/SelectionPanel.svelte';
import { DEFAULT_EMBED_OPTIONS } from '$lib/embed/embed-options';
import { EmbedBuild } from '$lib/embed/embed-build.svelte';
import { address } from '$lib/state/address.svelte';
import { GraphSession } from '$lib/state/graph-session.svelte';
import { surviveTranslation } from '$lib/state/survive-translation';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { LAYOUT } from '../made-up/graph';
import { networkOf } from '../made-up/network';
import { code, dataset, REGIONS } from '../made-up/record';
import { translate } from '../translate';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ title: 'Air bersih', parties: ['35.77', '51.01'], sectors: ['pangan'], signed: '2024' },
	{ title: 'Beras', parties: ['35.10', '35.19', '35.77'], signed: '2025-03-04' }
);
const PLACES = REGIONS.map(({ name }) => name.replace(/^\p{L}+ /u, '')).join('|');
/** Not in the address that a printed page bears. */
const NAME = new RegExp(`(?<!-)((Kabupaten|Kab\\.|Kota|Provinsi|Prov\\.)\\s+)?(${PLACES})`, 'gi');

/** What is read on the page, but for what nobody sees or hears. */
const read = () => document.body.textContent;
const namesRead = () => [...read().matchAll(NAME)].map(([name]) => name);

/** Translates what has been rendered: into capitals. */
function expectNamesKept(): void {
	const names = namesRead();
	expect(names).not.toEqual([]);
	translate(document.body);
	expect(namesRead()).toEqual(names);
}

const PATTERN = {
	name: 'Mitra terbanyak',
	links: [{ text: 'Kota Madiun – Kab. Jembrana', query: '?daerah=kota-madiun' }],
	detail: '2 mitra'
};
const network = networkOf(['35.10', '35.77']);
const link = network.links[0]?.id ?? '';
const session = () => new GraphSession(network, LAYOUT);

test.each([
	['of a region', '?daerah=kota-madiun'],
	['of a pair', '?daerah=kota-madiun&mitra=kabupaten-jembrana'],
	['of two regions', '?daerah=kabupaten-banyuwangi,kabupaten-jembrana'],
	['of two provinces', '?antara=35,51'],
	['of a region without a record', '?daerah=kota-mataram'],
	['of a region that filters hide', '?daerah=kota-madiun&sektor=desa']
])('in the panel %s', async (_, query) => {
	await renderInAtlas(SelectionPanel, RECORD, query);
	expectNamesKept();
});

test('in the panel of one agreement, whose title is translated', async () => {
	await renderInAtlas(SelectionPanel, RECORD, '?kerjasama=contoh-0');
	expectNamesKept();
	expect(read()).toContain('AIR BERSIH');
});

test('in table, status, chips and filters, in the summary of the graph, and on paper', async () => {
	for (const part of [AgreementTable, ResultStatus, GraphSummary, PaperHead, CoverageFigure]) {
		await renderInAtlas(part as typeof ResultStatus, RECORD, '?daerah=kota-madiun', {
			network
		} as never);
		expectNamesKept();
	}
	for (const part of [FilterChips, ProvinceFilter]) {
		await renderInAtlas(part, RECORD, '?provinsi=35');
		expectNamesKept();
	}
});

test('in the lists of all pairs, and in what stands out', async () => {
	await renderInAtlas(NetworkList, RECORD);
	await page.getByText('Daftar semua daerah dan pasangannya').click();
	await expect.element(page.getByRole('link').first()).toBeVisible();
	expectNamesKept();
	await renderInAtlas(Intro, RECORD, '', {
		patterns: [PATTERN],
		example: '?',
		onfind: () => undefined,
		onsector: () => undefined
	});
	expectNamesKept();
});

test('in what the search offers', async () => {
	await renderInAtlas(RegionSearch, RECORD);
	for (const typed of ['madiun', 'banyuwnagi']) {
		await page.getByRole('combobox').fill(typed);
		await expect.element(page.getByRole('option').first()).toBeVisible();
		expectNamesKept();
	}
});

test('beside the pointer, and of the region in hand', async () => {
	const at = { left: 0, top: 0, curves: [], network };
	await renderInAtlas(PointerTip, RECORD, '', {
		props: { target: { kind: 'link', id: link }, ...at }
	});
	expectNamesKept();
	for (const codes of [[code('35.77')], [code('35.77'), code('35.10')]]) {
		const onchoose = () => undefined;
		const props = { session: session(), codes, current: code('35.77'), onchoose };
		await renderInAtlas(GraphMover, RECORD, '', props);
		expectNamesKept();
	}
});

test('in an embed, and in what builds one', async () => {
	const framed = { framed: true };
	const props = { options: DEFAULT_EMBED_OPTIONS, home: '/', droppedOptions: [] };
	const query = '?daerah=kota-madiun&tampilan=daftar';
	await renderInAtlas(EmbedView, RECORD, query, props, framed);
	await expect.element(page.getByRole('row').nth(1)).toBeVisible();
	expectNamesKept();
	await renderInAtlas(BuilderOptions, RECORD, '?daerah=kota-madiun&provinsi=35', {
		build: new EmbedBuild(RECORD, [])
	});
	expectNamesKept();
});

test('also when others take their place in a page that is translated', async () => {
	onTestFinished(surviveTranslation(document.body));
	await renderInAtlas(SelectionPanel, RECORD, '?daerah=kota-madiun');
	const heading = page.getByRole('heading', { level: 2 });
	translate(document.body);
	for (const [query, name] of [
		[
			'?daerah=kabupaten-banyuwangi,kabupaten-jembrana',
			/^Kabupaten Banyuwangi DAN|dan Kabupaten Jembrana$/
		],
		['?daerah=kabupaten-jembrana', /^Kabupaten Jembrana$/],
		['?antara=35,51', /^Provinsi Jawa Timur\s– Provinsi Bali$/]
	] as const) {
		address.go(query);
		await expect.element(heading).toHaveTextContent(name);
		translate(document.body);
		await expect.element(heading).toHaveTextContent(new RegExp(name.source, 'i'));
	}
});
