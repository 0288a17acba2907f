/** A region as somebody wrote it into a table: a code, a name, an alias, or what a spreadsheet has made of a code. */
import { parseRegionCode, type Region } from '../domain/region';
import { guessRegions } from '../domain/region-guess';
import { nameKey } from '../domain/region-names';
import { bearsName } from '../domain/region-search';

export type RegionReading =
	| { readonly region: Region }
	| { readonly wrong: string; readonly expected: string; readonly nearest: string | null };

export type ReadRegion = (text: string) => RegionReading;

const EXPECTED = 'a region by its full name (Kabupaten Madiun) or its code as text (35.19)';
/** No name of a region is as long. */
const LONGEST = 80;
const CODE_AND_NAME = [
	/^(\d{2}(?:\.\d{2})?)\s*[-–:,]?\s+(\D.*)$/,
	/^(\D.*?)\s*\((\d{2}(?:\.\d{2})?)\)$/
];

/**
 * What reads one region after the other.
 * @param regions all of them
 */
export function regionReader(regions: readonly Region[]): ReadRegion {
	const byCode = new Map<string, Region>(regions.map((region) => [region.code, region]));
	const byName = new Map(regions.map((region) => [nameKey(region.name), region]));
	const known = new Map<string, RegionReading>();

	const readName = (text: string): RegionReading => {
		const whole = byName.get(nameKey(text));
		if (whole !== undefined) return { region: whole };
		const wrong = JSON.stringify(text.slice(0, LONGEST));
		const bearers = text.length > LONGEST ? [] : regions.filter((one) => bearsName(one, text));
		const [first, ...others] = bearers;
		if (first !== undefined && others.length === 0) return { region: first };
		if (first !== undefined) {
			return {
				wrong: `${wrong} is the name of ${bearers.length} regions`,
				expected: `one of ${bearers.map(print).join(', ')}`,
				nearest: null
			};
		}
		const near = text.length > LONGEST ? [] : guessRegions(regions, text, 3);
		return {
			wrong: `${wrong} is no region`,
			expected: EXPECTED,
			nearest: near.length === 0 ? null : near.map(print).join(', ')
		};
	};
	const readCode = (text: string): RegionReading => {
		const region = byCode.get(text);
		if (region !== undefined) return { region };
		return damaged(text, byCode);
	};
	const read = (text: string): RegionReading => {
		if (parseRegionCode(text) !== null || /^[\d.,\s]+$/.test(text)) return readCode(text);
		for (const form of CODE_AND_NAME) {
			const [, first = '', second = ''] = form.exec(text) ?? [];
			const code = parseRegionCode(first) === null ? second : first;
			const name = code === first ? second : first;
			if (parseRegionCode(code) === null) continue;
			const region = readCode(code);
			if (!('region' in region) || bearsName(region.region, name)) return region;
			return {
				wrong: `${JSON.stringify(text)} names two regions: ${code} is ${region.region.name}`,
				expected: 'a code with its own name',
				nearest: null
			};
		}
		return readName(text);
	};
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const reading = read(text);
		known.set(text, reading);
		return reading;
	};
}

/** Digits that are no code: a zero or a dot that a spreadsheet has eaten, where one region alone can be meant. */
function damaged(text: string, byCode: ReadonlyMap<string, Region>): RegionReading {
	const [, province = '', rest = ''] = /^(\d{2})[.,]?(\d{1,2})$/.exec(text) ?? [];
	const meant = text.length > 3 ? byCode.get(`${province}.${rest.padEnd(2, '0')}`) : undefined;
	if (meant === undefined) {
		const wrong = `${JSON.stringify(text.slice(0, 40))} is the code of no region`;
		return { wrong, expected: EXPECTED, nearest: null };
	}
	return {
		wrong: `${text} is a code that a spreadsheet took for a number`,
		expected: 'the code as text (format the column as text, or put an apostrophe before it)',
		// 35.01 keeps its zero as a number; 35.10 alone loses one.
		nearest:
			rest.length === 1
				? `${print(meant)} is meant: a number loses a zero at its end only`
				: print(meant)
	};
}

/** `35.19 (Kabupaten Madiun)` */
function print({ code, name }: Region): string {
	return `${code} (${name})`;
}
