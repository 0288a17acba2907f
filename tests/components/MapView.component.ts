/** The map in its frame when its graphics fail it: the picture of its poster stands in, and nothing is left dead. */
import MapView from '$lib/components/MapView.svelte';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

const RECORD = dataset(
	{ title: 'Air', sectors: ['pangan'] },
	{ title: 'Beras', parties: ['35.19', '51.01'] }
);
/** Of no published picture: its poster is drawn here. */
const QUERY = '?sektor=pangan&tingkat=daerah';

const frame = page.getByTestId('map');
const revive = page.getByRole('button', { name: 'Aktifkan peta lagi' });
const zoom = page.getByRole('button', { name: 'Perbesar' });
const canvas = () => document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
const poster = () => document.querySelector<HTMLImageElement>('.poster img');

/** What a reader sees of the picture: the map, its poster, or nothing. */
function seen(): string {
	const map = document.querySelector('.map');
	if (map !== null && getComputedStyle(map).opacity !== '0') return 'map';
	const image = poster();
	const isThere = image !== null && image.complete && image.naturalWidth > 0;
	return isThere && image.checkVisibility({ visibilityProperty: true }) ? 'picture' : 'nothing';
}

/** Renders the map and reaches for it, so that it wakes at once. */
async function renderMap(): Promise<void> {
	await page.viewport(360, 640);
	await renderInAtlas(MapView, RECORD, QUERY);
	document.querySelector<HTMLElement>('[data-testid=map]')?.style.setProperty('height', '400px');
	frame.element().dispatchEvent(new PointerEvent('pointerenter'));
}

async function ready(): Promise<void> {
	await expect.element(frame).toHaveAttribute('data-ready', 'true');
	await expect.poll(seen).toBe('map');
}

const loser = () => canvas()?.getContext('webgl2')?.getExtension('WEBGL_lose_context');

afterEach(() => vi.restoreAllMocks());

test('a map whose graphics context is taken away leaves its picture, without names and buttons; it comes back with the context, or by a press', async () => {
	await renderMap();
	await ready();
	await expect.element(zoom).toBeVisible();
	const first = canvas();
	const context = loser();
	context?.loseContext();
	await expect.element(revive).toBeVisible();
	await expect.poll(seen).toBe('picture');
	await expect.element(frame).toHaveAttribute('data-ready', 'false');
	await expect.element(zoom).not.toBeInTheDocument();
	context?.restoreContext();
	await ready();
	expect(canvas()).toBe(first);
	await expect.element(revive).not.toBeInTheDocument();
	await expect.element(zoom).toBeVisible();

	loser()?.loseContext();
	await expect.element(revive).toBeVisible();
	revive.element().focus();
	await userEvent.keyboard('{Enter}');
	await ready();
	expect(canvas()).not.toBe(first);
	await expect.element(revive).not.toBeInTheDocument();
	await expect.element(zoom).toBeVisible();
	// What was pressed is gone: who uses keys goes on from the map.
	expect(document.activeElement).toBe(canvas());
});

test('a map that is far out of sight rests when another one wakes, and wakes when the reader is back', async () => {
	await renderMap();
	await ready();
	const spacer = document.createElement('div');
	spacer.style.height = '5000px';
	document.body.append(spacer);
	onTestFinished(() => spacer.remove());
	const context = canvas()?.getContext('webgl2');
	const other = new BroadcastChannel('jejaring-daerah:maps');
	onTestFinished(() => other.close());
	const wakeAnother = () => {
		for (const lives of [true, false]) other.postMessage({ id: 'another', lives });
	};
	wakeAnother();
	scrollTo(0, 4000);
	await expect
		.poll(() => {
			wakeAnother();
			return canvas();
		})
		.toBeNull();
	expect(context?.isContextLost()).toBe(true);
	await expect.poll(seen).toBe('picture');
	scrollTo(0, 0);
	await ready();
});

/** Workers whose file has been asked for and does not come. */
class Waiting extends EventTarget {
	static readonly all = new Set<Waiting>();
	asked = 0;
	constructor(url: string | URL) {
		super();
		if (!String(url).startsWith('data:')) Waiting.all.add(this);
	}
	postMessage(): void {
		this.asked++;
	}
	terminate(): void {
		Waiting.all.delete(this);
	}
}

test('a worker that fails when the land has come already leaves the picture, says so, and is made again by a press', async () => {
	vi.spyOn(console, 'warn').mockReturnValue(undefined);
	vi.stubGlobal('Worker', Waiting);
	onTestFinished(() => void vi.unstubAllGlobals());
	await renderMap();
	// It has been given the land to cut, and the map has been drawn without.
	await expect.poll(() => [...Waiting.all].some(({ asked }) => asked > 2)).toBe(true);
	for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
	for (const worker of Waiting.all) worker.dispatchEvent(new Event('error'));
	await expect
		.element(page.getByRole('alert'))
		.toHaveTextContent('Peta interaktif tidak dapat dimuat');
	await expect.poll(seen).toBe('picture');
	vi.unstubAllGlobals();
	await page.getByRole('button', { name: 'Coba lagi' }).click();
	await ready();
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

function forbidden(): never {
	throw new DOMException('Refused.', 'SecurityError');
}

describe('a page whose workers', () => {
	test.each([
		['do not exist', undefined],
		['are forbidden', forbidden]
	])('%s keeps the picture, says so, and blames no line', async (_, workers) => {
		vi.spyOn(console, 'warn').mockReturnValue(undefined);
		vi.stubGlobal('Worker', workers);
		onTestFinished(() => void vi.unstubAllGlobals());
		await renderMap();
		const alert = page.getByRole('alert');
		await expect.element(alert).toHaveTextContent('Peta interaktif tidak dapat dimuat');
		await expect.element(alert).not.toHaveTextContent('Periksa sambungan internet');
		await expect.poll(seen).toBe('picture');
		await expect.element(frame).toHaveAttribute('data-ready', 'false');
		await expect.element(zoom).not.toBeInTheDocument();
	});
});

describe('a driver that', () => {
	test.each([
		['takes no shader', 'getShaderParameter'],
		['links no program', 'getProgramParameter']
	] as const)('%s leaves the picture, and says so', async (_, question) => {
		vi.spyOn(console, 'warn').mockReturnValue(undefined);
		const { prototype } = WebGL2RenderingContext;
		vi.spyOn(prototype, question).mockReturnValue(false);
		await renderMap();
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('Peta tidak dapat ditampilkan di peramban ini');
		await expect.poll(seen).toBe('picture');
		await expect.element(zoom).not.toBeInTheDocument();
		expect(canvas()).toBeNull();
	});
});
