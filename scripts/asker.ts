/** Asks in a terminal, or reads the answers from a pipe, one per line. */
import { createInterface } from 'node:readline';
import type { Question } from '../src/lib/sheet/answers';
import { UserError } from './cli';

export interface Asker {
	/**
	 * Asks until the answer can be read.
	 * @throws UserError when the answers end before, or one from a pipe cannot be read
	 */
	readonly ask: <T>(question: Question<T>) => Promise<T | undefined>;
	readonly close: () => void;
}

export function openAsker(): Asker {
	let complete: Question<unknown>['complete'] = () => [];
	const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
	const lines = createInterface({
		input: process.stdin,
		output: process.stdout,
		terminal: isTerminal,
		completer: (line: string) => {
			const word = /[^|;,]*$/.exec(line)?.[0].trimStart() ?? '';
			const found = word === '' ? [] : [...complete(word)];
			const begins = (one: string) => one.toLowerCase().startsWith(word.toLowerCase());
			if (found.length < 2 || found.every(begins)) return [found, word];
			// Of “Kabupaten Madiun” and “Kota Madiun” the terminal would leave the K that they share.
			process.stdout.write(`\n  ${found.join('\n  ')}\n`);
			lines.prompt(true);
			return [[], word];
		}
	});
	// A pipe is read to its end before the second question: its lines wait here.
	const waiting: string[] = [];
	let isOver = false;
	let wake = () => {};
	lines.on('line', (line) => {
		waiting.push(line);
		wake();
	});
	lines.on('close', () => {
		isOver = true;
		wake();
	});
	const next = async (): Promise<string | null> => {
		while (waiting.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
		return waiting.shift() ?? null;
	};
	return {
		ask: async (question) => {
			complete = question.complete;
			for (;;) {
				lines.setPrompt(`${question.label}: `);
				if (!isOver) lines.prompt();
				const said = await next();
				if (said === null) {
					throw new UserError(
						`\nThe answers ended at “${question.label.trim()}”. Nothing was written.`
					);
				}
				const answer = question.read(said);
				if ('problem' in answer) {
					// The lines that follow in a pipe answer the questions that would have come next.
					if (!isTerminal)
						throw new UserError(
							`\n${question.label.trim()}: ${answer.problem}\nNothing was written.`
						);
					process.stderr.write(`  ${answer.problem}\n`);
					continue;
				}
				if (answer.notice !== undefined) process.stdout.write(`  ${answer.notice}\n`);
				return answer.value;
			}
		},
		close: () => lines.close()
	};
}
