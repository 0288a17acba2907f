import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBorders, borders, distanceKm, evidenceGrade, greatestDistanceKm } from './derive';
import type { Position, Region, RegionCode } from './region';

const region = (code: string, neighbours: string[] = [], point: Position = [110, -7]): Region => ({
	code: code as RegionCode,
	kind: code.length === 2 ? 'provinsi' : 'kabupaten',
	name: code,
	label: code,
	slug: code,
	province: code.slice(0, 2) as RegionCode,
	aliases: [],
	point,
	neighbours: neighbours as RegionCode[]
});

const jatim = region('35', ['33']);
const jateng = region('33', ['35']);
const bali = region('51');
const magetan = region('35.20', ['33.13', '35.19']);
const madiun = region('35.19', ['35.20']);
const karanganyar = region('33.13', ['35.20']);

describe('borders', () => {
	it('takes neighbours of the same level', () => {
		expect(borders(magetan, karanganyar)).toBe(true);
		expect(borders(madiun, karanganyar)).toBe(false);
		expect(borders(jatim, jateng)).toBe(true);
		expect(borders(jatim, bali)).toBe(false);
	});

	it('takes a region as bordering the province it lies in', () => {
		expect(borders(jatim, madiun)).toBe(true);
		expect(borders(madiun, jatim)).toBe(true);
	});

	it('takes a region as bordering the province across its own border', () => {
		expect(borders(karanganyar, jatim)).toBe(true);
		expect(borders(jateng, magetan)).toBe(true);
		expect(borders(jateng, madiun)).toBe(false);
	});

	it('needs one pair only', () => {
		expect(anyBorders([bali, madiun, magetan])).toBe(true);
		expect(anyBorders([bali, madiun, karanganyar])).toBe(false);
	});
});

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);

describe('distanceKm', () => {
	it('measures a degree of the equator and a quarter of the globe', () => {
		expect(distanceKm([100, 0], [101, 0])).toBeCloseTo(111.195, 3);
		expect(distanceKm([100, 0], [100, 90])).toBeCloseTo(10007.557, 3);
	});

	it('is symmetric, never negative and at most half the circumference', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				const km = distanceKm(a, b);
				expect(km).toBeGreaterThanOrEqual(0);
				expect(km).toBeLessThanOrEqual(20015.2);
				expect(distanceKm(b, a)).toBeCloseTo(km, 6);
			})
		);
	});

	it('takes the greatest of all pairs, in whole kilometres', () => {
		const at = (lng: number) => region('35.19', [], [lng, 0]);
		expect(greatestDistanceKm([at(101), at(100), at(103)])).toBe(334);
	});
});

describe('evidenceGrade', () => {
	const grade = (...urls: string[]) => evidenceGrade(urls.map((url) => ({ url })));

	it('puts the signed text first, then a government page, then the press', () => {
		expect(
			evidenceGrade([{ url: 'https://a.go.id/' }, { url: 'https://b.com/', document: true }])
		).toBe('dokumen');
		expect(grade('https://news.example.com/a', 'https://prokopim.madiunkab.go.id/a')).toBe('resmi');
		expect(grade('https://news.example.com/a')).toBe('pers');
	});

	it('is not fooled by look-alikes', () => {
		for (const url of [
			'https://go.id.evil.com/',
			'https://evil.com/a.go.id',
			'https://evil.com/?x=.go.id',
			'https://user.go.id@evil.com/',
			'https://evilgo.id/',
			'not a url.go.id'
		]) {
			expect(grade(url)).toBe('pers');
		}
		expect(grade('HTTPS://WWW.MADIUNKOTA.GO.ID:443/berita')).toBe('resmi');
		expect(grade('https://www.madiunkota.go.id./berita')).toBe('resmi');
	});
});
