/** The builder's own address: the view to embed, the embed's options, and what the builder shows of them. */
import { withQuery } from '../address/site';
import { shorten, type Dropped } from '../domain/dropped';
import type { View } from '../domain/view';
import { parseView, printView } from '../domain/view-codec';
import type { Vocabulary } from '../domain/vocabulary';
import {
	EMBED_PARAMETERS,
	parseEmbedOptions,
	printEmbedOptions,
	type EmbedOptions
} from './embed-options';
import { SNIPPET_FORMS, type SnippetForm } from './snippet';

/** Widths at which an embed is looked at before it goes out: a phone's, and that of an article on a wide screen. */
export const PREVIEWS = ['ponsel', 'desktop'] as const;
export type Preview = (typeof PREVIEWS)[number];

export interface Build {
	readonly view: View;
	readonly options: EmbedOptions;
	readonly form: SnippetForm;
	readonly preview: Preview;
}

const FORM = 'bentuk';
const PREVIEW = 'pratinjau';
const OWN = new Set([...EMBED_PARAMETERS, FORM, PREVIEW]);

const DEFAULT_FORM: SnippetForm = 'skrip';
const DEFAULT_PREVIEW: Preview = 'ponsel';

/**
 * Reads what is to be built. Never throws: what it cannot take is left at its default and reported.
 * @param search the query, with or without `?`
 * @param frozenDates dates of which a copy is there; another one is dropped, since an embed of it would show nothing
 */
export function parseBuild(
	search: string,
	vocabulary: Vocabulary,
	frozenDates: readonly string[]
): { readonly build: Build; readonly dropped: readonly Dropped[] } {
	const asked = new URLSearchParams(search);
	const { view, dropped } = parseView(asked, vocabulary, { others: OWN });
	const parsed = parseEmbedOptions(asked);
	const reports = [...dropped, ...parsed.dropped];
	const choose = <Value extends string>(name: string, values: readonly Value[], initial: Value) => {
		const text = asked.get(name)?.trim() ?? '';
		const value = values.find((one) => one === text);
		if (text !== '' && value === undefined) {
			reports.push({ parameter: name, value: shorten(text), reason: 'unknown-value' });
		}
		return value ?? initial;
	};
	let { options } = parsed;
	if (options.frozen !== null && !frozenDates.includes(options.frozen)) {
		reports.push({ parameter: 'data', value: options.frozen, reason: 'unknown-value' });
		options = { ...options, frozen: null };
	}
	const form = choose(FORM, SNIPPET_FORMS, DEFAULT_FORM);
	const preview = choose(PREVIEW, PREVIEWS, DEFAULT_PREVIEW);
	return { build: { view, options, form, preview }, dropped: reports };
}

/** Prints it as `?…`, or as nothing where everything is at its default. */
export function printBuild(build: Build, vocabulary: Vocabulary): string {
	return withQuery('', [
		printView(build.view, vocabulary),
		printEmbedOptions(build.options),
		build.form === DEFAULT_FORM ? '' : `${FORM}=${build.form}`,
		build.preview === DEFAULT_PREVIEW ? '' : `${PREVIEW}=${build.preview}`
	]);
}
