/** The graph while it opens: whatever becomes of the window meanwhile, the reader gets it. */
import GraphView from '$lib/components/GraphView.svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { graphFileOf } from '../made-up/graph-file';
import { dataset } from '../made-up/record';
import { renderInAtlas } from './in-atlas';

/** Its provinces have other codes than its regions: neither level has places for the other. */
const RECORD = dataset({ parties: ['35.10', '35.77'] }, { parties: ['35.77', '51.01', '52.71'] });

const graph = page.getByTestId('graph');

/** Holds back the places of the graph. @returns lets them come */
function holdPlaces(): () => void {
	const plain = window.fetch;
	let letCome: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (letCome = resolve));
	vi.spyOn(window, 'fetch').mockImplementation(async (...asked) => {
		if (!String(asked[0]).endsWith('/graph.json')) return plain(...asked);
		await held;
		return new Response(graphFileOf(RECORD));
	});
	return letCome;
}

/**
 * A window that is a phone's, or not. As in a browser, whoever asks is answered with its newest width, while whoever listens
 * is told with the next frame: a quarter of a second later on a busy device.
 */
function windowOf(isPhone: boolean): { isPhone: boolean; tell: () => void } {
	const plain = window.matchMedia.bind(window);
	const listeners = new EventTarget();
	const given = { isPhone, tell: () => void listeners.dispatchEvent(new Event('change')) };
	const query = Object.defineProperty(listeners, 'matches', { get: () => given.isPhone });
	vi.spyOn(window, 'matchMedia').mockImplementation((asked) =>
		asked.includes('max-width: 699px') ? (query as MediaQueryList) : plain(asked)
	);
	return given;
}

afterEach(() => vi.restoreAllMocks());

test.each([
	['is made as narrow as a phone', false],
	['is made wider than a phone', true]
])(
	'a window that %s while the graph opens gets its graph, and no word of failure',
	async (_, isPhone) => {
		const letCome = holdPlaces();
		const given = windowOf(isPhone);
		await renderInAtlas(GraphView, RECORD, '?tampilan=jaringan', { props: { beside: false } });
		given.isPhone = !isPhone;
		letCome();
		await expect.poll(() => document.querySelector('canvas, [role=alert]')).not.toBeNull();
		given.tell();
		await expect.element(graph).toHaveAttribute('data-ready', 'true');
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	}
);
