import { address } from '../../../tests/made-up/address';
import { code, dataset, TODAY } from '../../../tests/made-up/record';
import { MIXED, PLACES } from '../../../tests/made-up/scene';
import { NARROW_BELOW } from '$lib/poster/formats';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Atlas } from './atlas.svelte';
import { prepareRecord } from './prepare-record';

/** The media queries that hold on the reader's device. */
const device = vi.hoisted(() => new Set<string>());

vi.mock('./address.svelte', () => import('../../../tests/made-up/address'));
vi.mock('$app/state', () => import('../../../tests/made-up/address'));
vi.mock('svelte/reactivity', async (original) => ({
	...(await original<object>()),
	MediaQuery: class {
		readonly #query: string;

		constructor(query: string) {
			this.#query = query;
		}

		get current() {
			return device.has(this.#query);
		}
	}
}));

const data = { ...dataset(...MIXED), regions: PLACES };
const record = await prepareRecord(data, TODAY);

let atlas: Atlas;

beforeEach(() => {
	device.clear();
	address.open('');
	atlas = new Atlas(record);
});

describe('what is counted', () => {
	const shown = () => atlas.shownAgreements.map(({ id }) => id);

	it('is what filters and selection leave, in the order of the dataset', () => {
		address.search = '?daerah=kota-madiun&sektor=pariwisata';
		expect(shown()).toEqual(['contoh-2', 'contoh-4']);
	});

	it('without filters is all of the selection', () => {
		address.search = '?daerah=kota-madiun&sektor=pariwisata&q=padi&dari=2020';
		expect(atlas.selectedWithoutFilters).toBe(4);
	});

	it('leaves what is not selected on map and graph, and only there', () => {
		address.search = '?daerah=kabupaten-madiun&sektor=pangan';
		expect(data.agreements.filter((_, index) => atlas.isMatching(index))).toEqual(
			data.agreements.slice(0, 2)
		);
		expect(shown()).toEqual([]);
	});

	it('knows the regions of which nothing is recorded', () => {
		expect(atlas.coverage.total).toBe(PLACES.length);
		expect(atlas.coverage.unrecorded.map(({ code }) => code)).toEqual(['35', '51', '52', '52.71']);
	});
});

describe('the path', () => {
	it('leads from one of two selected regions to the other', () => {
		address.search = '?daerah=kabupaten-madiun,kabupaten-jembrana';
		expect(atlas.path).toEqual(['35.19', '35.10', '35.77', '51.01']);
	});

	it('takes no agreement that the filters leave out', () => {
		address.search = '?daerah=kabupaten-madiun,kabupaten-jembrana&sektor=pariwisata';
		expect(atlas.path).toBeNull();
	});

	it.each(['', 'kota-madiun', 'kota-madiun,kabupaten-banyuwangi,kabupaten-madiun'])(
		'is none for “%s”',
		(regions) => {
			address.search = `?daerah=${regions}`;
			expect(atlas.path).toBeNull();
		}
	);
});

describe('the screen', () => {
	it('that is narrow shows provinces until something is chosen', () => {
		expect([atlas.narrow, atlas.level]).toEqual([false, 'daerah']);
		device.add(`max-width: ${NARROW_BELOW - 1}px`);
		expect([atlas.narrow, atlas.level]).toEqual([true, 'provinsi']);
		address.search = '?daerah=kota-madiun';
		expect(atlas.level).toBe('daerah');
	});

	it('shows the level that is asked for, however wide it is', () => {
		address.search = '?tingkat=provinsi';
		expect(atlas.level).toBe('provinsi');
	});

	it('is light or dark as the device, unless the address says which', () => {
		expect(atlas.ground).toBe('terang');
		device.add('prefers-color-scheme: dark');
		expect(atlas.ground).toBe('gelap');
		address.search = '?tema=terang';
		expect(atlas.ground).toBe('terang');
	});

	it('is calm where the reader wants no motion', () => {
		expect(atlas.calm).toBe(false);
		device.add('prefers-reduced-motion: reduce');
		expect(atlas.calm).toBe(true);
	});
});

describe('what is drawn', () => {
	const regions = ({ network }: ReturnType<Atlas['drawing']>) =>
		network.nodes.map(({ region }) => region.code);

	it('are regions, or their provinces', () => {
		expect(regions(atlas.drawing('daerah'))).toEqual(['35.10', '35.19', '35.77', '51.01', '52.08']);
		expect(regions(atlas.drawing('provinsi'))).toEqual(['35', '51', '52']);
	});

	it.each(['daerah', 'provinsi'] as const)('by %s is laid out once for all views', (level) => {
		const { network, geometry } = atlas.drawing(level);
		address.search = '?sektor=pangan&tampilan=jaringan';
		expect(atlas.drawing(level).network).toBe(network);
		expect(atlas.drawing(level).geometry).toBe(geometry);
	});

	it('stays while the rest of the record comes', async () => {
		const { geometry } = atlas.drawing('daerah');
		address.search = '?q=lumbung';
		expect(atlas.shownAgreements).toEqual([]);
		const agreements = data.agreements.map((one) => ({ ...one, programs: ['Lumbung'] }));
		atlas.complete(await prepareRecord({ ...data, agreements }, TODAY));
		expect(atlas.drawing('daerah').geometry).toBe(geometry);
		expect(atlas.shownAgreements).toEqual(agreements);
	});
});

it('finds regions by code and agreements by position, and names what it does not have', () => {
	expect(atlas.label(code('35.19'))).toBe('Kab. Madiun');
	expect(atlas.agreement(4).id).toBe('contoh-4');
	expect(() => atlas.region(code('99.99'))).toThrow('No region has the code 99.99.');
	expect(() => atlas.agreement(5)).toThrow('There is no agreement at 5.');
});
