import { describe, expect, it } from 'vitest';
import { askedByName } from './asked.mjs';
import { checksOf } from './checks.mjs';

const KNOWN = [
	'README.md',
	'data/agreements/2026/contoh.yaml',
	'src/app.css',
	'src/lib/domain/filter.test.ts',
	'src/lib/domain/filter.ts',
	'src/lib/components/TextFilter.svelte',
	'tests/components/TextFilter.component.ts',
	'tests/e2e/every-filter.e2e.ts',
	'tests/engines/table.engine.ts',
	'tests/contract/record.test.ts'
];

const asked = (...names: string[]) => askedByName(KNOWN, names);

describe('npm test -- NAME', () => {
	it('runs the tests whose path contains the name, each with its runner', () => {
		expect(asked('ilter').tests).toEqual({
			unit: ['src/lib/domain/filter.test.ts'],
			components: ['tests/components/TextFilter.component.ts'],
			e2e: ['tests/e2e/every-filter.e2e.ts'],
			engines: []
		});
		expect(asked('ilter').sources).toEqual([]);
	});

	it('runs the tests that import a module which is named and is no test', () => {
		expect(asked('src/lib/domain/filter.ts').sources).toEqual(['src/lib/domain/filter.ts']);
		expect(asked('TextFilter.svelte').sources).toEqual(['src/lib/components/TextFilter.svelte']);
	});

	it('takes a whole path for that file alone', () => {
		expect(asked('src/lib/domain/filter.ts').files).toEqual(['src/lib/domain/filter.ts']);
	});

	it('takes several names, and each file once', () => {
		expect(asked('README', 'README.md', 'table.engine').files).toEqual([
			'README.md',
			'tests/engines/table.engine.ts'
		]);
	});

	it('says in one line which name leads to nothing', () => {
		expect(() => asked('filter', 'atlantis')).toThrow(/^No file's path contains "atlantis"[^\n]+$/);
	});
});

describe('the same checks for some files', () => {
	const names = (...given: string[]) => {
		const { ofSources, inBrowsers } = checksOf(asked(...given));
		return [...ofSources, ...inBrowsers].map(({ name }) => name);
	};

	it('are all that concern a module', () => {
		expect(names('src/lib/domain/filter.ts')).toEqual([
			'format',
			'lint',
			'types',
			'unit and contract tests',
			'component tests'
		]);
	});

	it('are those of the record when an agreement is named', () => {
		expect(names('contoh.yaml')).toEqual(['format', 'unit and contract tests', 'data']);
	});

	it('are in the browser where a test of it is named', () => {
		expect(names('every-filter')).toEqual(['format', 'lint', 'types', 'browser tests']);
		expect(names('table.engine')).toEqual(['format', 'lint', 'types', 'Firefox and WebKit']);
	});
});
