/** Where the boundaries come from and what was done to them. */
import { createHash } from 'node:crypto';
import type { CORRECTIONS } from './derive-regions';
import { STAMP } from './print';
import type { SourceRegion } from './source';

interface Origin {
	readonly title: string;
	readonly repository: string;
	readonly commit: string;
	readonly date: string;
	readonly licence: string;
	readonly note: string;
}

/** Sources that have been looked into, by the SHA-256 of the file. Another file needs its own entry here. */
const KNOWN_ORIGINS: Readonly<Record<string, Origin>> = {
	'1c0ff477ae364872135215fe614ad14c601268aafebe6a465da72f1ede1c97f8': {
		title:
			'514 kabupaten and kota of Indonesia, codes of Kepmendagri 300.2.2-2430/2025, WGS 84, five decimals',
		repository: 'https://github.com/cahyadsn/wilayah_boundaries',
		commit: '3c5a796',
		date: '2026-08',
		licence: 'MIT, © Cahya DSN',
		note: 'Simplified province by province in the source: borders between provinces differ there by up to 240 m. Some inland areas of Papua belong to no kabupaten in it.'
	}
};

const NATURAL_EARTH = {
	title: 'Natural Earth, Admin 0 countries, 1:10 million',
	package: 'world-atlas',
	licence: 'public domain; the package is ISC',
	url: 'https://www.naturalearthdata.com'
};

const STEPS: readonly string[] = [
	'Rings that enclose nothing left out (collapsedRings).',
	'mapshaper snap and clean: enclosed gaps narrower than 500 m closed, overlaps resolved.',
	'Neighbours: regions, and provinces, whose shared border in the cleaned topology is at least 100 m long.',
	'Label point: the point of the largest part farthest from its edge (polylabel), four decimals.',
	'overview, detail: islets and ponds below a size left out, weighted Visvalingam simplification that keeps every region, quantised, provinces dissolved from the same arcs with their holes closed.',
	'far: regions and context once more, simplified together for the national view.',
	'context: foreign land of Natural Earth, the gaps between its land borders and ours, a strip of 4 km beneath our border regions, and the land inside Indonesia that the source gives to no region.'
];

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** Whether the origin and licence of a source are on record. */
export function isKnownSource(sourceText: string): boolean {
	return sha256(sourceText) in KNOWN_ORIGINS;
}

/**
 * Prints the provenance. It holds no date of its own: the same input must give the same bytes.
 * @param files derived texts by file name; their hashes let a test find edits made by hand
 */
export function printProvenance(
	sourceText: string,
	source: readonly SourceRegion[],
	versions: Readonly<Record<string, string>>,
	corrections: typeof CORRECTIONS,
	files: ReadonlyMap<string, string>
): string {
	const hash = sha256(sourceText);
	const collapsed = source.filter(({ collapsedRings }) => collapsedRings > 0);
	const provenance = {
		note: STAMP,
		source: { ...KNOWN_ORIGINS[hash], sha256: hash },
		context: { ...NATURAL_EARTH, version: versions['world-atlas'] },
		tools: versions,
		steps: STEPS,
		corrections: [...corrections.borders, ...corrections.labels],
		collapsedRings: Object.fromEntries(
			collapsed.map(({ code, collapsedRings }) => [code, collapsedRings])
		),
		files: Object.fromEntries([...files].map(([name, text]) => [name, sha256(text)]))
	};
	return `${JSON.stringify(provenance, null, '\t')}\n`;
}
