/** One article may tell of several agreements: which sentences tell of which. */
import type { Region } from '../domain/region';
import type { Act } from './acts';
import { partiesOfAct, type Weighing } from './parties';

export interface Part {
	readonly parties: ReadonlySet<Region>;
	/** The numbers of its sentences. */
	readonly sentences: ReadonlySet<number>;
}

/**
 * Parts an article by its acts.
 * @returns empty when all acts may be one: their parties contain each other, or fewer than two join regions
 */
export function partsOf(weighing: Weighing, acts: readonly Act[]): Part[] {
	const joining = acts
		.filter(
			({ isTitle, isQuoted, isSigning, kind }) =>
				!isTitle && !isQuoted && isSigning && (kind === 'signed' || kind === 'renewed')
		)
		.map((act) => ({ act, parties: partiesOfAct(weighing, act) }))
		.filter(({ parties }) => parties.size >= 2);
	const maximal = joining.filter(
		({ parties }, i) =>
			!joining.some(
				(other, j) =>
					j !== i &&
					contains(other.parties, parties) &&
					(other.parties.size > parties.size || j < i)
			)
	);
	if (maximal.length < 2) return [];
	const all = new Set(maximal.flatMap(({ parties }) => [...parties]));
	const isOneOfAll = weighing.sentences.some(
		(_, at) => partiesOfAct(weighing, { at } as Act).size >= all.size
	);
	if (isOneOfAll) return [];
	return maximal.map(({ act, parties }) => ({
		parties,
		sentences: sentencesOf(act, parties, maximal, weighing)
	}));
}

/** From its act to the next one, without what names others only; what stands before all acts belongs to each. */
function sentencesOf(
	act: Act,
	parties: ReadonlySet<Region>,
	all: readonly { readonly act: Act; readonly parties: ReadonlySet<Region> }[],
	{ sentences, mentions, decide }: Weighing
): Set<number> {
	const starts = all.map((one) => one.act.at).sort((a, b) => a - b);
	const next = starts.find((at) => at > act.at) ?? sentences.length;
	const others = new Set(
		all.flatMap((one) => [...one.parties]).filter((region) => !parties.has(region))
	);
	const own = new Set<number>();
	sentences.forEach(({ isTitle }, at) => {
		const isBefore = at < (starts[0] ?? 0);
		if (isTitle || !(isBefore || (at >= act.at && at < next))) return;
		const strange = mentions.some((one) => one.at === at && others.has(decide(one).region));
		if (at === act.at || !strange) own.add(at);
	});
	return own;
}

function contains(large: ReadonlySet<Region>, small: ReadonlySet<Region>): boolean {
	return [...small].every((region) => large.has(region));
}
