import { describe, expect, it } from 'vitest';
import { code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '../domain/view';
import { buildVocabulary } from '../domain/vocabulary';
import { atlasPath, embedPath } from './addresses';
import { DEFAULT_EMBED_OPTIONS } from './embed-options';

const vocabulary = buildVocabulary(dataset());
const view = (asked: Partial<View>): View => ({ ...DEFAULT_VIEW, ...asked });
const path = (asked: Partial<View>, options = {}) =>
	embedPath(view(asked), { ...DEFAULT_EMBED_OPTIONS, ...options }, vocabulary);

describe('the address of an embed', () => {
	it.each<[Partial<View>, string]>([
		[{}, 'embed/'],
		[{ sectors: ['pangan'] }, 'embed/sektor/pangan/'],
		[{ sectors: ['pangan-kelautan'] }, 'embed/sektor/pangan-kelautan/'],
		[{ regions: [code('35.77')] }, 'embed/daerah/kota-madiun/'],
		[{ sectors: ['pangan', 'desa'] }, 'embed/?sektor=pangan,desa'],
		[{ sectors: ['tidak-disebut'] }, 'embed/sektor/tidak-disebut/'],
		[{ sectors: ['pangan'], theme: 'gelap' }, 'embed/sektor/pangan/?tema=gelap'],
		[{ sectors: ['pangan'], tab: 'jaringan' }, 'embed/sektor/pangan/?tampilan=jaringan'],
		[{ sectors: ['pangan'], regions: [code('35.77')] }, 'embed/?sektor=pangan&daerah=kota-madiun'],
		[
			{ regions: [code('35.77')], partners: [code('35.19')] },
			'embed/?daerah=kota-madiun&mitra=kabupaten-madiun'
		]
	])('%j → %s', (asked, expected) => {
		expect(path(asked)).toBe(expected);
	});

	it('carries the options, on a standing variant too', () => {
		const options = { controls: [], frozen: '2026-11-22' };
		expect(path({ sectors: ['pangan'] }, options)).toBe(
			'embed/sektor/pangan/?kontrol=tidak&data=2026-11-22'
		);
		expect(path({ text: 'air' }, options)).toBe('embed/?q=air&kontrol=tidak&data=2026-11-22');
	});
});

describe('the address on the full page', () => {
	it('is the view’s', () => {
		expect(atlasPath(DEFAULT_VIEW, vocabulary)).toBe('');
		expect(atlasPath(view({ sectors: ['pangan'] }), vocabulary)).toBe('?sektor=pangan');
	});
});
