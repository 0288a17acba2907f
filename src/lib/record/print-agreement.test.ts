import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, STATUSES } from '../domain/agreement';
import type { Region, RegionCode } from '../domain/region';
import type { AgreementFile } from './agreement-file';
import { isIndonesian } from './indonesian';
import { agreementParser } from './parse-agreement';
import { printAgreement, setFields } from './print-agreement';

const codes = ['11.10', '35', '35.19', '35.77'] as RegionCode[];
const regions = codes.map((code): Region => ({
	code,
	kind: 'kabupaten',
	name: `Daerah ${code}`,
	label: code,
	slug: code,
	province: code,
	aliases: [],
	point: [0, 0],
	neighbours: []
}));
const catalogue = {
	groups: [],
	sectors: ['pangan', 'energi'].map((id) => ({
		id,
		name: { id, en: id },
		class: 'wajib' as const,
		group: 'x'
	}))
};
const parse = agreementParser({ catalogue, regions });
const nameOf = (code: string) => `Daerah ${code}`;

/** Texts that YAML could take for something else, and any others of one line. */
const line = fc.oneof(
	fc.constantFrom(
		'yes',
		'null',
		'~',
		'2026',
		'1e3',
		'- a',
		'a: b',
		'#x',
		'a #b',
		'"',
		"'",
		'*a',
		'&a',
		'!x',
		'|',
		'>',
		'%',
		'@',
		'`',
		'{',
		'[',
		'---',
		'...',
		'0x1F',
		'.inf',
		'a: b\\n'
	),
	// Without the soft hyphen, which the checks refuse.
	fc.stringMatching(/^[!-~¡-¬®-ſ]([ -~¡-¬®-ſ]{0,150}[!-~¡-¬®-ſ])?$/u)
);
const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 4 });
const file = fc.record(
	{
		title: line,
		parties: fc.shuffledSubarray(codes, { minLength: 2 }),
		signed: fc.constantFrom('2026-02-09', '2026-02', '2026'),
		status: fc.constantFrom(...STATUSES),
		instruments: fc.subarray([...INSTRUMENTS], { minLength: 1 }),
		sectors: fc.shuffledSubarray(['pangan', 'energi'], { minLength: 1 }),
		scope: lines,
		place: line,
		signatories: fc.uniqueArray(fc.record({ name: line, office: line }), {
			minLength: 1,
			maxLength: 3,
			selector: (entry) => JSON.stringify(entry)
		}),
		programs: lines,
		legalBasis: lines,
		validYears: fc.integer({ min: 1, max: 99 }),
		sources: fc.uniqueArray(
			fc.record(
				{ url: fc.webUrl(), publisher: line, published: fc.constant('2026-02-10') },
				{ requiredKeys: ['url', 'publisher'] }
			),
			{ minLength: 1, maxLength: 3, selector: ({ url }) => url }
		),
		note: line.filter(isIndonesian)
	},
	{ requiredKeys: ['title', 'parties', 'status', 'sources'] }
) as fc.Arbitrary<AgreementFile>;

describe('printAgreement', () => {
	it('writes what the parser reads back, whatever the texts', () => {
		fc.assert(
			fc.property(file, (value) => {
				const text = printAgreement(value, nameOf);
				const { value: back, issues } = parse(text, 'f');
				expect(issues).toEqual([]);
				expect(back).toEqual(value);
				for (const code of value.parties) expect(text).toContain(`- "${code}" # Daerah ${code}`);
			})
		);
	});
});

describe('setFields', () => {
	it('turns one file into another, field by field, in the order of the keys', () => {
		fc.assert(
			fc.property(file, file, (before, after) => {
				const keys = Object.keys({ ...before, ...after }) as (keyof AgreementFile)[];
				const text = setFields(printAgreement(before, nameOf), after, keys, nameOf);
				expect(text).toBe(printAgreement(after, nameOf));
			})
		);
	});
});
