import { buildNetwork } from '$lib/domain/network';
import { agreement, code, REGIONS } from '../../../tests/made-up/record';
import { describe, expect, it } from 'vitest';
import { describeTarget } from './describe-target';

const AGREEMENTS = [
	agreement({ id: 'a', parties: ['35.19', '52.08'] }),
	agreement({ id: 'b', parties: ['35.19', '52.08'] }),
	agreement({ id: 'c', parties: ['35.10', '35.77', '51.01', '52.71'] }),
	agreement({ id: 'd', parties: ['35.19', '51.01', '52.08'] }),
	agreement({ id: 'e', parties: ['35.77', '51.01'], status: 'planned' })
];
const network = buildNetwork(AGREEMENTS, REGIONS, 'daerah');
const label = (one: string) => REGIONS.find((region) => region.code === one)?.name ?? one;
const say = (
	target: Parameters<typeof describeTarget>[0],
	isShown: (index: number) => boolean = () => true
) => describeTarget(target, network, label, isShown, (index) => AGREEMENTS[index] ?? agreement());

describe('describeTarget', () => {
	it('names a pair and counts what is shown of it', () => {
		expect(say({ kind: 'link', id: '35.19~52.08' }, (index) => index === 1)).toBe(
			'Kabupaten Madiun – Kabupaten Lombok Utara · 1 kerja sama'
		);
	});

	it('counts what a press on the line will list, and how much of it is of the two alone', () => {
		expect(say({ kind: 'link', id: '35.19~52.08' })).toMatch(
			/· 3 kerja sama, 2 di antaranya hanya berdua$/
		);
	});

	it('tells plans from cooperation', () => {
		expect(say({ kind: 'region', code: code('35.77') })).toBe(
			'Kota Madiun · 1 kerja sama dan 1 rencana'
		);
	});

	it('names some parties of a hub and counts the rest', () => {
		expect(say({ kind: 'hub', id: '35.10~35.77~51.01~52.71' })).toBe(
			'4 pihak: Kabupaten Banyuwangi, Kota Madiun, dan 2 lainnya · 1 kerja sama'
		);
	});

	it('tells a region without a record from one whose record the filters hide', () => {
		expect(say({ kind: 'region', code: code('51') })).toBe('Provinsi Bali · belum tercatat');
		expect(say({ kind: 'region', code: code('35.19') }, () => false)).toBe(
			'Kabupaten Madiun · 0 kerja sama'
		);
	});
});
