import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../tests/read-csv';
import type { Agreement } from '../domain/agreement';
import { EVIDENCE_GRADES, INSTRUMENTS, STATUSES } from '../domain/agreement';
import type { Region, RegionCode } from '../domain/region';
import { evidenceOf } from '../domain/evidence';
import { printAgreementsCsv } from './agreements-csv';
import {
	isSameInBrief,
	parseBriefAgreements,
	parsePublishedAgreements,
	printAgreementsJson,
	printBriefJson
} from './agreements-json';
import { joinDataset } from './dataset';
import { parsePublishedRegions, printRegionsJson } from './regions-json';

const code = (text: string) => text as RegionCode;

const example: Agreement = {
	id: '2026-02-09-kab-madiun-kota-madiun',
	title: 'Contoh',
	signed: '2026-02-09',
	status: 'signed',
	parties: [code('35.19'), code('35.77')],
	instruments: ['nota-kesepahaman'],
	sectors: ['perdagangan'],
	groups: ['ekonomi'],
	place: null,
	signatories: [{ name: 'Nama', office: 'Bupati Madiun' }],
	programs: ['satu', 'dua'],
	legalBasis: [],
	validYears: 5,
	bordering: true,
	distanceKm: 12,
	sources: [{ url: 'https://contoh.go.id/', publisher: 'Contoh', published: null }],
	evidence: 'resmi',
	note: null
};

const region = (text: string, name: string): Region => ({
	code: code(text),
	kind: 'kabupaten',
	name,
	label: name,
	slug: name.toLowerCase().replaceAll(' ', '-'),
	province: code(text.slice(0, 2)),
	aliases: ['x'],
	point: [111.5, -7.6],
	neighbours: []
});
const regions = [region('35.19', 'Kabupaten Madiun'), region('35.77', 'Kota Madiun')];
const catalogue = {
	groups: [{ id: 'ekonomi', name: { id: 'Ekonomi', en: 'Economy' }, sectors: ['perdagangan'] }],
	sectors: [
		{
			id: 'perdagangan',
			name: { id: 'Perdagangan', en: 'Trade' },
			class: 'pilihan' as const,
			group: 'ekonomi'
		}
	]
};

const agreements = fc.uniqueArray(
	fc.record<Agreement>({
		id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
		title: fc.string({ unit: 'grapheme' }),
		signed: fc.constantFrom('2026-02-09', '2026-02', '2026', null),
		status: fc.constantFrom(...STATUSES),
		parties: fc.constant([code('35.19'), code('35.77')]),
		instruments: fc.subarray([...INSTRUMENTS]),
		sectors: fc.subarray(['perdagangan']),
		groups: fc.subarray(['ekonomi']),
		place: fc.option(fc.string()),
		signatories: fc.array(fc.record({ name: fc.string(), office: fc.string() })),
		programs: fc.array(fc.string({ unit: 'binary' })),
		legalBasis: fc.array(fc.string()),
		validYears: fc.option(fc.integer({ min: 1, max: 99 })),
		bordering: fc.boolean(),
		distanceKm: fc.integer({ min: 0, max: 5000 }),
		sources: fc.array(
			fc.record({
				url: fc.webUrl(),
				publisher: fc.string(),
				published: fc.option(fc.constant('2026-02-10'))
			}),
			{ minLength: 1 }
		),
		evidence: fc.constantFrom(...EVIDENCE_GRADES),
		note: fc.option(fc.string({ unit: 'binary' }))
	}),
	{ selector: ({ id }) => id, maxLength: 5 }
);

describe('agreements.json', () => {
	it('has the keys of the contract in their order, one agreement per line', () => {
		const printed = printAgreementsJson({ agreements: [example] });
		expect(printed.split('\n')).toHaveLength(4);
		expect(Object.keys(JSON.parse(printed))).toEqual(['version', 'agreements']);
		expect(Object.keys(JSON.parse(printed).agreements[0])).toEqual(
			(
				'id title signed status parties instruments sectors groups place signatories programs ' +
				'legalBasis validYears bordering distanceKm sources evidence note'
			).split(' ')
		);
	});

	it('tells of an end before its term, where there was one', () => {
		const calledOff = { on: '2026-09-02', reason: 'ditolak warga' };
		const printed = printAgreementsJson({ agreements: [{ ...example, calledOff }] });
		expect(JSON.parse(printed).agreements[0].calledOff).toEqual(calledOff);
		const brief = printBriefJson({ agreements: [{ ...example, calledOff }] });
		expect(parseBriefAgreements(JSON.parse(brief)).agreements[0]?.calledOff).toEqual(calledOff);
		const [header, row] = printAgreementsCsv([{ ...example, calledOff }], regions).split('\r\n');
		const at = header?.split(',').indexOf('called_off') ?? NaN;
		expect(row?.split(',').slice(at, at + 2)).toEqual(['2026-09-02', 'ditolak warga']);
	});

	it('comes back as it went, sorted by id', () => {
		fc.assert(
			fc.property(agreements, (items) => {
				const back = parsePublishedAgreements(
					JSON.parse(printAgreementsJson({ agreements: items }))
				);
				const byId = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
				expect(back).toEqual({ version: 1, agreements: byId });
			})
		);
	});

	it('says where a file is not of the published form', () => {
		const spoilt = (change: object) => () =>
			parsePublishedAgreements({ version: 1, agreements: [{ ...example, ...change }] });
		expect(spoilt({})).not.toThrow();
		expect(spoilt({ parties: ['35.19', 'Madiun'] })).toThrow(
			'agreements.json is not what this page can read: agreements.0.parties.1: expected the code'
		);
		expect(spoilt({ status: 'sign' })).toThrow('agreements.0.status');
		expect(spoilt({ sources: [] })).toThrow('agreements.0.sources');
		expect(() => parsePublishedAgreements({ version: 2, agreements: [] })).toThrow('version');
		expect(() => parsePublishedAgreements({ version: 1, agreements: [example, example] })).toThrow(
			'expected each id once'
		);
	});

	it('lets no address through that is not a page', () => {
		for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://a.id', '//a.id']) {
			const sources = [{ url, publisher: 'x', published: null }];
			expect(() =>
				parsePublishedAgreements({ version: 1, agreements: [{ ...example, sources }] })
			).toThrow('sources.0.url');
		}
	});

	it('gives a value or an Error for anything at all', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(() => parsePublishedAgreements(value)).toThrow('agreements.json');
			})
		);
	});
});

describe('agreements-brief.json', () => {
	const nothing = { place: null, signatories: [], programs: [], legalBasis: [] };
	const emptied = { ...nothing, sources: [], note: null };

	it('comes back without what is only read, in the same order as the whole file', () => {
		fc.assert(
			fc.property(agreements, (items) => {
				const back = parseBriefAgreements(JSON.parse(printBriefJson({ agreements: items })));
				const whole = parsePublishedAgreements(
					JSON.parse(printAgreementsJson({ agreements: items }))
				);
				expect(back.agreements).toEqual(
					whole.agreements.map((item) => ({
						...item,
						...emptied,
						...(item.sources.length === 1 ? { oneSource: true } : {})
					}))
				);
				expect(back.agreements.map(evidenceOf)).toEqual(whole.agreements.map(evidenceOf));
			})
		);
	});

	it('is told from a record of another day by whatever it holds, and by nothing else', () => {
		const whole = [example];
		const { agreements: brief } = parseBriefAgreements(
			JSON.parse(printBriefJson({ agreements: whole }))
		);
		expect(isSameInBrief(whole, brief)).toBe(true);
		expect(isSameInBrief([{ ...example, sources: [], note: 'lain' }], brief)).toBe(true);
		expect(isSameInBrief([{ ...example, status: 'renewed' }], brief)).toBe(false);
		const calledOff = { on: '2026-09-02', reason: 'ditolak warga' };
		expect(isSameInBrief([{ ...example, calledOff }], brief)).toBe(false);
		expect(isSameInBrief([{ ...example, parties: [code('35.19')] }], brief)).toBe(false);
		expect(isSameInBrief([], brief)).toBe(false);
	});

	it('takes nothing that could become a link from a stranger', () => {
		const sources = [{ url: 'javascript:alert(1)', publisher: 'x', published: null }];
		const file = { version: 1, agreements: [{ ...example, sources }] };
		expect(parseBriefAgreements(file).agreements[0]?.sources).toEqual([]);
	});

	it('makes a dataset that says what it is', () => {
		const words = parsePublishedRegions(JSON.parse(printRegionsJson(regions, catalogue)));
		const brief = (item: Agreement) =>
			parseBriefAgreements(JSON.parse(printBriefJson({ agreements: [item] })));
		expect(joinDataset(brief(example), words).brief).toBe(true);
		const stranger = { ...example, parties: [code('35.19'), code('51')] };
		expect(() => joinDataset(brief(stranger), words)).toThrow('51');
	});

	it('gives a value or an Error for anything at all', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(() => parseBriefAgreements(value)).toThrow('agreements-brief.json');
			})
		);
	});
});

describe('regions.json', () => {
	it('comes back as it went', () => {
		const back = parsePublishedRegions(JSON.parse(printRegionsJson(regions, catalogue)));
		expect(back).toEqual({ version: 1, regions, catalogue });
	});

	it('gives a value or an Error for anything at all', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(() => parsePublishedRegions(value)).toThrow('regions.json');
			})
		);
	});
});

describe('joinDataset', () => {
	const published = (items: Agreement[]) =>
		parsePublishedAgreements(JSON.parse(printAgreementsJson({ agreements: items })));
	const words = parsePublishedRegions(JSON.parse(printRegionsJson(regions, catalogue)));

	it('joins the two files', () => {
		const dataset = joinDataset(published([example]), words);
		expect(dataset).toEqual({ version: 1, agreements: [example], regions, catalogue });
	});

	it('refuses files of different builds', () => {
		const stranger = { ...example, parties: [code('35.19'), code('51')] };
		expect(() => joinDataset(published([stranger]), words)).toThrow('names 51');
		const newField = { ...example, sectors: ['energi'] };
		expect(() => joinDataset(published([newField]), words)).toThrow('names energi');
	});
});

describe('agreements.csv', () => {
	const cell = (agreement: Agreement, column: string) => {
		const [header = [], row = []] = readCsv(printAgreementsCsv([agreement], regions));
		return row[header.indexOf(column)];
	};

	it('prints one line per agreement, in the order given', () => {
		const [header, ...rows] = printAgreementsCsv([example], regions).trimEnd().split('\r\n');
		expect(header).toBe(
			'id,title,signed,status,parties,party_names,instruments,sectors,groups,place,signatories,' +
				'programs,legal_basis,valid_years,called_off,called_off_reason,bordering,distance_km,evidence,source_urls,' +
				'source_publishers,source_dates,note'
		);
		expect(rows).toEqual([
			'2026-02-09-kab-madiun-kota-madiun,Contoh,2026-02-09,signed,35.19; 35.77,' +
				'Kabupaten Madiun; Kota Madiun,nota-kesepahaman,perdagangan,ekonomi,,' +
				'Nama (Bupati Madiun),satu; dua,,5,,,true,12,resmi,https://contoh.go.id/,Contoh,?,'
		]);
	});

	it('comes back cell by cell, whatever the text', () => {
		fc.assert(
			fc.property(agreements, (items) => {
				const [header, ...rows] = readCsv(printAgreementsCsv(items, regions));
				expect(rows).toHaveLength(items.length);
				for (const [i, item] of items.entries()) {
					expect(rows[i]).toHaveLength(header?.length ?? 0);
					const title = rows[i]?.[1] ?? '';
					expect(title).toBe(/^[=+\-@\t\r]/.test(item.title) ? `'${item.title}` : item.title);
				}
			})
		);
	});

	it('never lets a cell start a formula', () => {
		for (const title of ['=HYPERLINK("http://evil")', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
			expect(cell({ ...example, title }, 'title')).toBe(`'${title}`);
		}
		expect(cell({ ...example, programs: ['=1', 'b'] }, 'programs')).toBe("'=1; b");
	});

	it('keeps entries apart that hold a semicolon', () => {
		expect(cell({ ...example, programs: ['a; b', 'c'] }, 'programs')).toBe('a, b; c');
	});
});
