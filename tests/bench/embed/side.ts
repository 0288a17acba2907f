/** What every peer's page does: fetches, draws, and says when. */
import type { CountryTopology, ContextTopology } from '$lib/land/land';

export type PlainLine = readonly [
	from: readonly [number, number],
	to: readonly [number, number],
	colour: string
];

declare global {
	interface Window {
		/** Lines that are drawn; set when the first picture with all of them is complete. */
		drawnLines?: number;
	}
}

/** The country in the middle of the element, as in the product: west, south, east, north. */
export const BOUNDS = [94.5, -11.2, 141.2, 6.3] as const;

export const COLOURS = {
	sea: '#e3eaec',
	context: '#ecebe6',
	land: '#f6f3ec',
	border: '#cec6b4'
} as const;

export function stage(): HTMLElement {
	const element = document.getElementById('stage');
	if (element === null) throw new Error('The page has no #stage.');
	return element;
}

export async function fetchAll(): Promise<{
	overview: CountryTopology;
	context: ContextTopology;
	lines: readonly PlainLine[];
}> {
	const [overview, context, lines] = await Promise.all([
		fetchJson<CountryTopology>('overview.json'),
		fetchJson<ContextTopology>('context.json'),
		fetchJson<readonly PlainLine[]>('lines.json')
	]);
	return { overview, context, lines };
}

async function fetchJson<Value>(url: string): Promise<Value> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}.`);
	return (await response.json()) as Value;
}

/** Says so in the same way as the product's map. */
export function markReady(lines: number): void {
	window.drawnLines = lines;
	stage().dataset['ready'] = 'true';
}
