import { describe, expect, it } from 'vitest';
import { HALVES, readArticles } from '../../../tests/read-ingest-fixtures';
import { loadKnowledge } from '../server/knowledge';
import { evaluate, precisionOf, recallOf, type Field } from './evaluate';
import { readArticle } from './read-article';

const knowledge = loadKnowledge();
const articles = HALVES.flatMap((half) => readArticles(half));
const { scores } = evaluate(
	articles.map(({ key, published, text }) => ({
		key,
		reading: readArticle(text, knowledge, { published })
	}))
);

describe('the articles made up for the evaluation', () => {
	it('are eighty and more, at least twenty of them to be refused, about half of them held out', () => {
		expect(articles.length).toBeGreaterThanOrEqual(80);
		expect(articles.filter(({ key }) => key.refused !== null).length).toBeGreaterThanOrEqual(20);
		const heldOut = articles.filter(({ key }) => key.name.startsWith('held-out/')).length;
		expect(heldOut / articles.length).toBeGreaterThan(0.45);
	});

	it('name regions and sectors that there are', () => {
		const names = new Set(knowledge.gazetteer.regions.map(({ name }) => name));
		const unknown = articles.flatMap(({ key }) =>
			key.agreements.flatMap(({ parties }) => parties.filter((name) => !names.has(name)))
		);
		expect(unknown).toEqual([]);
	});

	it.each<[Field, number]>([
		['refusal', 0.95],
		['parties', 0.97],
		['signed', 0.95],
		['status', 0.95],
		['instruments', 0.95],
		['sectors', 0.9],
		['place', 0.9],
		['signatories', 0.9]
	])('are read with %s right in at least %d', (field, aim) => {
		expect(precisionOf(scores[field])).toBeGreaterThanOrEqual(aim);
		expect(recallOf(scores[field])).toBeGreaterThanOrEqual(aim);
	});
});
