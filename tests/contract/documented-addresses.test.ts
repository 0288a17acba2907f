import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIELDS } from '../../src/lib/domain/view-fields';

it('docs/addresses.md lists the parameters of a view, all of them and in their order', () => {
	const rows = readFileSync('docs/addresses.md', 'utf8').matchAll(/^\| `(\w+)`/gm);
	expect([...rows].map(([, parameter]) => parameter)).toEqual(
		Object.values(FIELDS).map(({ parameter }) => parameter)
	);
});
