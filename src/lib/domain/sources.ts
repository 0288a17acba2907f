/** The sources of an agreement by who published them: a newspaper that wrote of it three times is named once. */
import type { Source } from './agreement';

export interface PublisherSources {
	readonly publisher: string;
	/** In the order of the record. */
	readonly sources: readonly Source[];
}

/** @returns publishers in the order in which they first occur */
export function byPublisher(sources: readonly Source[]): PublisherSources[] {
	const groups = new Map<string, Source[]>();
	for (const source of sources) {
		const known = groups.get(source.publisher);
		if (known === undefined) groups.set(source.publisher, [source]);
		else known.push(source);
	}
	return [...groups].map(([publisher, own]) => ({ publisher, sources: own }));
}
