import { expect, it } from 'vitest';
import type { AgreementFile } from '../record/agreement-file';
import { loadKnowledge } from '../server/knowledge';
import { findMerge, type Kept } from './merge';
import { readArticle } from './read-article';

const knowledge = loadKnowledge();

function draftOf(text: string) {
	const [draft] = readArticle(text, knowledge, { published: null }).drafts;
	if (draft === undefined) throw new Error('Expected a draft.');
	return draft;
}

type Changes = Partial<Omit<AgreementFile, 'parties'>> & { readonly parties?: readonly string[] };

const kept = (id: string, value: Changes): Kept => ({
	id,
	file: `data/agreements/2026/${id}.yaml`,
	value: {
		title: 'x',
		parties: ['35.19', '35.21'],
		status: 'signed',
		sources: [{ url: 'https://www.contoh.id/berita/', publisher: 'x' }],
		...value
	} as AgreementFile
});
const article =
	'Pemkab Ngawi dan Pemkab Madiun menandatangani nota kesepahaman pertanian, Senin (9/2/2026).';

it('finds the same parties at a near date, in whatever order the record has them', () => {
	const merge = findMerge(
		draftOf(article),
		[kept('a', { parties: ['35.21', '35.19'], signed: '2026-02-07' })],
		null
	);
	expect([merge?.id, merge?.daysApart]).toEqual(['a', 2]);
});

it.each([
	['another date', { signed: '2026-03-09' }],
	['one party more', { signed: '2026-02-09', parties: ['35.19', '35.20', '35.21'] }],
	['the city of the same name', { signed: '2026-02-09', parties: ['35.21', '35.77'] }]
])('does not find a record with %s', (_, value) => {
	expect(findMerge(draftOf(article), [kept('a', value as Changes)], null)).toBeNull();
});

it('finds a record of any date when the article says none, the latest first', () => {
	const undated = draftOf(
		'Pemkab Ngawi dan Pemkab Madiun menandatangani nota kesepahaman pertanian.'
	);
	const merge = findMerge(
		undated,
		[kept('old', { signed: '2019-01-01' }), kept('new', { signed: '2026-02-09' })],
		null
	);
	expect([merge?.id, merge?.daysApart, merge?.others]).toEqual(['new', null, ['old']]);
});

it('sets what agrees, adds and contradicts side by side', () => {
	const merge = findMerge(
		draftOf(article),
		[
			kept('a', {
				signed: '2026-02-08',
				instruments: ['nota-kesepahaman'],
				sectors: ['pangan'],
				place: 'Ngawi'
			})
		],
		null
	);
	const verdicts = Object.fromEntries(
		(merge?.fields ?? []).map(({ field, verdict }) => [field, verdict])
	);
	expect(verdicts).toMatchObject({
		signed: 'conflict',
		status: 'same',
		instruments: 'same',
		sectors: 'more',
		place: 'less'
	});
});

it('knows the page as a source by its address, with or without www and amp', () => {
	const record = [kept('a', { signed: '2026-02-09' })];
	expect(findMerge(draftOf(article), record, 'http://contoh.id/berita/amp/')?.hasSource).toBe(true);
	expect(findMerge(draftOf(article), record, 'https://contoh.id/lain')?.hasSource).toBe(false);
});
