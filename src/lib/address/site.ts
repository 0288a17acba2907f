/**
 * Where everything of the site lies. The only file that turns subject, language and kind into an address; none of them is
 * written by hand elsewhere. All paths are below the site's root and begin without a slash: who prints one puts the root
 * in front, which is relative in a prerendered page and absolute in what is read far from here.
 */
import type { View } from '../domain/view';
import { printView } from '../domain/view-codec';
import type { Vocabulary } from '../domain/vocabulary';
import { languagePath, parseLanguage, type Language } from './language';
import {
	nearestSubject,
	parseSubject,
	printSubject,
	viewOf,
	type NamedSubject,
	type Subject
} from './subject';

/** Joins the parts of a query that ask for something. */
export function withQuery(path: string, parts: readonly string[]): string {
	const query = parts.filter((part) => part !== '').join('&');
	return query === '' ? path : `${path}?${query}`;
}

/**
 * The atlas itself.
 * @param query of a view, without `?`
 * @returns ``, `?sektor=pangan`, `en/?sektor=pangan`
 */
export function atlasPath(query: string, language: Language): string {
	return withQuery(languagePath(language), [query]);
}

/** The full page about a subject; so far that is the atlas, asked for it by the query. */
export function pagePath(subject: Subject, language: Language, vocabulary: Vocabulary): string {
	return viewPath(viewOf(subject), language, vocabulary);
}

/** A view on the full page. */
export function viewPath(view: View, language: Language, vocabulary: Vocabulary): string {
	return atlasPath(printView(view, vocabulary), language);
}

/** @returns `embed/`, `embed/sektor/pangan/`, `en/embed/daerah/kota-madiun/` */
export function embedPath(subject: NamedSubject, language: Language): string {
	const path = printSubject(subject);
	return `${languagePath(language)}embed/${path === '' ? '' : `${path}/`}`;
}

/**
 * A view as an embed: that of its subject where it has one.
 * @param options query of the embed's own options, without `?`
 * @returns `embed/sektor/pangan/?kontrol=judul`, `embed/?sektor=pangan,desa`
 */
export function embeddedViewPath(
	view: View,
	language: Language,
	vocabulary: Vocabulary,
	options = ''
): string {
	const { subject, query } = nearestSubject(view, vocabulary);
	return withQuery(embedPath(subject, language), [query, options]);
}

/** The page that builds embeds. @param query of what is to be built, without `?` */
export function builderPath(query: string, language: Language): string {
	return withQuery(`${languagePath(language)}sematkan/`, [query]);
}

/** The pictures that are published of each subject: one for each width of screen, and the one for social networks. */
export const PICTURES = ['sempit', 'sedang', 'lebar', 'sosial'] as const;
export type Picture = (typeof PICTURES)[number];

const POSTERS = 'poster/';

/** A published picture; one for all languages. @returns `poster/sektor/pangan/lebar.svg` */
export function posterPath(subject: NamedSubject, picture: Picture): string {
	return POSTERS + posterFile(subject, picture);
}

/** The same below the folder of the pictures. */
export function posterFile(subject: NamedSubject, picture: Picture): string {
	const path = printSubject(subject);
	// Social networks read no SVG.
	const name = `${picture}.${picture === 'sosial' ? 'png' : 'svg'}`;
	return path === '' ? name : `${path}/${name}`;
}

/** The inverse of `posterFile`; null for anything else. */
export function parsePosterFile(
	file: string,
	vocabulary: Vocabulary
): { readonly subject: Subject; readonly picture: Picture } | null {
	const subject = parseSubject(file.slice(0, Math.max(0, file.lastIndexOf('/'))), vocabulary);
	if (subject === null) return null;
	const picture = PICTURES.find((one) => posterFile(subject, one) === file);
	return picture === undefined ? null : { subject, picture };
}

const OEMBEDS = 'oembed/';
/** File name for the whole atlas, whose path is empty. */
const WHOLE_FILE = 'atlas';

/** The oEmbed answer. @returns `oembed/atlas.json`, `oembed/en/sektor/pangan.json` */
export function oembedPath(subject: NamedSubject, language: Language): string {
	return OEMBEDS + oembedFile(subject, language);
}

/** The same below the folder of the answers. */
export function oembedFile(subject: NamedSubject, language: Language): string {
	return `${languagePath(language)}${printSubject(subject) || WHOLE_FILE}.json`;
}

/** The inverse of `oembedFile`; null for anything else. */
export function parseOembedFile(
	file: string,
	vocabulary: Vocabulary
): { readonly subject: Subject; readonly language: Language } | null {
	const { language, rest } = parseLanguage(file);
	const name = rest.replace(/\.json$/, '');
	const subject = parseSubject(name === WHOLE_FILE ? '' : name, vocabulary);
	if (subject === null || oembedFile(subject, language) !== file) return null;
	return { subject, language };
}

/** The files of the record that others read, or the pages themselves; one for all languages. */
export const DATA_FILES = [
	'agreements.json',
	'agreements.csv',
	'kerja-sama-excel.csv',
	'templat-kerja-sama.xlsx',
	'agreements-brief.json',
	'regions.json',
	'graph.json',
	'withdrawn.json'
] as const;
export type DataFile = (typeof DATA_FILES)[number];

/**
 * Where the record lies.
 * @param frozen ISO date of a kept copy, or null for today's
 */
export function dataFolder(frozen: string | null): string {
	return frozen === null ? 'data' : `data/beku/${frozen}`;
}

/** A file of today's record. @returns `data/agreements.json` */
export function dataPath(file: DataFile): string {
	return `${dataFolder(null)}/${file}`;
}
