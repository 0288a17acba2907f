/** Views that have an address of their own, below `/embed/`: the whole atlas, each sector or group, each region. */
import { hasFilters, hasSelection } from './selection';
import { DEFAULT_VIEW, type View } from './view';
import { printView } from './view-codec';
import type { Vocabulary } from './vocabulary';

export interface StandingView {
	/** `` (the whole atlas), `sektor/pendidikan`, `daerah/kota-madiun`; no slash at either end. */
	readonly path: string;
	readonly view: View;
}

/** All of them, the whole atlas first, then in the order of the vocabulary. */
export function standingViews({ sectors, regions }: Vocabulary): StandingView[] {
	return [
		{ path: '', view: DEFAULT_VIEW },
		...[...sectors.values()].map((id) => ({
			path: `sektor/${id}`,
			view: { ...DEFAULT_VIEW, sectors: [id] }
		})),
		...[...regions].map(([slug, code]) => ({
			path: `daerah/${slug}`,
			view: { ...DEFAULT_VIEW, regions: [code] }
		}))
	];
}

/**
 * The view behind a path.
 * @param path with or without a slash at its end
 * @returns null when there is none
 */
export function findStandingView(path: string, { sectors, regions }: Vocabulary): View | null {
	const [kind, name, ...more] = path.replace(/\/$/, '').split('/');
	if (kind === '' && name === undefined) return DEFAULT_VIEW;
	if (name === undefined || more.length > 0) return null;
	const sector = kind === 'sektor' ? sectors.get(name) : undefined;
	if (sector !== undefined) return { ...DEFAULT_VIEW, sectors: [sector] };
	const region = kind === 'daerah' ? regions.get(name) : undefined;
	return region === undefined ? null : { ...DEFAULT_VIEW, regions: [region] };
}

/**
 * The standing address that comes nearest to a view.
 * @returns the path and what the query still has to say; the path is empty where no single sector or region is meant
 */
export function standingAddress(
	view: View,
	vocabulary: Vocabulary
): { readonly path: string; readonly query: string } {
	const plain = printView(view, vocabulary);
	const path = pathOf(view, vocabulary);
	const base = path === '' ? DEFAULT_VIEW : (findStandingView(path, vocabulary) ?? DEFAULT_VIEW);
	return path === '' ? { path, query: plain } : { path, query: printView(view, vocabulary, base) };
}

/**
 * The standing view whose picture shows just this view.
 * @returns its path; empty for the whole atlas, null where there is none
 */
export function standingPicture(view: View, vocabulary: Vocabulary): string | null {
	const { opened, tab, theme, fill, steps } = DEFAULT_VIEW;
	const { path, query } = standingAddress({ ...view, opened, tab, theme, fill, steps }, vocabulary);
	return query === '' ? path : null;
}

function pathOf(view: View, { regions }: Vocabulary): string {
	const [sector, ...moreSectors] = view.sectors;
	const rest: View = { ...view, sectors: [], regions: [] };
	if (hasFilters(rest) || hasSelection(rest)) return '';
	if (sector !== undefined && moreSectors.length === 0 && view.regions.length === 0) {
		return `sektor/${sector}`;
	}
	const [region, ...moreRegions] = view.regions;
	if (region === undefined || moreRegions.length > 0 || sector !== undefined) return '';
	for (const [slug, code] of regions) if (code === region) return `daerah/${slug}`;
	return '';
}
