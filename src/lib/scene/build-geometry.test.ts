import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset, CATALOGUE, TODAY } from '../../../tests/made-up/record';
import { buildNetwork } from '$lib/domain/network';
import { LEVELS } from '$lib/domain/view';
import { buildGeometry } from './build-geometry';
import { MARKS } from './geometry';
import { MARK_DISTANCE } from './hub-place';
import { toScene } from './mercator';
import { MIXED, PLACES, sceneOf } from '../../../tests/made-up/scene';

describe('the geometry of a network', () => {
	const { geometry } = sceneOf(MIXED);
	const lines = (indices: readonly number[]) => indices.map((index) => geometry.lines[index]);

	it('gives a link one strand per sector group, in the order of the catalogue', () => {
		const link = geometry.links.find(({ id }) => id === '35.10~35.77');
		const groups = lines(link?.strands ?? []).map(
			(line) => line?.kind === 'strand' && [geometry.groups[line.group], line.agreements]
		);
		expect(groups).toEqual([
			['pangan-kelautan', [0, 1]],
			['wisata-kreatif', [2]],
			['kesehatan-sosial', [0]]
		]);
	});

	it('gives a link without any stated field a neutral strand', () => {
		const link = geometry.links.find(({ id }) => id === '35.10~35.19');
		const [strand] = lines(link?.strands ?? []);
		expect(strand?.kind === 'strand' && geometry.groups[strand.group]).toBe('tidak-disebut');
	});

	it('draws three and more parties as a hub with a spoke each, never as lines between them', () => {
		expect(geometry.links.map(({ id }) => id)).toEqual(['35.10~35.19', '35.10~35.77']);
		const [hub] = geometry.hubs;
		expect(hub?.parties).toEqual(['35.77', '51.01', '52.08']);
		const ends = lines(hub?.spokes ?? []).map((spoke) => spoke?.curve.slice(4));
		const points = PLACES.filter(({ code }) => hub?.parties.includes(code));
		expect(ends).toHaveLength(3);
		expect(ends).toEqual(expect.arrayContaining(points.map(({ point }) => toScene(point))));
	});

	it('says of each agreement how firm its line is', () => {
		const { geometry: four } = sceneOf([
			{ status: 'signed' },
			{ status: 'renewed' },
			{ status: 'planned' },
			{ signed: '2019-01-01', validYears: 5 }
		]);
		expect([...four.markOfAgreement].map((mark) => MARKS[mark])).toEqual(MARKS);
	});

	it('joins what a province’s regions do at province level', () => {
		const { geometry: provinces } = sceneOf(MIXED, 'provinsi');
		expect(provinces.nodes.map(({ region }) => region.code)).toEqual(['35', '51', '52']);
		expect(provinces.links).toEqual([]);
		expect(provinces.hubs.map(({ id }) => id)).toEqual(['35~51~52']);
	});
});

it('holds every agreement of any record, long lines under short ones, marks apart', () => {
	fc.assert(
		fc.property(anyDataset, fc.constantFrom(...LEVELS), ({ agreements }, level) => {
			const network = buildNetwork(agreements, PLACES, level);
			const geometry = buildGeometry(network, agreements, CATALOGUE, TODAY);
			const { lines, hubs, nodes } = geometry;
			const firstStrand = lines.findIndex(({ kind }) => kind === 'strand');
			for (const [index, line] of lines.entries()) {
				const above = lines[index + 1];
				if (above === undefined) continue;
				if (above.kind === line.kind) expect(above.length).toBeLessThanOrEqual(line.length);
				else expect(index + 1).toBe(firstStrand);
			}
			const drawn = new Set<number>();
			for (const { agreements: own } of geometry.links) own.forEach((at) => drawn.add(at));
			for (const hub of hubs) {
				hub.agreements.forEach((at) => drawn.add(at));
				expect(hub.spokes).toHaveLength(hub.parties.length);
				for (const { point } of nodes) {
					const apart = Math.hypot(point[0] - hub.point[0], point[1] - hub.point[1]);
					expect(apart).toBeGreaterThanOrEqual(MARK_DISTANCE);
				}
			}
			agreements.forEach((_, at) => {
				const parties = geometry.nodesOfAgreement[at]?.length ?? 0;
				expect(drawn.has(at)).toBe(parties > 1);
			});
		}),
		{ numRuns: 60 }
	);
});

it('refuses a link to a region that is no node', () => {
	const { geometry } = sceneOf(MIXED);
	const network = buildNetwork([], PLACES, 'daerah');
	const [a, b] = [PLACES[1]?.code, PLACES[2]?.code];
	if (a === undefined || b === undefined) throw new Error('two places are needed');
	const links = [{ id: `${a}~${b}`, a, b, agreements: [0], bilateral: [0] }];
	expect(geometry.nodes).not.toHaveLength(0);
	expect(() => buildGeometry({ ...network, links }, [], CATALOGUE, TODAY)).toThrow(
		/"35\.10~35\.19" names 35\.10, expected a node/
	);
});
