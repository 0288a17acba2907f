/** Reads the articles made up for it and prints, per field and half, how often the reading is right. */
import {
	evaluate,
	FIELDS,
	precisionOf,
	recallOf,
	type Evaluation
} from '../src/lib/ingest/evaluate';
import { readArticle } from '../src/lib/ingest/read-article';
import { loadKnowledge } from '../src/lib/server/knowledge';
import { HALVES, readArticles, type Article } from '../tests/read-ingest-fixtures';
import { readArguments, runCli } from './cli';

const USAGE = 'npm run eval:ingest [-- --differences]   (lists what differs from the keys)';

await runCli(() => {
	const { values } = readArguments(
		{ options: { differences: { type: 'boolean', default: false } } },
		USAGE
	);
	const knowledge = loadKnowledge();
	const read = (articles: readonly Article[]) =>
		evaluate(
			articles.map(({ key, published, text }) => ({
				key,
				reading: readArticle(text, knowledge, { published })
			}))
		);
	const halves = HALVES.map((half) => ({ name: half as string, articles: readArticles(half) }));
	const all = { name: 'all', articles: halves.flatMap(({ articles }) => articles) };
	for (const { name, articles } of [...halves, all]) {
		const evaluation = read(articles);
		const refused = articles.filter(({ key }) => key.refused !== null).length;
		process.stdout.write(
			`\n${name}: ${articles.length} articles, ${refused} of them to be refused\n`
		);
		process.stdout.write(printScores(evaluation));
		if (values.differences && name !== 'all') process.stdout.write(printDifferences(evaluation));
	}
});

function printScores({ scores }: Evaluation): string {
	const rows = FIELDS.map((field) => {
		const score = scores[field];
		const figures = [precisionOf(score), recallOf(score)].map((value) =>
			value.toFixed(3).padStart(9)
		);
		const counts = [score.right, score.wrong, score.missed].map((count) =>
			String(count).padStart(6)
		);
		return `${field.padEnd(12)}${figures.join('')} ${counts.join('')}\n`;
	});
	return `${' '.repeat(12)}precision   recall   right wrong missed\n${rows.join('')}`;
}

function printDifferences({ differences }: Evaluation): string {
	return differences
		.map(({ name, field, wrong, missed }) => {
			const said = wrong.length === 0 ? '' : ` found ${wrong.join(', ')};`;
			const not = missed.length === 0 ? '' : ` missed ${missed.join(', ')}`;
			return `  ${name} ${field}:${said}${not}\n`;
		})
		.join('');
}
