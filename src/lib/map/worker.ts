/** MapLibre parses geometry in workers, and finds their file only when told: otherwise every map in the built site stays blank. */
import { getGlobalDispatcher, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/** Milliseconds after which it is no longer asked whether there are workers: by then they were made, or said that they cannot be. */
const PATIENCE = 60_000;

/** Whether this page has ever had them. */
let created = false;

export function wireWorker(): void {
	setWorkerUrl(workerUrl);
	const workers = getGlobalDispatcher();
	workers.off('workerscreate', onCreated);
	workers.on('workerscreate', onCreated);
}

function onCreated(): void {
	created = true;
}

/** The browser lets this page have no worker: to try again does not help. */
class NoWorkers extends Error {
	override readonly name = 'NoWorkers';
}

/** @throws Error of the name `NoWorkers` when the page may have none: MapLibre would find out when nobody listens any more */
export function checkWorkers(): void {
	try {
		new Worker('data:text/javascript,', { type: 'module' }).terminate();
	} catch (cause) {
		throw new NoWorkers('This browser lets the page have no workers.', { cause });
	}
}

/** What MapLibre reports of a worker whose file has not come, or that fails as it is read. */
const LOST = /^Worker failed to load/;

/** @param error of MapLibre's own report */
export function isWorkerLost({ message }: { readonly message: string }): boolean {
	return LOST.test(message);
}

/**
 * Listens whether the workers of a map that has just been made can be made at all. MapLibre says nothing to the map that
 * waits for them.
 * @param onLost they cannot
 * @returns ends it
 */
export function watchWorkers(onLost: (cause: Error) => void): () => void {
	let ended = false;
	// Answered also where there is nobody to answer.
	void getGlobalDispatcher()
		.ping(PATIENCE)
		.then((answered) => {
			if (answered && !created && !ended) {
				onLost(new Error('The workers of the map cannot be made.'));
			}
		});
	return () => (ended = true);
}
