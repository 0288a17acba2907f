/** What addresses ask for, counted in the published record by a plain filter: the atlas must come to the same. */
import { describe, expect, it } from 'vitest';
import { applyFilter, buildFilterIndex } from '../../src/lib/domain/filter';
import type { Agreement } from '../../src/lib/domain/agreement';
import { parseView } from '../../src/lib/domain/view-codec';
import { buildVocabulary } from '../../src/lib/domain/vocabulary';
import { loadDataset } from '../../src/lib/server/dataset';

const dataset = loadDataset();
const { agreements } = dataset;
const index = buildFilterIndex(dataset, '2026-11-30');
const vocabulary = buildVocabulary(dataset);

type Keep = (agreement: Agreement) => boolean;

const has =
	(code: string): Keep =>
	({ parties }) =>
		parties.some((party) => party === code);
const inProvince =
	(province: string): Keep =>
	({ parties }) =>
		parties.some((code) => code.slice(0, 2) === province);
const year = ({ signed }: Agreement): number => Number(signed?.slice(0, 4));
const both =
	(one: Keep, other: Keep): Keep =>
	(agreement) =>
		one(agreement) && other(agreement);

const VIEWS: [query: string, keep: Keep][] = [
	['sektor=pendidikan', ({ sectors }) => sectors.includes('pendidikan')],
	['sektor=ekonomi', ({ groups }) => groups.includes('ekonomi')],
	['sektor=tidak-disebut', ({ sectors }) => sectors.length === 0],
	['daerah=kota-madiun', has('35.77')],
	['daerah=kota-madiun&mitra=kota-kediri', both(has('35.77'), has('35.71'))],
	['daerah=provinsi-bali', has('51')],
	['dari=2025&sampai=2026', (one) => year(one) >= 2025 && year(one) <= 2026],
	['batas=ya', ({ bordering }) => bordering],
	['batas=tidak', ({ bordering }) => !bordering],
	[
		'sektor=pangan&provinsi=52',
		both(({ sectors }) => sectors.includes('pangan'), inProvince('52'))
	],
	['provinsi=35,51', (one) => inProvince('35')(one) || inProvince('51')(one)],
	['antara=11,32', both(inProvince('11'), inProvince('32'))],
	['jenis=sister-city', ({ instruments }) => instruments.includes('sister-city')],
	['status=planned,renewed', ({ status }) => status !== 'signed']
];

describe('what an address asks for', () => {
	it.each(VIEWS)('%s', (query, keep) => {
		const { view, dropped } = parseView(query, vocabulary);
		expect(dropped).toEqual([]);
		const expected = agreements.filter(keep).map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(0);
		expect(applyFilter(index, view).shown.map((at) => agreements[at]?.id)).toEqual(expected);
	});
});
