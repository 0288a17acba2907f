import { expect, test } from 'vitest';
import { coverageOf } from './coverage';
import { buildNetwork } from './network';
import type { Region } from './region';
import { agreement, code, REGIONS } from '../../../tests/made-up/record';

test('counts who could sign, and names who has nothing in the record', () => {
	const jakarta: Region = { ...(REGIONS[0] as Region), code: code('31.71') };
	const network = buildNetwork(
		[agreement({ parties: ['35.77', '52.08', '51'] })],
		REGIONS,
		'daerah'
	);
	const { total, unrecorded } = coverageOf([jakarta, ...REGIONS], network);
	expect(total).toBe(REGIONS.length);
	expect(unrecorded.map((region) => region.code)).toEqual([
		'35',
		'35.10',
		'35.19',
		'51.01',
		'52',
		'52.71'
	]);
});
