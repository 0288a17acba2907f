import { address } from '../../../tests/made-up/address';
import { CATALOGUE, dataset, REGIONS } from '../../../tests/made-up/record';
import { printAgreementsJson, printBriefJson } from '$lib/published/agreements-json';
import { printRegionsJson } from '$lib/published/regions-json';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_PAGE, provideAtlas, useAtlas } from './atlas.svelte';
import { AtlasLoading } from './atlas-loading.svelte';

vi.mock('./address.svelte', () => import('../../../tests/made-up/address'));
vi.mock('$app/state', () => import('../../../tests/made-up/address'));
vi.mock('$app/paths', () => ({ asset: (path: string) => path }));
vi.mock('svelte', async (original) => {
	const given = new Map<unknown, unknown>();
	return {
		...(await original<object>()),
		setContext: (key: unknown, value: unknown) => given.set(key, value),
		getContext: (key: unknown) => given.get(key)
	};
});

const BRIEF = '/data/agreements-brief.json';
const WHOLE = '/data/agreements.json';
const REGIONS_FILE = '/data/regions.json';

/** The files of the site by path. */
let files: Map<string, string>;
/** Paths the site was asked for, in order. */
let asked: string[];
/** What happens while the site is being asked. */
let meanwhile: () => void;

/** Publishes a record of one agreement. */
function publish(given: Parameters<typeof dataset>[0] = {}, folder = '/data'): void {
	const sources = [{ url: 'https://koran.example/', publisher: 'Koran', published: null }];
	const { agreements } = dataset({ sources, programs: ['Lumbung padi'], ...given });
	files.set(`${folder}/agreements-brief.json`, printBriefJson({ agreements }));
	files.set(`${folder}/agreements.json`, printAgreementsJson({ agreements }));
	files.set(`${folder}/regions.json`, printRegionsJson(REGIONS, CATALOGUE));
}

/** A page that has been opened. */
async function opened(setting = PLAIN_PAGE): Promise<AtlasLoading> {
	const loading = new AtlasLoading();
	await loading.start(setting);
	return loading;
}

beforeEach(() => {
	address.open('');
	files = new Map();
	asked = [];
	meanwhile = () => undefined;
	publish();
	vi.stubGlobal('fetch', async (path: string) => {
		asked.push(path);
		meanwhile();
		const file = files.get(path);
		const missing = { status: 404, statusText: 'Not Found' };
		return file === undefined ? new Response('', missing) : new Response(file);
	});
});
afterEach(() => vi.unstubAllGlobals());

const programsOf = ({ atlas }: AtlasLoading) => atlas?.agreement(0).programs;

describe('a page that is asked for what rests on one source', () => {
	it('knows it from the short form', async () => {
		address.open('?bukti=satu-sumber');
		const { atlas } = await opened();
		expect(atlas?.shownAgreements).toHaveLength(1);
		expect(asked).not.toContain(WHOLE);
	});

	it('takes all of a copy from before the short form told of it', async () => {
		files.set(BRIEF, files.get(BRIEF)?.replace(',"oneSource":true', '') ?? '');
		address.open('?bukti=satu-sumber');
		const { atlas } = await opened();
		expect(atlas?.shownAgreements).toHaveLength(1);
		expect(asked).toContain(WHOLE);
	});
});

const WITHDRAWN_FILE = '/data/withdrawn.json';

describe('a page that is asked for a withdrawn record', () => {
	const lost = { id: '2019-lama', reason: 'x', withdrawn: '2026-12-01', into: 'contoh-0' };

	it('knows what became of it before it shows anything, and in a frame for good', async () => {
		files.set(WITHDRAWN_FILE, JSON.stringify([lost]));
		address.open('?kerjasama=2019-lama');
		const { atlas } = await opened({ ...PLAIN_PAGE, framed: true });
		expect(asked.filter((path) => path === WITHDRAWN_FILE)).toHaveLength(1);
		expect(atlas?.view.agreements).toEqual(['contoh-0']);
		expect(atlas?.dropped.map(({ reason }) => reason)).toEqual(['withdrawn']);
		// What it came with stays selected: there is nothing to close.
		expect(atlas?.canClose).toBe(false);
	});

	it('shows the rest all the same when that cannot be found out', async () => {
		address.open('?kerjasama=2019-lama&sektor=pangan');
		const { atlas, failure } = await opened();
		expect(failure).toBeNull();
		expect(atlas?.dropped.map(({ reason }) => reason)).toEqual(['unknown-value']);
	});
});

describe('a page that is opened', () => {
	it('asks for no more than what is drawn and counted', async () => {
		const { atlas, failure } = await opened();
		expect(asked.sort()).toEqual([BRIEF, REGIONS_FILE]);
		expect(atlas?.shownAgreements.map(({ id }) => id)).toEqual(['contoh-0']);
		expect(failure).toBeNull();
	});

	it('says what failed, and tries again', async () => {
		files.delete(REGIONS_FILE);
		const loading = await opened();
		expect(loading.atlas).toBeNull();
		expect(loading.failure?.message).toBe('/data/regions.json: 404 Not Found');
		publish();
		await loading.start(PLAIN_PAGE);
		expect(loading.atlas).not.toBeNull();
		expect(loading.failure).toBeNull();
	});

	it('at words looks for them in the whole record at once', async () => {
		address.open('?q=lumbung');
		const { atlas } = await opened();
		expect(atlas?.shownAgreements).toHaveLength(1);
		expect(asked).toContain(WHOLE);
	});

	it('at words shows nothing rather than a wrong answer when the whole record fails', async () => {
		address.open('?q=lumbung');
		files.delete(WHOLE);
		const { atlas, failure } = await opened();
		expect(atlas).toBeNull();
		expect(failure?.message).toBe('/data/agreements.json: 404 Not Found');
	});

	it('shows a frozen copy as of its day, from its own folder', async () => {
		const frozen = '2026-11-29';
		publish({}, `/data/beku/${frozen}`);
		const loading = await opened({ ...PLAIN_PAGE, frozen });
		await loading.complete();
		expect(asked.every((path) => path.startsWith(`/data/beku/${frozen}/`))).toBe(true);
		expect(loading.atlas?.today).toBe(frozen);
		expect(programsOf(loading)).toEqual(['Lumbung padi']);
	});
});

describe('the rest of the record', () => {
	const askedForWhole = () => asked.filter((path) => path === WHOLE);

	it('comes once, into the atlas that is there', async () => {
		const loading = await opened();
		const { atlas } = loading;
		expect(programsOf(loading)).toEqual([]);
		await Promise.all([loading.complete(), loading.complete()]);
		await loading.complete();
		expect(askedForWhole()).toHaveLength(1);
		expect(loading.atlas).toBe(atlas);
		expect(programsOf(loading)).toEqual(['Lumbung padi']);
	});

	it('is not asked for before there is an atlas', async () => {
		await new AtlasLoading().complete();
		expect(asked).toEqual([]);
	});

	it('that fails leaves the atlas as it is, and is tried again', async () => {
		const loading = await opened();
		const { atlas } = loading;
		files.delete(WHOLE);
		await loading.complete();
		expect(loading.detailsFailure?.message).toBe('/data/agreements.json: 404 Not Found');
		expect([loading.atlas, loading.failure]).toEqual([atlas, null]);
		publish();
		await loading.complete();
		expect(loading.detailsFailure).toBeNull();
		expect(programsOf(loading)).toEqual(['Lumbung padi']);
	});

	it('of a record published anew in between comes with an atlas of its own', async () => {
		const loading = await opened();
		const { atlas } = loading;
		publish({ parties: ['35.19', '52.08'] });
		await loading.complete();
		expect(loading.atlas).not.toBe(atlas);
		expect(loading.atlas?.network.links.map(({ id }) => id)).toEqual(['35.19~52.08']);
		expect(programsOf(loading)).toEqual(['Lumbung padi']);
	});
});

describe('a page that is left', () => {
	it('drops what comes afterwards', async () => {
		const loading = new AtlasLoading();
		meanwhile = () => loading.stop();
		await loading.start(PLAIN_PAGE);
		expect(loading.atlas).toBeNull();
	});

	it('drops a record published anew', async () => {
		const loading = await opened();
		const { atlas } = loading;
		publish({ title: 'Baru' });
		meanwhile = () => loading.stop();
		await loading.complete();
		expect(loading.atlas).toBe(atlas);
	});

	it('tells of no failure', async () => {
		const loading = await opened();
		files.clear();
		meanwhile = () => loading.stop();
		await loading.complete();
		expect(loading.detailsFailure).toBeNull();
		await loading.start(PLAIN_PAGE);
		expect(loading.failure).toBeNull();
	});
});

it('gives components their atlas, and says why there is none', () => {
	expect(() => useAtlas()).toThrow('No page above provides an atlas.');
	const loading = new AtlasLoading();
	provideAtlas(loading);
	expect(() => useAtlas()).toThrow('useAtlas is called where there is no loaded atlas.');
});
