/** Addresses that are in articles, feeds and bookmarks: they stay as they are, whatever prints them. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	builderPath,
	DATA_FILES,
	embedPath,
	oembedPath,
	pagePath,
	PICTURES,
	posterPath
} from '$lib/address/site';
import { allSubjects, WHOLE, type Subject } from '$lib/address/subject';
import { loadDataset } from '$lib/server/dataset';
import { buildVocabulary } from '$lib/domain/vocabulary';

const { agreements, regions, catalogue } = loadDataset();
const vocabulary = buildVocabulary({ agreements, regions, catalogue });

const addressesOf = (subject: Subject) => [
	pagePath(subject, 'id', vocabulary),
	embedPath(subject, 'id'),
	oembedPath(subject, 'id'),
	...PICTURES.map((picture) => posterPath(subject, picture))
];

/** As they were first published. */
const published = (parameter: string, name: string) => [
	`?${parameter}=${name}`,
	`embed/${parameter}/${name}/`,
	`oembed/${parameter}/${name}.json`,
	`poster/${parameter}/${name}/sempit.svg`,
	`poster/${parameter}/${name}/sedang.svg`,
	`poster/${parameter}/${name}/lebar.svg`,
	`poster/${parameter}/${name}/sosial.png`
];

describe('what has been published stays where it is', () => {
	it('of the whole atlas', () => {
		expect(addressesOf(WHOLE)).toEqual([
			'',
			'embed/',
			'oembed/atlas.json',
			'poster/sempit.svg',
			'poster/sedang.svg',
			'poster/lebar.svg',
			'poster/sosial.png'
		]);
		expect(builderPath('', 'id')).toBe('sematkan/');
	});

	it('of each sector and group, each region, and nothing else', () => {
		const { groups, sectors } = catalogue;
		const expected = [
			...[...groups, ...sectors].map(({ id }) => published('sektor', id)),
			published('sektor', 'tidak-disebut'),
			...regions.map(({ slug }) => published('daerah', slug))
		];
		const subjects = allSubjects(vocabulary).filter(({ kind }) => kind !== 'whole');
		expect(subjects.map(addressesOf).sort()).toEqual(expected.sort());
		expect(subjects).toHaveLength(9 + 38 + 1 + 552);
	});

	it('of the record: there is a route for each file', () => {
		expect(readdirSync('src/routes/data').sort()).toEqual([...DATA_FILES].sort());
	});
});
