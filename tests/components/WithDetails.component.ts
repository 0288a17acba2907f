import WithDetails from '$lib/components/WithDetails.svelte';
import { printAgreementsJson } from '$lib/published/agreements-json';
import { printRegionsJson } from '$lib/published/regions-json';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CATALOGUE, dataset, REGIONS } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const SOURCES = [{ url: 'https://berita.example/', publisher: 'Berita', published: null }];
const RECORD = dataset({ sources: SOURCES });
const BRIEF = { ...dataset({}), brief: true } as const;

const children = createRawSnippet(() => ({ render: () => '<p>Sumber: Berita</p>' }));
const details = page.getByText('Sumber: Berita');
const alert = page.getByRole('alert');

/** What the site answers when it is asked for the whole record. */
let answer: () => Promise<Response>;
let asked: string[];

const whole = () => Promise.resolve(new Response(printAgreementsJson(RECORD)));

beforeEach(() => {
	asked = [];
	const site = vi.spyOn(window, 'fetch').mockImplementation((url) => {
		asked.push(String(url));
		return String(url).endsWith('/regions.json')
			? Promise.resolve(new Response(printRegionsJson(REGIONS, CATALOGUE)))
			: answer();
	});
	onTestFinished(() => site.mockRestore());
});

test('what is only read is asked for when it comes on screen, and said to be on its way', async () => {
	let arrive = (): void => undefined;
	const held = new Promise<void>((resolve) => (arrive = resolve));
	answer = () => held.then(whole);
	await renderInAtlas(WithDetails, BRIEF, '', { children });
	await expect.element(page.getByRole('status')).toHaveTextContent('Memuat data kerja sama …');
	await expect.element(details).not.toBeInTheDocument();
	arrive();
	await expect.element(details).toBeVisible();
	await expect.element(page.getByRole('status')).not.toBeInTheDocument();
	expect(asked.filter((url) => url.endsWith('/data/agreements.json'))).toHaveLength(1);
});

test('a rest that cannot be had is explained, and trying again works', async () => {
	answer = () => Promise.resolve(new Response('oops', { status: 500 }));
	await renderInAtlas(WithDetails, BRIEF, '', { children });
	await expect.element(alert).toHaveTextContent('Data kerja sama tidak dapat dimuat');
	await expect.element(alert).toHaveTextContent('/data/agreements.json: 500');
	answer = whole;
	await alert.getByRole('button', { name: 'Coba lagi' }).click();
	await expect.element(details).toBeVisible();
	await expect.element(alert).not.toBeInTheDocument();
});

test('where the record is whole nothing is asked for', async () => {
	await renderInAtlas(WithDetails, RECORD, '', { children });
	await expect.element(details).toBeVisible();
	expect(asked).toEqual([]);
});
