import { buildNetwork } from '$lib/domain/network';
import { agreement, code, REGIONS } from '../../../tests/made-up/record';
import { DEFAULT_VIEW } from '$lib/domain/view';
import { describe, expect, it } from 'vitest';
import { viewOfTarget } from './select-target';

const agreements = [
	agreement({ id: 'madiun-klu', parties: ['35.19', '52.08'] }),
	agreement({ id: 'bertiga', parties: ['35.10', '35.77', '51.01'] }),
	agreement({ id: 'bertiga-lagi', parties: ['35.10', '35.77', '51.01'] })
];
const byRegion = buildNetwork(agreements, REGIONS, 'daerah');
const byProvince = buildNetwork(agreements, REGIONS, 'provinsi');
const id = (index: number) => agreements[index]?.id ?? '';
const all = () => true;

describe('viewOfTarget', () => {
	it('selects a region, and a link as its pair', () => {
		const region = { kind: 'region', code: code('52.08') } as const;
		expect(viewOfTarget(DEFAULT_VIEW, region, byRegion, id, all)?.regions).toEqual(['52.08']);
		const link = { kind: 'link', id: '35.19~52.08' } as const;
		const pair = viewOfTarget(DEFAULT_VIEW, link, byRegion, id, all);
		expect([pair?.regions, pair?.partners]).toEqual([['35.19'], ['52.08']]);
	});

	it('selects the agreements of a hub, without those the filters leave out', () => {
		const hub = { kind: 'hub', id: '35.10~35.77~51.01' } as const;
		const view = viewOfTarget(DEFAULT_VIEW, hub, byRegion, id, (index) => index !== 1);
		expect(view?.agreements).toEqual(['bertiga-lagi']);
	});

	it('leads from a province to its regions', () => {
		const asked = { ...DEFAULT_VIEW, level: 'provinsi' } as const;
		const view = viewOfTarget(asked, { kind: 'region', code: code('35') }, byProvince, id, all);
		expect(view).toEqual({ ...DEFAULT_VIEW, provinces: ['35'] });
	});

	it('selects what joins two provinces from the line between them, at its level', () => {
		const asked = { ...DEFAULT_VIEW, level: 'provinsi' } as const;
		const view = viewOfTarget(asked, { kind: 'link', id: '35~52' }, byProvince, id, all);
		expect(view).toEqual({ ...asked, provincePair: ['35', '52'] });
	});

	it('keeps the selection beside everything, and ignores what the network does not hold', () => {
		const selected = { ...DEFAULT_VIEW, regions: [code('35.77')] };
		expect(viewOfTarget(selected, null, byRegion, id, all)).toBeNull();
		expect(viewOfTarget(selected, { kind: 'link', id: 'x~y' }, byRegion, id, all)).toBeNull();
		expect(viewOfTarget(selected, { kind: 'hub', id: 'x' }, byRegion, id, all)).toBeNull();
	});
});
