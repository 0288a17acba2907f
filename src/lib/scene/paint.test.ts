import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { anyDataset } from '../../../tests/made-up/record';
import { buildVocabulary } from '$lib/domain/vocabulary';
import { anyView, CATALOGUE } from '../../../tests/made-up/record';
import { EMPHASIS, paintScene, type SceneStates } from './paint';
import { KOTA_MADIUN, MIXED, PLACES, sceneOf, type TestScene } from '../../../tests/made-up/scene';

/** The visible strands of a link as readable rows. */
function strandsOf({ geometry }: TestScene, { lines }: SceneStates, id: string) {
	const link = geometry.links.find((one) => one.id === id);
	return (link?.strands ?? [])
		.filter((at) => lines.visible[at] === 1)
		.map((at) => ({
			group: geometry.groups[lines.group[at] ?? -1],
			leads: lines.leading[at] === 1,
			count: lines.count[at],
			total: lines.total[at],
			slot: `${lines.slot[at]}/${lines.slots[at]}`,
			mark: lines.mark[at]
		}));
}

const scene = sceneOf(MIXED);
const paint = (...given: Parameters<TestScene['lens']>) =>
	paintScene(scene.geometry, scene.lens(...given));
const nodeStates = (states: SceneStates, text: string) => {
	const at = scene.geometry.nodeByCode.get(code(text)) ?? -1;
	const { visible, partners, count, emphasis, selected } = states.nodes;
	return {
		visible: visible[at],
		partners: partners[at],
		count: count[at],
		emphasis: emphasis[at],
		selected: selected[at]
	};
};

describe('a link', () => {
	it('leads with the group of most of its agreements, and keeps the others beside it', () => {
		expect(strandsOf(scene, paint(), '35.10~35.77')).toEqual([
			{ group: 'pangan-kelautan', leads: true, count: 2, total: 3, slot: '0/3', mark: 0 },
			{ group: 'wisata-kreatif', leads: false, count: 1, total: 3, slot: '1/3', mark: 2 },
			{ group: 'kesehatan-sosial', leads: false, count: 1, total: 3, slot: '2/3', mark: 0 }
		]);
	});

	it('breaks a tie by what leads its agreements, then by the catalogue', () => {
		const tied = sceneOf([
			{ sectors: ['kesehatan', 'pangan'] },
			{ parties: ['35.10', '35.19'], sectors: ['pangan'] },
			{ parties: ['35.10', '35.19'], sectors: ['kesehatan'] }
		]);
		const states = paintScene(tied.geometry, tied.lens());
		const leader = (id: string) => strandsOf(tied, states, id).find(({ leads }) => leads)?.group;
		expect(leader('35.10~35.77')).toBe('kesehatan-sosial');
		expect(leader('35.10~35.19')).toBe('pangan-kelautan');
	});

	it('shows only the groups that a sector filter asks for, in their colour', () => {
		expect(strandsOf(scene, paint({ sectors: ['kesehatan'] }), '35.10~35.77')).toEqual([
			{ group: 'kesehatan-sosial', leads: true, count: 1, total: 1, slot: '0/1', mark: 0 }
		]);
		expect(strandsOf(scene, paint({ sectors: ['tidak-disebut'] }), '35.10~35.19')).toMatchObject([
			{ group: 'tidak-disebut', leads: true }
		]);
	});

	it('takes the looks of the firmest agreement in view', () => {
		expect(
			strandsOf(scene, paint({ statuses: ['planned'] }), '35.10~35.77').map(({ mark }) => mark)
		).toEqual([2]);
	});
});

describe('a hub', () => {
	it('takes the leading group of its agreements, and its spokes with it', () => {
		const states = paint();
		const [hub] = scene.geometry.hubs;
		expect(states.hubs.visible[0]).toBe(1);
		expect(scene.geometry.groups[states.hubs.group[0] ?? -1]).toBe('wisata-kreatif');
		for (const at of hub?.spokes ?? []) {
			expect(states.lines.visible[at]).toBe(1);
			expect(states.lines.group[at]).toBe(states.hubs.group[0]);
		}
	});

	it('goes with its spokes when a filter leaves it out', () => {
		const states = paint({ sectors: ['kesehatan'] });
		expect(states.hubs.visible[0]).toBe(0);
		expect(states.drawn).toBe(1);
		for (const at of scene.geometry.hubs[0]?.spokes ?? []) expect(states.lines.visible[at]).toBe(0);
	});
});

describe('a region', () => {
	it('counts agreements and distinct partners in view', () => {
		expect(nodeStates(paint(), '35.77')).toMatchObject({ visible: 1, count: 4, partners: 3 });
		expect(nodeStates(paint({ sectors: ['pangan'] }), '35.77')).toMatchObject({
			count: 2,
			partners: 1
		});
		expect(nodeStates(paint({ sectors: ['kesehatan'] }), '35.19')).toMatchObject({ visible: 0 });
	});
});

describe('a selection', () => {
	it('lights a region with its partners and dims the rest, which stays', () => {
		const states = paint({ regions: [code('35.19')] });
		expect(nodeStates(states, '35.19')).toMatchObject({ emphasis: EMPHASIS.lit, selected: 1 });
		expect(nodeStates(states, '35.10')).toMatchObject({ emphasis: EMPHASIS.lit, selected: 0 });
		expect(nodeStates(states, '35.77')).toMatchObject({ visible: 1, emphasis: EMPHASIS.dimmed });
		expect(states.hubs.emphasis[0]).toBe(EMPHASIS.dimmed);
		expect(states.drawn).toBe(3);
	});

	it('stays marked when a filter leaves nothing of it', () => {
		const states = paint({ regions: [code('35.19')], sectors: ['kesehatan'] });
		expect(nodeStates(states, '35.19')).toMatchObject({ visible: 0, selected: 1 });
	});

	it('of one agreement lights just its strands', () => {
		const states = paint({ agreements: ['contoh-2'] });
		const link = scene.geometry.links.find(({ id }) => id === '35.10~35.77');
		expect(link?.strands.map((at) => states.lines.emphasis[at])).toEqual([
			EMPHASIS.dimmed,
			EMPHASIS.lit,
			EMPHASIS.dimmed
		]);
	});
});

describe('a highlight', () => {
	it('lights without dimming', () => {
		const states = paint({}, { kind: 'region', code: KOTA_MADIUN });
		expect(nodeStates(states, '35.77')).toMatchObject({ emphasis: EMPHASIS.lit, selected: 0 });
		expect(nodeStates(states, '35.19')).toMatchObject({ emphasis: EMPHASIS.normal });
	});

	it('adds to a selection', () => {
		const states = paint({ regions: [code('35.19')] }, { kind: 'hub', id: '35.77~51.01~52.08' });
		expect(states.hubs.emphasis[0]).toBe(EMPHASIS.lit);
		expect(nodeStates(states, '35.19')).toMatchObject({ emphasis: EMPHASIS.lit });
	});

	it('of something not in this scene lights nothing', () => {
		const states = paint({}, { kind: 'link', id: '11~12' });
		expect([...states.lines.emphasis]).not.toContain(EMPHASIS.lit);
	});
});

it('draws exactly what matches, with one leader per link, for any record and view', () => {
	fc.assert(
		fc.property(
			anyDataset.chain((record) =>
				fc.tuple(
					fc.constant(record),
					anyView(buildVocabulary({ ...record, regions: PLACES, catalogue: CATALOGUE }))
				)
			),
			([record, view]) => {
				const { geometry, lens } = sceneOf(record.agreements);
				const seen = lens(view);
				const { lines } = paintScene(geometry, seen);
				for (const link of geometry.links) {
					const matches = link.agreements.some((at) => seen.matching[at] === 1);
					const visible = link.strands.filter((at) => lines.visible[at] === 1);
					expect(visible.length > 0).toBe(matches);
					expect(visible.filter((at) => lines.leading[at] === 1)).toHaveLength(matches ? 1 : 0);
					expect(visible.map((at) => lines.slot[at])).toEqual(visible.map((_, slot) => slot));
				}
			}
		),
		{ numRuns: 80 }
	);
});
