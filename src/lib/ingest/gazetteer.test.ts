import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../server/knowledge';
import { bareName, listName } from '../domain/region-names';
import { findNames, wordsIn } from './gazetteer';
import { decider } from './kinds';
import { mentionsIn } from './mentions';
import { sentencesOf } from './sentences';

const { gazetteer } = loadKnowledge();
const regions = gazetteer.regions;

/** The regions that a sentence names, as a reader would take them. */
function named(text: string): string[] {
	const mentions = sentencesOf(text).flatMap((sentence, at) => mentionsIn(sentence, at, gazetteer));
	const decide = decider(mentions, text);
	return mentions.map((mention) => decide(mention).region.name);
}

describe('names of regions in a text', () => {
	it('are found for all 552, by full name, by the name in lists, and by each alias', () => {
		const missed = regions.flatMap((region) =>
			[region.name, listName(region), bareName(region.name), ...region.aliases].filter((name) => {
				const text = `Menurut ${name}, begitu.`;
				const found = findNames(text, wordsIn(text), gazetteer);
				return !found.some(({ candidates }) => candidates.includes(region));
			})
		);
		expect(missed).toEqual([]);
	});

	it('are decided by what they are called: the full name means that region and no other', () => {
		const wrong = regions.filter(
			({ name }) => named(`Kerja sama dengan ${name} diteken.`)[0] !== name
		);
		expect(wrong.map(({ name }) => name)).toEqual([]);
	});

	it('are decided for every region, hence every party of the record, by its head and its government', () => {
		const heads = { kabupaten: 'Bupati', kota: 'Wali Kota', provinsi: 'Gubernur' };
		const governments = { kabupaten: 'Pemkab', kota: 'Pemkot', provinsi: 'Pemprov' };
		const wrong = regions.flatMap(({ kind, name }) =>
			[heads[kind], governments[kind]]
				.map((word) => `${word} ${bareName(name)}`)
				.filter((called) => named(`Naskah diteken ${called} kemarin.`)[0] !== name)
		);
		expect(wrong).toEqual([]);
	});

	it.each([
		['Pemkab Batang Hari dan Pemkab Batang', ['Kabupaten Batanghari', 'Kabupaten Batang']],
		['Pemkab Toli-Toli', ['Kabupaten Tolitoli']],
		['Pemerintah Kabupaten (Pemkab) Sidrap', ['Kabupaten Sidenreng Rappang']],
		['Pemkot dan Pemkab Bekasi', ['Kota Bekasi', 'Kabupaten Bekasi']],
		['Kabupaten dan Kota Kediri', ['Kota Kediri', 'Kabupaten Kediri']],
		[
			'Kabupaten Solok Selatan, Solok, dan Agam',
			['Kabupaten Solok Selatan', 'Kabupaten Solok', 'Kabupaten Agam']
		],
		[
			'Pemkot Tanjung Pinang–Pemkab Kepulauan Anambas',
			['Kota Tanjung Pinang', 'Kabupaten Kepulauan Anambas']
		],
		['Gubernur Jambi serta Wali Kota Jambi', ['Provinsi Jambi', 'Kota Jambi']]
	])('“%s” names %j', (text, names) => {
		expect(named(text).sort()).toEqual([...names].sort());
	});

	it('are not found in words that only look like them', () => {
		expect(named('Batu dan bata dibawa kota lama, sambil bone diukir.')).not.toContain(
			'Kabupaten Bone'
		);
		expect(named('Mereka menuju lebak di tepi batang sungai.')).toEqual([]);
	});
});
