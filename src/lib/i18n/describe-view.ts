/** One sentence that says what a view shows: under the map, in place of it, and as the title of a frame. */
import type { Agreement } from '$lib/domain/agreement';
import type { Dataset } from '$lib/domain/dataset';
import { UNSTATED } from '$lib/domain/sector';
import type { View } from '$lib/domain/view';
import { describeDates } from './describe';
import { embedMessages as e } from './embed-messages';
import { formatList } from './format';
import { messages as m } from './messages';

/** Sectors beyond this many are counted instead of named. */
const NAMED_SECTORS = 3;

/**
 * @param shown the agreements of the view
 * @returns “38 kerja sama bidang Pendidikan antara 51 daerah; 2013–2026.”
 */
export function describeView(
	view: View,
	shown: readonly Agreement[],
	{ regions, catalogue }: Pick<Dataset, 'regions' | 'catalogue'>
): string {
	const chosen = new Set<string>([...view.regions, ...view.partners]);
	const names = regions.filter(({ code }) => chosen.has(code)).map(({ label }) => label);
	const involved = names.length === 0 ? '' : e.involving(formatList(names));
	const about = `${describeField(view.sectors, catalogue)}${involved}`;
	if (shown.length === 0) return e.nothingRecorded(about);
	const parties = new Set(shown.flatMap((agreement) => agreement.parties));
	return e.viewSentence(shown.length, about, parties.size, describeDates(shown));
}

/** The heading of a view: what its agreements have in common. */
export function titleOfView(
	{ sectors, regions, partners }: View,
	{ regions: known, catalogue }: Pick<Dataset, 'regions' | 'catalogue'>
): string {
	const chosen = new Set<string>([...regions, ...partners]);
	const names = known.filter(({ code }) => chosen.has(code)).map(({ label }) => label);
	const field = sectors.length === 0 ? '' : e.titleField(nameFields(sectors, catalogue));
	if (names.length > 0) return `${e.titleOfRegion(formatList(names))}${field}`;
	return sectors.length === 0 ? e.titleOfAll : `${e.titleOfFields}${field}`;
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
