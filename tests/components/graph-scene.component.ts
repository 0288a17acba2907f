/** What the graph is drawn from, in the browser, where it is worked out once. */
import { Atlas } from '$lib/state/atlas.svelte';
import { GraphScene } from '$lib/state/graph-scene.svelte';
import { prepareRecord } from '$lib/state/prepare-record';
import { expect, test } from 'vitest';
import { code, dataset, TODAY } from '../made-up/record';

test('a graph is painted once where nothing is pointed at, and apart from what is', async () => {
	const record = dataset({ parties: ['35.10', '35.77'] }, { parties: ['35.77', '51.01'] });
	const atlas = new Atlas(await prepareRecord(record, TODAY));
	const scene = new GraphScene(atlas);
	expect(scene.states).toBe(scene.still);
	atlas.hovered = { kind: 'region', code: code('35.77') };
	expect(scene.states).not.toBe(scene.still);
	atlas.hovered = null;
	expect(scene.states).toBe(scene.still);
});
