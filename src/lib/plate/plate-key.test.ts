import { code } from '../../../tests/made-up/record';
import { MIXED, sceneOf } from '../../../tests/made-up/scene';
import { paintScene } from '$lib/scene/paint';
import { PALETTES } from '$lib/scene/palette';
import { describe, expect, it } from 'vitest';
import { drawnIn, fillItem, formItems, groupItem } from './plate-key';

const scene = sceneOf(MIXED);
const drawn = (...given: Parameters<typeof scene.lens>) =>
	drawnIn(scene.geometry, paintScene(scene.geometry, scene.lens(...given)));
const texts = (...given: Parameters<typeof scene.lens>) =>
	formItems(drawn(...given), true).map(({ text }) => text);

describe('what a key explains', () => {
	it('are the colours that lines wear', () => {
		expect([...drawn().groups]).toEqual(
			expect.arrayContaining(['kesehatan-sosial', 'pangan-kelautan', 'wisata-kreatif'])
		);
		expect([...drawn({ sectors: ['kesehatan'] }).groups]).toEqual(['kesehatan-sosial']);
	});

	it('is what is selected, not what steps back beside it', () => {
		const selected = drawn({ regions: [code('35.19')] });
		expect(selected.hubs).toBe(false);
		expect([...selected.marks]).toEqual(['signed']);
	});

	it('are dashes and rings only where they are drawn', () => {
		expect(texts()).toContain('Garis putus-putus: baru direncanakan');
		expect(texts()).toContain('Lingkaran dengan jari-jari: kerja sama tiga pihak atau lebih');
		expect(texts({ sectors: ['kesehatan'] })).toEqual([
			'Tebal garis: jumlah kerja sama (1, 3, 10)',
			'Warna wilayah: jumlah mitra (1, 5, 10+)'
		]);
	});

	it('is no shade of land where there is none', () => {
		expect(formItems(drawn(), false).map(({ text }) => text)).not.toContain(
			'Warna wilayah: jumlah mitra (1, 5, 10+)'
		);
	});

	it('are provinces where they are parties', () => {
		const provinces = sceneOf([{ parties: ['35', '51'] }]);
		const states = paintScene(provinces.geometry, provinces.lens());
		expect(formItems(drawnIn(provinces.geometry, states), true).at(-1)?.text).toBe(
			'Belah ketupat: pemerintah provinsi'
		);
	});
});

it('a sample has the colours of the ground it stands on', () => {
	const item = groupItem('ekonomi', 'Ekonomi');
	for (const palette of Object.values(PALETTES)) {
		expect(item.sample(palette)).toContain(palette.groups['ekonomi']);
	}
});

it('a fill that nothing wears is not explained', () => {
	expect(fillItem('#fff', '#000', undefined)).toBeNull();
	expect(fillItem('#fff', '#000', 'Jawa')?.text).toBe('Jawa');
});
