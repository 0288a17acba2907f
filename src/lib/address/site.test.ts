import { describe, expect, it } from 'vitest';
import { code, dataset } from '../../../tests/made-up/record';
import { DEFAULT_VIEW, type View } from '../domain/view';
import { buildVocabulary } from '../domain/vocabulary';
import { LANGUAGES } from './language';
import {
	atlasPath,
	builderPath,
	dataFolder,
	dataPath,
	embeddedViewPath,
	embedPath,
	oembedFile,
	oembedPath,
	pagePath,
	parseOembedFile,
	parsePosterFile,
	PICTURES,
	posterFile,
	posterPath,
	viewPath
} from './site';
import { allSubjects, WHOLE, type Subject } from './subject';

const vocabulary = buildVocabulary(dataset());
const subjects = allSubjects(vocabulary);
const view = (asked: Partial<View>): View => ({ ...DEFAULT_VIEW, ...asked });

const pangan: Subject = { kind: 'sector', id: 'pangan' };
const madiun: Subject = { kind: 'region', slug: 'kota-madiun', code: code('35.77') };

describe('the addresses of a subject', () => {
	it.each([
		[WHOLE, '', 'embed/', 'oembed/atlas.json', 'poster/lebar.svg', 'poster/sosial.png'],
		[
			pangan,
			'?sektor=pangan',
			'embed/sektor/pangan/',
			'oembed/sektor/pangan.json',
			'poster/sektor/pangan/lebar.svg',
			'poster/sektor/pangan/sosial.png'
		],
		[
			madiun,
			'?daerah=kota-madiun',
			'embed/daerah/kota-madiun/',
			'oembed/daerah/kota-madiun.json',
			'poster/daerah/kota-madiun/lebar.svg',
			'poster/daerah/kota-madiun/sosial.png'
		]
	] as const)('%j', (subject, page, embed, oembed, poster, social) => {
		expect(pagePath(subject, 'id', vocabulary)).toBe(page);
		expect(embedPath(subject, 'id')).toBe(embed);
		expect(oembedPath(subject, 'id')).toBe(oembed);
		expect(posterPath(subject, 'lebar')).toBe(poster);
		expect(posterPath(subject, 'sosial')).toBe(social);
	});

	it('have the language in front in every other than Indonesian', () => {
		expect(pagePath(pangan, 'en', vocabulary)).toBe('en/?sektor=pangan');
		expect(pagePath(WHOLE, 'en', vocabulary)).toBe('en/');
		expect(embedPath(WHOLE, 'en')).toBe('en/embed/');
		expect(embedPath(madiun, 'en')).toBe('en/embed/daerah/kota-madiun/');
		expect(oembedPath(WHOLE, 'en')).toBe('oembed/en/atlas.json');
		expect(oembedPath(madiun, 'en')).toBe('oembed/en/daerah/kota-madiun.json');
	});

	it('are all different', () => {
		const all = subjects.flatMap((subject) => [
			...LANGUAGES.flatMap((language) => [
				pagePath(subject, language, vocabulary),
				embedPath(subject, language),
				oembedPath(subject, language)
			]),
			...PICTURES.map((picture) => posterPath(subject, picture))
		]);
		expect(new Set(all).size).toBe(subjects.length * (3 * LANGUAGES.length + PICTURES.length));
	});
});

describe('published files', () => {
	it('are found again by their names', () => {
		for (const subject of subjects) {
			for (const picture of PICTURES) {
				const read = parsePosterFile(posterFile(subject, picture), vocabulary);
				expect(read).toEqual({ subject, picture });
			}
			for (const language of LANGUAGES) {
				const read = parseOembedFile(oembedFile(subject, language), vocabulary);
				expect(read).toEqual({ subject, language });
			}
		}
	});

	it.each([
		'',
		'lebar.png',
		'sosial.svg',
		'/lebar.svg',
		'sektor/pangan/besar.svg',
		'sektor/pangan//lebar.svg',
		'sektor/sihir/lebar.svg',
		'en/lebar.svg'
	])('“%s” is no poster', (file) => {
		expect(parsePosterFile(file, vocabulary)).toBeNull();
	});

	it.each([
		'',
		'.json',
		'atlas',
		'atlas.xml',
		'atlas.json/',
		'EN/atlas.json',
		'en/.json',
		'sektor/pangan/.json',
		'sektor/sihir.json'
	])('“%s” is no oEmbed answer', (file) => {
		expect(parseOembedFile(file, vocabulary)).toBeNull();
	});

	it('of the record lie in one folder, kept copies in one for each day', () => {
		expect(dataPath('agreements.csv')).toBe('data/agreements.csv');
		expect(dataFolder('2026-11-29')).toBe('data/beku/2026-11-29');
	});
});

describe('the address of a view', () => {
	it('on the full page is its query, behind the language', () => {
		expect(viewPath(DEFAULT_VIEW, 'id', vocabulary)).toBe('');
		expect(viewPath(view({ sectors: ['pangan'] }), 'id', vocabulary)).toBe('?sektor=pangan');
		expect(viewPath(view({ sectors: ['pangan'] }), 'en', vocabulary)).toBe('en/?sektor=pangan');
		expect(atlasPath('q=air', 'en')).toBe('en/?q=air');
	});

	it('in the builder likewise', () => {
		expect(builderPath('', 'id')).toBe('sematkan/');
		expect(builderPath('q=air', 'id')).toBe('sematkan/?q=air');
		expect(builderPath('q=air', 'en')).toBe('en/sematkan/?q=air');
	});

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
	])('as an embed: %j → %s', (asked, expected) => {
		expect(embeddedViewPath(view(asked), 'id', vocabulary)).toBe(expected);
		expect(embeddedViewPath(view(asked), 'en', vocabulary)).toBe(`en/${expected}`);
	});

	it('as an embed carries the options, with a subject too', () => {
		const options = 'kontrol=tidak&data=2026-11-22';
		expect(embeddedViewPath(view({ sectors: ['pangan'] }), 'id', vocabulary, options)).toBe(
			'embed/sektor/pangan/?kontrol=tidak&data=2026-11-22'
		);
		expect(embeddedViewPath(view({ text: 'air' }), 'id', vocabulary, options)).toBe(
			'embed/?q=air&kontrol=tidak&data=2026-11-22'
		);
	});
});
