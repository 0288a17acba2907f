import { buildNetwork } from '$lib/domain/network';
import { agreement, code, REGIONS } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '$lib/domain/view';
import { describe, expect, it } from 'vitest';
import {
	regionsInView,
	selectedRegions,
	subjectKeyOf,
	wholeKeyOf,
	wholeOfView
} from './regions-of-view';

const agreements = [
	agreement({ id: 'madiun-klu', parties: ['35.19', '52.08'] }),
	agreement({ id: 'bertiga', parties: ['35.10', '35.77', '51.01'] })
];
const byRegion = buildNetwork(agreements, REGIONS, 'daerah');
const byProvince = buildNetwork(agreements, REGIONS, 'provinsi');
const codes = (...texts: string[]) => texts.map(code);
const view = (change: Partial<typeof DEFAULT_VIEW>) => ({ ...DEFAULT_VIEW, ...change });
const THREE = codes('35.10', '35.77', '51.01');

describe('what a view selects', () => {
	it('is its regions and their partners in a pair, without the other parties of what they share', () => {
		const pair = view({ regions: codes('35.77'), partners: codes('35.10') });
		expect(selectedRegions(pair, THREE, byRegion)).toEqual(['35.77', '35.10']);
	});

	it('is the parties of an agreement', () => {
		expect(selectedRegions(view({ agreements: ['bertiga'] }), THREE, byRegion)).toEqual(THREE);
	});

	it('is nothing that the network does not hold, and nothing of a plain view', () => {
		expect(selectedRegions(view({ regions: codes('52.71') }), [], byRegion)).toEqual([]);
		expect(selectedRegions(view({}), THREE, byRegion)).toEqual([]);
	});

	it('is its provinces, each once, where provinces are drawn', () => {
		const asked = view({ agreements: ['bertiga'], level: 'provinsi' });
		expect(selectedRegions(asked, THREE, byProvince)).toEqual(['35', '51']);
	});
});

describe('what the camera shows', () => {
	it('is a region with the parties of all it shares, and the path to another', () => {
		const one = view({ regions: codes('35.77') });
		expect(regionsInView(one, THREE, [], byRegion)).toEqual(['35.77', '35.10', '51.01']);
		const two = view({ regions: codes('35.10', '51.01') });
		const path = codes('35.10', '35.77', '51.01');
		expect(regionsInView(two, [], path, byRegion)).toEqual(['35.10', '51.01', '35.77']);
	});

	it('is the parties of a selected agreement', () => {
		expect(regionsInView(view({ agreements: ['bertiga'] }), THREE, [], byRegion)).toEqual(THREE);
	});

	it('is the regions of the provinces asked for, not those they cooperate with', () => {
		const asked = view({ provinces: codes('35') });
		expect(regionsInView(asked, THREE, [], byRegion)).toEqual(codes('35.10', '35.19', '35.77'));
	});

	it('is nothing in particular in a plain view', () => {
		expect(regionsInView(view({}), THREE, [], byRegion)).toEqual([]);
	});
});

describe('everything there is to see', () => {
	const asked = { sectors: ['pangan'] };

	it('is the parties of what sectors leave, and the whole network without', () => {
		expect(wholeOfView(view(asked), THREE, byRegion)).toEqual(THREE);
		expect(wholeOfView(view({ ...asked, level: 'provinsi' }), THREE, byProvince)).toEqual(
			codes('35', '51')
		);
		expect(wholeOfView(view({ text: 'beras' }), THREE, byRegion)).toEqual([]);
	});

	it('follows sectors only while nothing closer is asked for', () => {
		const one = { regions: codes('35.77') };
		expect(wholeOfView(view({ ...asked, ...one }), THREE, byRegion)).toEqual([]);
		expect(wholeKeyOf(view({ ...asked, ...one }))).toBe(wholeKeyOf(view(one)));
		expect(wholeKeyOf(view(asked))).not.toBe(wholeKeyOf(view({})));
		expect(wholeKeyOf(view({ ...asked, text: 'beras' }))).toBe(wholeKeyOf(view(asked)));
	});
});

describe('what a view is about', () => {
	it('changes with all that can be selected, and with provinces, but not with how it is shown', () => {
		const plain = subjectKeyOf(DEFAULT_VIEW);
		const changes: Partial<View>[] = [
			{ regions: codes('35.77') },
			{ partners: codes('35.77') },
			{ agreements: ['a'] },
			{ provincePair: codes('35', '52') },
			{ provinces: codes('35') }
		];
		const subjects = changes.map((change) => subjectKeyOf({ ...DEFAULT_VIEW, ...change }));
		expect(new Set([plain, ...subjects]).size).toBe(changes.length + 1);
		expect(subjectKeyOf({ ...DEFAULT_VIEW, tab: 'jaringan', sectors: ['pangan'] })).toBe(plain);
	});
});
