/** What a press on the map means: a region, a pair, an agreement; with a mouse, and with a finger that stays. */
import type { APIRequestContext } from '@playwright/test';
import { buildNetwork } from '../../src/lib/domain/network';
import { parseBriefAgreements } from '../../src/lib/published/agreements-json';
import { joinDataset } from '../../src/lib/published/dataset';
import { parsePublishedRegions } from '../../src/lib/published/regions-json';
import { buildGeometry } from '../../src/lib/scene/build-geometry';
import { fromScene } from '../../src/lib/scene/mercator';
import { cameraAt, middleOfArc, regionsBySlug } from '../e2e/places';
import type { Hand } from './driver';
import { eventually } from './eventually';
import { mapReady } from './pictures';
import type { Reader } from './reader';
import { test } from './test';

async function pressMiddle(reader: Reader, hand: Hand): Promise<void> {
	await mapReady(reader);
	await reader.press({ testId: 'map' }, hand);
}

for (const hand of ['mouse', 'touch'] as const) {
	test.describe(`with a ${hand}`, () => {
		test.beforeEach(({ driver }) => {
			test.skip(!driver.hands.includes(hand), 'The driver of this engine has no finger.');
		});

		test('a region, a pair and an agreement are selected where they are pressed', async ({
			reader,
			visit,
			request
		}) => {
			const region = await regionsBySlug(request);
			await visit(`?${cameraAt(region('kabupaten-manokwari').point, 9)}`);
			await pressMiddle(reader, hand);
			await eventually(() => reader.address()).toMatch(/^\/\?daerah=kabupaten-manokwari&kamera=/);
			await reader.one({ role: 'region', name: 'Kabupaten Manokwari' });

			const [a, b] = [region('kabupaten-tanjung-jabung-timur'), region('kabupaten-lingga')];
			const top = cameraAt(middleOfArc(a.point, b.point), 8);
			// Only the pair is drawn, so that nothing else can be hit.
			await visit(`?q=lingga+tanjung+jabung&${top}`);
			await pressMiddle(reader, hand);
			await eventually(() => reader.address()).toMatch(
				/^\/\?daerah=kabupaten-tanjung-jabung-timur&mitra=kabupaten-lingga&/
			);
			await reader.one({
				role: 'region',
				name: 'Kabupaten Tanjung Jabung Timur – Kabupaten Lingga'
			});

			const { id, title, point } = await largestHub(request);
			await visit(`?tingkat=daerah&${cameraAt(point, 9)}`);
			await pressMiddle(reader, hand);
			await eventually(() => reader.address()).toContain(`kerjasama=${id}`);
			await reader.one({ role: 'region', name: title });
		});
	});
}

/** The mark of the agreement with most parties of those that have a mark of their own. */
async function largestHub(request: APIRequestContext) {
	const read = async (name: string) => (await request.get(`/data/${name}.json`)).json() as unknown;
	const { agreements, regions, catalogue } = joinDataset(
		parseBriefAgreements(await read('agreements-brief')),
		parsePublishedRegions(await read('regions'))
	);
	const network = buildNetwork(agreements, regions, 'daerah');
	const { hubs } = buildGeometry(network, agreements, catalogue, '2026-11-30');
	const [hub] = hubs
		.filter((one) => one.agreements.length === 1)
		.toSorted((one, other) => other.parties.length - one.parties.length);
	const agreement = agreements[hub?.agreements[0] ?? -1];
	if (hub === undefined || agreement === undefined) throw new Error('The record has no hubs.');
	return { id: agreement.id, title: agreement.title, point: fromScene(hub.point) };
}
