import { describe, expect, it } from 'vitest';
import type { RegionCode } from './region';
import { bareName, kindOfName, labelsOf, listName, nameKey, slugOf } from './region-names';

const code = (text: string) => text as RegionCode;

describe('labelsOf', () => {
	const regions: [string, string, string?][] = [
		['11.01', 'Kabupaten Aceh Selatan'],
		['15', 'Provinsi Jambi'],
		['15.71', 'Kota Jambi'],
		['31', 'Provinsi DKI Jakarta'],
		['31.71', 'Kota Administrasi Jakarta Pusat'],
		['34', 'Provinsi Daerah Istimewa Yogyakarta', 'DI Yogyakarta'],
		['34.71', 'Kota Yogyakarta'],
		['35.10', 'Kabupaten Banyuwangi'],
		['35.19', 'Kabupaten Madiun'],
		['35.77', 'Kota Madiun'],
		['51', 'Provinsi Bali'],
		['75', 'Provinsi Gorontalo'],
		['75.01', 'Kabupaten Gorontalo'],
		['75.71', 'Kota Gorontalo']
	];
	const labels = labelsOf(regions.map(([id, name, short]) => ({ code: code(id), name, short })));

	it.each([
		['11.01', 'Aceh Selatan'],
		['15', 'Prov. Jambi'],
		['15.71', 'Kota Jambi'],
		['31', 'DKI Jakarta'],
		['31.71', 'Jakarta Pusat'],
		['34', 'DI Yogyakarta'],
		['34.71', 'Kota Yogyakarta'],
		['35.10', 'Banyuwangi'],
		['35.19', 'Kab. Madiun'],
		['35.77', 'Kota Madiun'],
		['51', 'Bali'],
		['75', 'Prov. Gorontalo'],
		['75.01', 'Kab. Gorontalo'],
		['75.71', 'Kota Gorontalo']
	])('%s is called “%s”', (id, label) => {
		expect(labels.get(code(id))).toBe(label);
	});

	it('adds the status word where spellings differ only in spaces', () => {
		const twins = labelsOf([
			{ code: code('99.01'), name: 'Kabupaten Tanjung Balai' },
			{ code: code('99.71'), name: 'Kota Tanjungbalai' }
		]);
		expect([...twins.values()]).toEqual(['Kab. Tanjung Balai', 'Kota Tanjungbalai']);
	});
});

it.each([
	['Kota Madiun', 'kota-madiun'],
	['Kabupaten Toli-Toli', 'kabupaten-toli-toli'],
	['Kota Administrasi Jakarta Pusat', 'kota-administrasi-jakarta-pusat'],
	['Provinsi Bali', 'provinsi-bali'],
	["Kabupaten Kep. Ma'ruf (É)", 'kabupaten-kep-ma-ruf-e']
])('slugOf(“%s”) is %s', (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

it.each([
	['Kabupaten Madiun', 'kabupaten', 'Madiun'],
	['Kabupaten Administrasi Kepulauan Seribu', 'kabupaten', 'Kepulauan Seribu'],
	['Kota Tidore Kepulauan', 'kota', 'Tidore Kepulauan'],
	['Provinsi Papua', 'provinsi', 'Papua'],
	['Kotabaru', null, 'Kotabaru']
])('“%s” is a %s called “%s”', (name, kind, bare) => {
	expect(kindOfName(name)).toBe(kind);
	expect(bareName(name)).toBe(bare);
});

it('nameKey makes one of spellings that differ in case, spaces, hyphens and accents', () => {
	const keys = ['Toli-Toli', 'tolitoli', 'TOLI TOLI', 'Tolitóli'].map(nameKey);
	expect(new Set(keys)).toEqual(new Set(['tolitoli']));
});

it.each([
	['Kabupaten Kampar', 'Kampar', 'Kab. Kampar'],
	['Kota Depok', 'Depok', 'Kota Depok'],
	['Kota Madiun', 'Kota Madiun', 'Kota Madiun'],
	['Provinsi Jambi', 'Prov. Jambi', 'Prov. Jambi'],
	['Provinsi Bali', 'Bali', 'Prov. Bali'],
	['Provinsi Daerah Istimewa Yogyakarta', 'DI Yogyakarta', 'Prov. DI Yogyakarta'],
	['Kota Administrasi Jakarta Pusat', 'Jakarta Pusat', 'Kota Jakarta Pusat']
])('in lists %s says what it is', (name, label, listed) => {
	expect(listName({ name, label })).toBe(listed);
});
