/**
 * What a page can be about: the whole atlas, a sector or group, a region. A subject is read from a path, printed as one,
 * and stands for a view. Another kind is a case more in each function here.
 */
import type { RegionCode } from '../domain/region';
import { hasFilters, hasSelection } from '../domain/selection';
import { DEFAULT_VIEW, type View } from '../domain/view';
import { printView } from '../domain/view-codec';
import type { Vocabulary } from '../domain/vocabulary';

/** What an address names, whether there is such a one or not: all that is known before there is data. */
export type NamedSubject =
	| { readonly kind: 'whole' }
	/** The id of a sector or of a group, or `tidak-disebut`. */
	| { readonly kind: 'sector'; readonly id: string }
	| { readonly kind: 'region'; readonly slug: string };

/** One that the record knows. */
export type Subject =
	| Exclude<NamedSubject, { kind: 'region' }>
	| { readonly kind: 'region'; readonly slug: string; readonly code: RegionCode };

export const WHOLE = { kind: 'whole' } as const satisfies Subject;

/** All of them, the whole atlas first, then in the order of the vocabulary. */
export function allSubjects({ sectors, regions }: Vocabulary): Subject[] {
	return [
		WHOLE,
		...[...sectors.values()].map((id) => ({ kind: 'sector', id }) as const),
		...[...regions].map(([slug, code]) => ({ kind: 'region', slug, code }) as const)
	];
}

/** @returns `` (the whole), `sektor/pendidikan`, `daerah/kota-madiun`; no slash at either end */
export function printSubject(subject: NamedSubject): string {
	switch (subject.kind) {
		case 'whole':
			return '';
		case 'sector':
			return `sektor/${subject.id}`;
		case 'region':
			return `daerah/${subject.slug}`;
	}
}

/**
 * The inverse of `printSubject`.
 * @param path with or without a slash at its end
 * @returns null when there is no such subject
 */
export function parseSubject(path: string, vocabulary: Vocabulary): Subject | null {
	const [kind, name, ...more] = path.replace(/\/$/, '').split('/');
	if (kind === '' && name === undefined) return WHOLE;
	if (name === undefined || more.length > 0) return null;
	if (kind === 'sektor') return knownSubject({ kind: 'sector', id: name }, vocabulary);
	return kind === 'daerah' ? knownSubject({ kind: 'region', slug: name }, vocabulary) : null;
}

/** @returns the subject as the record knows it, null when it knows none of that name */
export function knownSubject(
	named: NamedSubject,
	{ sectors, regions }: Vocabulary
): Subject | null {
	switch (named.kind) {
		case 'whole':
			return WHOLE;
		case 'sector':
			return sectors.has(named.id) ? { kind: 'sector', id: named.id } : null;
		case 'region': {
			const code = regions.get(named.slug);
			return code === undefined ? null : { kind: 'region', slug: named.slug, code };
		}
	}
}

/** Whether both name the same. */
export function isSameSubject(one: NamedSubject, other: NamedSubject): boolean {
	return printSubject(one) === printSubject(other);
}

/** What a page shows that is about it. */
export function viewOf(subject: Subject): View {
	switch (subject.kind) {
		case 'whole':
			return DEFAULT_VIEW;
		case 'sector':
			return { ...DEFAULT_VIEW, sectors: [subject.id] };
		case 'region':
			return { ...DEFAULT_VIEW, regions: [subject.code] };
	}
}

/**
 * The inverse of `viewOf`.
 * @returns null when the view is that of no subject, or of one and something more
 */
export function subjectOf(view: View, vocabulary: Vocabulary): Subject | null {
	const { subject, query } = nearestSubject(view, vocabulary);
	return query === '' ? subject : null;
}

/** The subject whose published picture shows just this view: what the picture does not show may differ. */
export function picturedSubject(view: View, vocabulary: Vocabulary): Subject | null {
	const { opened, tab, theme, fill, steps } = DEFAULT_VIEW;
	return subjectOf({ ...view, opened, tab, theme, fill, steps }, vocabulary);
}

/**
 * The subject that comes nearest to a view.
 * @returns it, and what the query of its page still has to say; the whole where no single sector or region is meant
 */
export function nearestSubject(
	view: View,
	vocabulary: Vocabulary
): { readonly subject: Subject; readonly query: string } {
	const subject = meantBy(view, vocabulary);
	return { subject, query: printView(view, vocabulary, viewOf(subject)) };
}

function meantBy(view: View, { regions }: Vocabulary): Subject {
	const [sector, ...moreSectors] = view.sectors;
	const rest: View = { ...view, sectors: [], regions: [] };
	if (hasFilters(rest) || hasSelection(rest)) return WHOLE;
	if (sector !== undefined && moreSectors.length === 0 && view.regions.length === 0) {
		return { kind: 'sector', id: sector };
	}
	const [region, ...moreRegions] = view.regions;
	if (region === undefined || moreRegions.length > 0 || sector !== undefined) return WHOLE;
	for (const [slug, code] of regions) if (code === region) return { kind: 'region', slug, code };
	return WHOLE;
}
