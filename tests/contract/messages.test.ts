/** Every message of the catalogues is said somewhere: one that nobody reads is still looked after as if it were. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builderMessages } from '$lib/i18n/builder-messages';
import { embedMessages } from '$lib/i18n/embed-messages';
import { loadingMessages } from '$lib/i18n/loading-messages';
import { messages } from '$lib/i18n/messages';

const CATALOGUES = { messages, embedMessages, builderMessages, loadingMessages };

/** Tests stay out: what they alone ask for is on no screen. */
const sources = ['src', 'scripts']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
	)
	.filter((path) => /(?<!\.test)\.(ts|svelte|mjs)$/.test(path) && !path.includes('node_modules'))
	.concat('svelte.config.js')
	.map((path) => readFileSync(path, 'utf8'));

/** The keys of a catalogue that any file names, by whatever name the file imports it. */
function namedKeys(catalogue: string): Set<string> {
	const imported = new RegExp(`import \\{[^}]*\\b${catalogue}\\b(?: as (\\w+))?[^}]*\\}`);
	return new Set(
		sources.flatMap((source) => {
			const match = imported.exec(source);
			if (match === null) return [];
			const name = match[1] ?? catalogue;
			const read = [...source.matchAll(new RegExp(`\\b${name}\\s*\\.\\s*(\\w+)`, 'g'))];
			const isComputed = new RegExp(`\\b${name}\\[`).test(source);
			return [...read.map(([, key = '']) => key), ...(isComputed ? quotedWords : [])];
		})
	);
}

/** Where a key is computed, as in `m[choice]`, the choice is written in quotes somewhere. */
const quotedWords = sources.flatMap((source) =>
	[...source.matchAll(/'(\w+)'/g)].map(([, word = '']) => word)
);

it.each(Object.entries(CATALOGUES))('each key of %s is named by a source', (name, catalogue) => {
	const named = namedKeys(name);
	expect(Object.keys(catalogue).filter((key) => !named.has(key))).toEqual([]);
});
