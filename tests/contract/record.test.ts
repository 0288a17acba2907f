/** What the record promises to those who build on it: complete, valid, published as the contract says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	parseBriefAgreements,
	parsePublishedAgreements,
	printAgreementsJson
} from '../../src/lib/published/agreements-json';
import { joinDataset } from '../../src/lib/published/dataset';
import { parsePublishedRegions, printRegionsJson } from '../../src/lib/published/regions-json';
import { KEYS } from '../../src/lib/record/agreement-file';
import { parseLastDelivery } from '../../src/lib/record/fingerprints';
import { parseIds } from '../../src/lib/record/known-ids';
import { printAgreementJsonSchema } from '../../src/lib/record/json-schema';
import { agreementParser } from '../../src/lib/record/parse-agreement';
import { fingerprintOfRecord } from '../../src/lib/record/record-date';
import { todayInIndonesia } from '../../src/lib/record/calendar';
import { readRecordDate } from '../../src/lib/server/record-date';
import { loadDataset, loadWithdrawn } from '../../src/lib/server/dataset';

const dataset = loadDataset();
const { agreements, regions, catalogue } = dataset;
const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));

describe('the record', () => {
	it('knows every id that ever was delivered or published (else: npm run stamp)', () => {
		// What is known is never forgotten: `npm run check:data` asks what became of each.
		const known = parseIds(readFileSync('data/ids.txt', 'utf8'));
		const delivered = parseLastDelivery(readFileSync('data/deliveries/facts.json', 'utf8'));
		const frozen = readdirSync('static/data/beku').flatMap((date) => {
			const text = readFileSync(`static/data/beku/${date}/agreements-brief.json`, 'utf8');
			return parseBriefAgreements(JSON.parse(text)).agreements.map(({ id }) => id);
		});
		const withdrawn = loadWithdrawn().map(({ id }) => id);
		const ids = [...byId.keys(), ...withdrawn, ...delivered.keys(), ...frozen];
		expect(frozen.length).toBeGreaterThan(600);
		expect(withdrawn.length).toBeGreaterThanOrEqual(58);
		expect(ids.filter((id) => !known.has(id))).toEqual([]);
	});

	it('knows the day on which it last changed (else: npm run stamp)', () => {
		expect(readRecordDate('.')?.fingerprint).toBe(fingerprintOfRecord(agreements));
		expect(dataset.updated <= todayInIndonesia()).toBe(true);
	});

	it('reaches the browser as it was loaded', () => {
		const agreementsJson: unknown = JSON.parse(printAgreementsJson(dataset));
		const regionsJson: unknown = JSON.parse(printRegionsJson(regions, catalogue));
		expect(
			joinDataset(parsePublishedAgreements(agreementsJson), parsePublishedRegions(regionsJson))
		).toEqual(dataset);
	});

	it('has a sector catalogue of nine groups and 38 sectors', () => {
		expect(catalogue.groups).toHaveLength(9);
		expect(catalogue.sectors).toHaveLength(38);
	});

	it('gives editors a schema that is up to date (else: npm run build:schema)', () => {
		const committed = readFileSync('data/agreement.schema.json', 'utf8');
		expect(committed).toBe(printAgreementJsonSchema({ catalogue, regions }));
	});
});

describe('the README of the record', () => {
	it('shows an agreement file that passes the checks', () => {
		const [, example = ''] =
			/```yaml\n(.*?)```/s.exec(readFileSync('data/README.md', 'utf8')) ?? [];
		const { value, issues } = agreementParser({ catalogue, regions })(example, 'README.md');
		expect(issues).toEqual([]);
		expect(Object.keys(value ?? {})).toEqual(KEYS.agreement);
	});
});

describe('the agreements that were checked against the articles', () => {
	const expectFacts = (id: string, facts: object) => {
		expect(byId.get(id)).toMatchObject(facts);
	};
	const urlsOf = (id: string) => byId.get(id)?.sources.map(({ url }) => new URL(url).hostname);

	it('Kabupaten Madiun and Kabupaten Lombok Utara', () => {
		expectFacts('2026-02-09-kab-madiun-kab-lombok-utara', {
			parties: ['35.19', '52.08'],
			signed: '2026-02-09',
			status: 'signed',
			place: 'Pendopo Bupati Madiun',
			instruments: ['nota-kesepahaman', 'sister-city'],
			sectors: (
				'pendidikan kesehatan pekerjaan-umum perumahan ketertiban sosial ' +
				'kelautan-perikanan pariwisata pertanian perdagangan perindustrian'
			).split(' '),
			signatories: [
				{ name: 'Najmul Akhyar', office: 'Bupati Lombok Utara' },
				{ name: 'Hari Wuryanto', office: 'Bupati Madiun' }
			],
			bordering: false
		});
	});

	it('Kota Kediri and Kota Madiun, the economy first', () => {
		expectFacts('2026-01-13-kota-kediri-kota-madiun', {
			parties: ['35.71', '35.77'],
			signed: '2026-01-13',
			place: 'Ruang Joyoboyo, Balai Kota Kediri',
			groups: ['ekonomi', 'wisata-kreatif', 'tata-kelola', 'lingkungan-energi', 'pangan-kelautan'],
			signatories: [
				{ name: 'Vinanda Prameswati', office: 'Wali Kota Kediri' },
				{ name: 'Maidi', office: 'Wali Kota Madiun' }
			],
			bordering: false
		});
	});

	it('Kabupaten Sarolangun and Kabupaten Batanghari: what was agreed, not what was only discussed', () => {
		const id = '2025-08-08-kab-sarolangun-kab-batanghari';
		expectFacts(id, {
			parties: ['15.03', '15.04'],
			signed: '2025-08-08',
			instruments: ['nota-kesepahaman', 'perjanjian-kerja-sama'],
			signatories: [
				{ name: 'Hurmin', office: 'Bupati Sarolangun' },
				{ name: 'M. Fadhiel Arief', office: 'Bupati Batanghari' }
			],
			bordering: true,
			evidence: 'resmi'
		});
		const { sectors, legalBasis } = byId.get(id) ?? { sectors: [], legalBasis: [] };
		expect(sectors).toEqual(
			expect.arrayContaining(['pendidikan', 'kesehatan', 'energi', 'sosial'])
		);
		expect(sectors).not.toContain('pariwisata');
		expect(sectors).not.toContain('pertanian');
		expect(legalBasis).toContain('Permendagri 22/2020');
	});

	it('Kota Jambi and Kota Malang, from both articles, without a signatory', () => {
		const id = '2026-01-12-kota-jambi-kota-malang';
		expectFacts(id, {
			parties: ['15.71', '35.73'],
			signed: '2026-01-12',
			place: 'Ruang Sidang Balai Kota Malang',
			instruments: ['kesepakatan-bersama'],
			signatories: [],
			bordering: false
		});
		expect(byId.get(id)?.sectors).toEqual(
			expect.arrayContaining([
				'pendidikan',
				'keuangan',
				'koperasi-ukm',
				'lingkungan',
				'kepegawaian'
			])
		);
		expect(urlsOf(id)).toEqual(
			expect.arrayContaining(['www.gajayanatvnews.com', 'infomalang.com'])
		);
	});
});
