/** Pages and pictures of standing views, as the build makes them from the real record. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { POSTER_FORMATS, SOCIAL_SCREEN, socialRatio } from '$lib/poster/formats';
import { loadBoundaries, thinBoundaries } from '$lib/server/boundaries';
import { loadDataset } from '$lib/server/dataset';
import { loadPress } from '$lib/server/press';
import { renderSocialImage } from '$lib/server/social-image';

const { pages, posters } = loadPress();
/** What may come over the line before a reader sees the picture, page and styles left room for. */
const MOST_BYTES = 45_000;
/** Every view is built alike; each so-manieth stands for all. */
const SAMPLE = pages.paths.filter((_, at) => at % 23 === 0);

function posterOf(path: string, format: keyof typeof POSTER_FORMATS): string {
	const view = pages.view(path);
	if (view === null) throw new Error(`There is no standing view "${path}".`);
	return posters.print(view, pages.sentence(view), { ...POSTER_FORMATS[format], ground: 'auto' });
}

describe('standing pages', () => {
	it('are there for the atlas, each sector and group, and each region', () => {
		expect(pages.paths).toHaveLength(1 + 9 + 38 + 1 + 552);
	});

	it('list every agreement of a sector or region, newest first, and say how many the atlas has besides', () => {
		const region = pages.page('daerah/kota-madiun');
		expect(region?.list.unlisted).toBe(0);
		expect(region?.list.listed.length).toBeGreaterThan(3);
		const dates = (region?.list.listed ?? []).flatMap(({ signed }) => signed ?? []);
		expect(dates).toEqual([...dates].sort().reverse());
		const whole = pages.list('');
		expect(whole.listed.length + whole.unlisted).toBe(loadDataset().agreements.length);
	});

	it('name in their legend just the groups that occur, and how often', () => {
		const { agreements } = loadDataset();
		const of = (path: string) => pages.page(path)?.legend ?? [];
		const expected = (code: string, group: string) =>
			agreements.filter(
				({ parties, groups }) =>
					parties.some((one) => one === code) &&
					(groups.length === 0 ? group === 'tidak-disebut' : groups.some((one) => one === group))
			).length;
		const madiun = of('daerah/kota-madiun');
		expect(madiun.map(({ id, count }) => [id, count])).toEqual(
			madiun.map(({ id }) => [id, expected('35.77', id)])
		);
		expect(madiun.length).toBeGreaterThan(3);
		expect(madiun.length).toBeLessThan(of('').length);
		const empty = pages.paths.find(
			(path) => path.startsWith('daerah/') && pages.page(path)?.list.listed.length === 0
		);
		expect(of(empty ?? '')).toEqual([]);
	});

	it('say of a region without a record that none is known here', () => {
		const empty = pages.paths.find((path) => pages.page(path)?.list.listed.length === 0);
		expect(pages.page(empty ?? '')?.sentence).toMatch(/^Belum ada kerja sama/);
	});

	it.each(['sektor/sihir', 'daerah/atlantis', 'kota-madiun'])('there is none at %s', (path) => {
		expect(pages.page(path)).toBeNull();
		expect(() => pages.list(path)).toThrow(path);
	});
});

describe('posters of the real record', () => {
	it.each(SAMPLE)('“%s” is drawn whole, and light enough to come first', (path) => {
		for (const format of ['sempit', 'sedang', 'lebar'] as const) {
			const svg = posterOf(path, format);
			expect(svg).not.toMatch(/NaN|undefined|Infinity/);
			expect(gzipSync(svg).length).toBeLessThan(MOST_BYTES);
		}
	});

	it('the same view gives the same bytes', () => {
		expect(posterOf('daerah/kota-madiun', 'lebar')).toBe(posterOf('daerah/kota-madiun', 'lebar'));
	});

	it.each([
		['sektor/pendidikan', 1200, 630],
		['daerah/kota-madiun', 600, 315]
	])('the social image of %s has the size that pages tell of', async (path, width, height) => {
		const view = pages.view(path);
		if (view === null) throw new Error(`There is no standing view "${path}".`);
		const svg = posters.print(view, 'x', {
			screen: SOCIAL_SCREEN,
			narrow: false,
			ground: 'terang',
			overdraw: 0
		});
		const png = Buffer.from(await renderSocialImage(svg, socialRatio(path)));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
	});
});

describe('thinned boundaries', () => {
	const corners = ({ country }: ReturnType<typeof loadBoundaries>): number =>
		country.arcs.reduce((sum, arc) => sum + arc.length, 0);

	it('keep every region and province under its code', () => {
		const codes = ({ country }: ReturnType<typeof loadBoundaries>) =>
			[country.objects.regions, country.objects.provinces].map(({ geometries }) =>
				geometries.map(({ id }) => id)
			);
		expect(codes(thinBoundaries(2.5))).toEqual(codes(loadBoundaries()));
	});

	it('have fewer corners the farther away they are seen', () => {
		const [far, near, all] = [thinBoundaries(2), thinBoundaries(4), loadBoundaries()].map(corners);
		expect(far).toBeLessThan(near ?? 0);
		expect(near).toBeLessThan(all ?? 0);
	});
});
