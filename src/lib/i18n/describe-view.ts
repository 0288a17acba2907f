/** What a view shows, as a heading and as one sentence: above and under the picture, in place of it, in frames and files. */
import type { Agreement } from '$lib/domain/agreement';
import { compareRegions } from '$lib/domain/comparison';
import type { Dataset } from '$lib/domain/dataset';
import { listName } from '$lib/domain/region-names';
import type { RegionCode } from '$lib/domain/region';
import { UNSTATED } from '$lib/domain/sector';
import { soleRegion } from '$lib/domain/selection';
import { asksForPlans, isPlan, tallyOf } from '$lib/domain/tally';
import type { View } from '$lib/domain/view';
import { describeDates } from './describe';
import { embedMessages as e } from './embed-messages';
import { formatDate, formatList } from './format';
import { messages as m } from './messages';
import { nameFilters } from './name-filters';

/** Sectors beyond this many are counted instead of named. */
const NAMED_SECTORS = 3;

type Names = Pick<Dataset, 'regions' | 'catalogue'>;

/**
 * One sentence, in which plans are counted apart and whose years and regions are those of cooperation that has been agreed
 * on; of plans where there is nothing else.
 * @param shown the agreements of the view
 * @returns “38 kerja sama bidang Pendidikan antara 51 daerah, 2013–2026, dan 3 rencana.”
 */
export function describeView(view: View, shown: readonly Agreement[], dataset: Names): string {
	const filters = nameFilters(view, dataset, 'long');
	const sentence = describeSelected(view, shown, dataset);
	return filters.length === 0 ? sentence : e.withFilters(sentence, filters.join('; '));
}

function describeSelected(view: View, shown: readonly Agreement[], dataset: Names): string {
	const about = describeField(view.sectors, dataset.catalogue);
	const name = namer(dataset);
	const tally = tallyOf(shown);
	const made = shown.filter((agreement) => !isPlan(agreement));
	const ofThem = made.length > 0 ? made : shown;
	const dates = made.length > 0 ? describeDates(made) : null;
	const parties = new Set(ofThem.flatMap((agreement) => agreement.parties));
	const [a, b] = view.provincePair;
	if (shown.length === 0) return e.nothingRecorded(about, describeSubject(view, name));
	if (a !== undefined && b !== undefined) {
		return e.pairSentence(m.provinceJoin(name(a), name(b)), about, tally, dates);
	}
	if (view.regions.length > 0 && view.partners.length > 0) {
		const [first, second] = [view.regions, view.partners].map((codes) =>
			formatList(codes.map(name))
		);
		return e.pairSentence(m.pair(first ?? '', second ?? ''), about, tally, dates);
	}
	if (view.regions.length > 1) {
		const { shared, alone } = compareRegions(view.regions, shown);
		return e.comparisonSentence(
			formatList(view.regions.map(name)),
			about,
			tallyOf(shared),
			alone.map(({ code, agreements }) => ({ name: name(code), tally: tallyOf(agreements) }))
		);
	}
	const [region] = view.regions;
	if (region !== undefined) {
		return e.regionSentence(name(region), about, tally, parties.size - 1, dates);
	}
	return e.viewSentence(about, tally, parties.size, dates);
}

/** The heading of a view: what its agreements have in common. */
export function titleOfView(
	view: View,
	dataset: Names & Partial<Pick<Dataset, 'agreements'>>
): string {
	const [id, ...more] = view.agreements;
	const single = id === undefined || more.length > 0 ? undefined : dataset.agreements;
	const agreement = single?.find((one) => one.id === id);
	if (agreement !== undefined) return agreement.title;
	if (more.length > 0) return e.chosenAgreements(view.agreements.length);
	const { sectors, statuses } = view;
	const field = sectors.length === 0 ? '' : e.titleField(nameFields(sectors, dataset.catalogue));
	const subject = describeSubject(view, namer(dataset));
	const kind = statuses.length === 1 && statuses[0] === 'planned' ? e.plan : e.cooperation;
	if (subject !== '') return `${e.titleOf(kind, subject)}${field}`;
	return sectors.length === 0 ? e.titleOfAll(kind) : `${e.titleOfFields(kind)}${field}`;
}

/** As the heading, but of a single region no more than its name and field: “Kota Madiun: bidang Pendidikan”. */
export function shortTitleOfView(
	view: View,
	dataset: Names & Partial<Pick<Dataset, 'agreements'>>
): string {
	const { sectors } = view;
	const region = soleRegion(view);
	if (region === null || asksForPlans(view)) return titleOfView(view, dataset);
	const field = sectors.length === 0 ? '' : e.titleField(nameFields(sectors, dataset.catalogue));
	return `${namer(dataset)(region)}${field}`;
}

/**
 * The lines at the foot of a picture that leaves the page: what it shows, whence it comes, and of what day its data is.
 * @param heading the first line
 * @param date ISO date; left out by copies of the data that do not know theirs
 */
export function captionOfPicture(heading: string, date: string | undefined): string[] {
	const day = date === undefined ? [] : [m.dataOf(formatDate(date))];
	return [heading, [e.pictureSource, ...day].join(' · ')];
}

/** Whose agreements a view selects; empty when it selects no region. */
function describeSubject(
	{ regions, partners, provincePair: [a, b] }: View,
	name: (code: RegionCode) => string
): string {
	if (a !== undefined && b !== undefined) return e.betweenProvinces(name(a), name(b));
	const first = formatList(regions.map(name));
	if (partners.length === 0) return regions.length > 1 ? e.each(first) : first;
	const second = formatList(partners.map(name));
	return first === '' ? second : e.between(first, second);
}

function namer({ regions }: Pick<Dataset, 'regions'>): (code: RegionCode) => string {
	return (code) => {
		const region = regions.find((one) => one.code === code);
		return region === undefined ? code : listName(region);
	};
}

function describeField(sectors: readonly string[], catalogue: Dataset['catalogue']): string {
	return sectors.length === 0 ? '' : e.inField(nameFields(sectors, catalogue));
}

/** “Pendidikan, Kesehatan, Sosial, dan 3 lainnya” */
function nameFields(sectors: readonly string[], catalogue: Dataset['catalogue']): string {
	const nameById = new Map<string, string>(
		[...catalogue.groups, ...catalogue.sectors].map(({ id, name }) => [id, name.id])
	);
	const names = sectors.map((id) => (id === UNSTATED ? e.unstatedField : (nameById.get(id) ?? id)));
	const rest = names.length - NAMED_SECTORS;
	return rest > 0
		? `${names.slice(0, NAMED_SECTORS).join(', ')}, ${m.andOthers(rest)}`
		: formatList(names);
}
