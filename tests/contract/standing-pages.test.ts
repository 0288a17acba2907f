/** Pages, pictures and addresses of all subjects, as the build makes them from the real record. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printSubject, viewOf, WHOLE, type Subject } from '$lib/address/subject';
import { formatDate } from '$lib/i18n/format';
import { POSTER_FORMATS, SOCIAL_SCREEN, socialRatio } from '$lib/poster/formats';
import { printAgreementsJson } from '$lib/published/agreements-json';
import { loadBoundaries, thinBoundaries } from '$lib/server/boundaries';
import { loadDataset } from '$lib/server/dataset';
import { loadPress } from '$lib/server/press';
import { renderSocialImage } from '$lib/server/social-image';

const { pages, posters } = loadPress();
/** What may come over the line before a reader sees the picture, page and styles left room for. */
const MOST_BYTES = 45_000;
/** Every view is built alike; each so-manieth stands for all. */
const SAMPLE = pages.subjects.filter((_, at) => at % 23 === 0);

function subjectAt(path: string): Subject {
	const subject = pages.subject(path);
	if (subject === null) throw new Error(`There is no subject at "${path}".`);
	return subject;
}

function posterOf(subject: Subject, format: keyof typeof POSTER_FORMATS): string {
	return posters.print(viewOf(subject), { ...POSTER_FORMATS[format], ground: 'auto' });
}

describe('standing pages', () => {
	it('are there for the atlas, each sector and group, and each region', () => {
		expect(pages.subjects).toHaveLength(1 + 9 + 38 + 1 + 552);
	});

	it('list every agreement of a sector or region, newest first, and say how many the atlas has besides', () => {
		const region = pages.page(subjectAt('daerah/kota-madiun'));
		expect(region.list.unlisted).toBe(0);
		expect(region.list.listed.length).toBeGreaterThan(3);
		const dates = region.list.listed.flatMap(({ signed }) => signed ?? []);
		expect(dates).toEqual([...dates].sort().reverse());
		const whole = pages.list(WHOLE);
		expect(whole.listed.length + whole.unlisted).toBe(loadDataset().agreements.length);
	});

	it('name in their legend just the groups that occur, and how often', () => {
		const { agreements } = loadDataset();
		const of = (subject: Subject) => pages.page(subject).legend;
		const expected = (code: string, group: string) =>
			agreements.filter(
				({ parties, groups }) =>
					parties.some((one) => one === code) &&
					(groups.length === 0 ? group === 'tidak-disebut' : groups.some((one) => one === group))
			).length;
		const madiun = of(subjectAt('daerah/kota-madiun'));
		expect(madiun.map(({ id, count }) => [id, count])).toEqual(
			madiun.map(({ id }) => [id, expected('35.77', id)])
		);
		expect(madiun.length).toBeGreaterThan(3);
		expect(madiun.length).toBeLessThan(of(WHOLE).length);
		const empty = pages.subjects.find(
			(one) => one.kind === 'region' && pages.list(one).listed.length === 0
		);
		expect(of(empty ?? WHOLE)).toEqual([]);
	});

	it('say of a region without a record that none is known here', () => {
		const empty = pages.subjects.find((one) => pages.list(one).listed.length === 0);
		expect(pages.page(empty ?? WHOLE).sentence).toMatch(/^Belum ada kerja sama/);
	});

	it.each([
		['', 'Kerja sama antardaerah di Indonesia'],
		['sektor/pendidikan', 'Kerja sama antardaerah: bidang Pendidikan'],
		['sektor/pangan-kelautan', 'Kerja sama antardaerah: bidang Pangan, pertanian & kelautan'],
		['daerah/kota-madiun', 'Kerja sama Kota Madiun'],
		['daerah/provinsi-bali', 'Kerja sama Prov. Bali']
	])(
		'“%s” has a picture for social networks that says what its page is headed, and of what day the data are',
		(path, heading) => {
			const page = pages.page(subjectAt(path));
			const { updated } = JSON.parse(printAgreementsJson(loadDataset())) as { updated: string };
			expect(page.title).toBe(heading);
			expect(pages.caption(viewOf(page.subject))).toEqual([
				heading,
				`Jejaring Daerah, CC BY 4.0 · Data per ${formatDate(updated)}`
			]);
		}
	);

	it.each(['sektor/sihir', 'daerah/atlantis', 'kota-madiun'])('there is none at %s', (path) => {
		expect(pages.subject(path)).toBeNull();
	});
});

describe('posters of the real record', () => {
	it.each(SAMPLE.map((subject) => [printSubject(subject), subject] as const))(
		'“%s” is drawn whole, light enough to come first, and in no language',
		(_, subject) => {
			for (const format of ['sempit', 'sedang', 'lebar'] as const) {
				const svg = posterOf(subject, format);
				expect(svg).not.toContain('<title');
				expect(svg).not.toMatch(/NaN|undefined|Infinity/);
				expect(gzipSync(svg).length).toBeLessThan(MOST_BYTES);
			}
		}
	);

	it('the same view gives the same bytes', () => {
		const madiun = subjectAt('daerah/kota-madiun');
		expect(posterOf(madiun, 'lebar')).toBe(posterOf(madiun, 'lebar'));
	});

	it.each([
		['sektor/pendidikan', 1200, 630],
		['daerah/kota-madiun', 600, 315]
	])('the social image of %s has the size that pages tell of', async (path, width, height) => {
		const subject = subjectAt(path);
		const svg = posters.print(viewOf(subject), {
			screen: SOCIAL_SCREEN,
			narrow: false,
			ground: 'terang',
			overdraw: 0
		});
		const png = Buffer.from(await renderSocialImage(svg, socialRatio(subject)));
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
