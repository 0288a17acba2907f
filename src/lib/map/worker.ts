/** MapLibre parses geometry in a worker, and finds its file only when told: otherwise every map in the built site stays blank. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

export function wireWorker(): void {
	setWorkerUrl(workerUrl);
}
