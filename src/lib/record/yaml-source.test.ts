import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-source';

const told = (text: string) =>
	parseYaml(text, 'f').issues.map((i) => `${i.line}:${i.col} ${i.message}`);

describe('parseYaml', () => {
	it('reads plain data and remembers where it stands', () => {
		const source = parseYaml('title: a\nparties:\n  - "35.19" # x\n  - 35.77\n', 'f');
		expect(source.value).toEqual({ title: 'a', parties: ['35.19', 35.77] });
		expect(source.at(['parties', 1])).toEqual({ line: 4, col: 5 });
		expect(source.at(['parties', 7, 'deep'])).toEqual({ line: 3, col: 3 });
		expect(source.atKey(['parties'])).toEqual({ line: 2, col: 1 });
		expect(source.written(['parties', 1])).toBe('35.77');
	});

	it('refuses what is no text', () => {
		expect(told('\uFEFFtitle: a')).toEqual([expect.stringContaining('byte order mark')]);
		expect(told('title: a\nplace: b\u0000')).toEqual([
			expect.stringContaining('2:9 holds the control character U+0000')
		]);
		expect(told('title: \uFFFD')).toEqual([expect.stringContaining('not UTF-8')]);
		expect(told(`title: ${'a'.repeat(200_000)}`)).toEqual([expect.stringContaining('characters')]);
	});

	// The parser recurses: from some ten thousand levels on it took the whole process down.
	it.each(['[', '{a: ', '- ', '? ', '[\n', '"'])('survives thousands of %j', (part) => {
		expect(told(part.repeat(50_000 / part.length))).not.toEqual([]);
	});

	it('survives an indentation that grows line by line', () => {
		const lines = Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`);
		expect(told(lines.join('\n'))).toEqual([expect.stringContaining('nested too deeply')]);
	});

	it('never throws, and gives a value or issues', () => {
		const soup = fc
			.array(
				fc.constantFrom(
					'a',
					': ',
					'\n',
					'- ',
					' ',
					'"',
					"'",
					'[',
					']',
					'{',
					'}',
					'&x ',
					'*x',
					'!t ',
					'|',
					'>',
					'#',
					'\t',
					'---\n',
					'<<',
					'%',
					'?',
					','
				)
			)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.oneof(soup, fc.string()), (text) => {
				const { value, issues } = parseYaml(text, 'f');
				expect(value === undefined).toBe(issues.length > 0);
				for (const { line, col } of issues) expect(Math.min(line, col)).toBeGreaterThan(0);
			}),
			{ numRuns: 500 }
		);
	});
});
