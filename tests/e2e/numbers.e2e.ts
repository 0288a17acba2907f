/**
 * Numbers are claims: for the same view every screen says the same figures, those of the published data counted plainly.
 * Plans are counted apart everywhere.
 */
import type { Page } from '@playwright/test';
import { count, expect, graphReady, sectorGroup, type PublishedAgreement } from './support';
import { test } from './warm';

test.use({ savesData: true });

interface Case {
	readonly query: string;
	/** Whether an agreement passes the filters, and whether it is selected. */
	readonly passes?: (one: PublishedAgreement) => boolean;
	readonly selected?: (one: PublishedAgreement) => boolean;
	/** The panel's heading and figures, and the sentence of the embed, after what is counted. */
	readonly panel?: (shown: readonly PublishedAgreement[]) => readonly (string | RegExp)[];
	readonly sentence: (shown: readonly PublishedAgreement[]) => string | RegExp;
}

const has = (code: string) => (one: PublishedAgreement) => one.parties.includes(code);
const inProvince = (code: string) => (one: PublishedAgreement) =>
	one.parties.some((party) => party.startsWith(code));
const isPlan = ({ status }: PublishedAgreement) => status === 'planned';
const made = (all: readonly PublishedAgreement[]) => all.filter((one) => !isPlan(one));
const partiesOf = (all: readonly PublishedAgreement[]) =>
	new Set(all.flatMap((one) => one.parties));

/** “6 kerja sama dan 1 rencana” */
function tally(all: readonly PublishedAgreement[]): string {
	const plans = all.filter(isPlan).length;
	const done = all.length - plans;
	if (plans === 0) return `${done} kerja sama`;
	return done === 0 ? `${plans} rencana kerja sama` : `${done} kerja sama dan ${plans} rencana`;
}

const [KOTA_MADIUN, SURAKARTA] = ['35.77', '33.72'];
const [KAB_BEKASI, KOTA_BEKASI] = ['32.16', '32.75'];

const CASES: Record<string, Case> = {
	'the whole': {
		query: '',
		sentence: (shown) =>
			new RegExp(
				`^${made(shown).length} kerja sama antara ${partiesOf(made(shown)).size} daerah, \\d{4}–\\d{4}, dan ${shown.filter(isPlan).length} rencana\\.$`
			)
	},
	'a sector': {
		query: 'sektor=kesehatan',
		passes: ({ sectors }) => sectors.includes('kesehatan'),
		sentence: (shown) =>
			new RegExp(
				`^${made(shown).length} kerja sama bidang Kesehatan antara ${partiesOf(made(shown)).size} daerah`
			)
	},
	'a region': {
		query: 'daerah=kota-madiun',
		selected: has(KOTA_MADIUN),
		panel: (shown) => ['Kota Madiun', `${partiesOf(made(shown)).size - 1} mitra · ${tally(shown)}`],
		sentence: (shown) =>
			new RegExp(
				`^Kota Madiun: ${made(shown).length} kerja sama dengan ${partiesOf(made(shown)).size - 1} daerah, `
			)
	},
	'a pair': {
		query: 'daerah=kabupaten-bekasi&mitra=kota-bekasi',
		selected: (one) => has(KAB_BEKASI)(one) && has(KOTA_BEKASI)(one),
		panel: (shown) => [
			/^Kabupaten Bekasi\s– Kota Bekasi$/,
			`${tally(shown)}, ${shown.filter(({ parties }) => parties.length === 2).length} di antaranya hanya berdua`
		],
		sentence: (shown) =>
			new RegExp(`^Kab\\. Bekasi – Kota Bekasi: ${made(shown).length} kerja sama, `)
	},
	'a pair of provinces': {
		query: 'antara=11,32',
		selected: (one) => inProvince('11')(one) && inProvince('32')(one),
		panel: (shown) => [/^Provinsi Aceh\s– Provinsi Jawa Barat$/, tally(shown)],
		sentence: (shown) =>
			new RegExp(
				`^Daerah di Prov\\. Aceh – daerah di Prov\\. Jawa Barat: ${made(shown).length} kerja sama`
			)
	},
	'two regions that share nothing': {
		query: 'daerah=kota-madiun,kota-surakarta',
		selected: (one) => has(KOTA_MADIUN)(one) || has(SURAKARTA)(one),
		panel: (shown) => [
			'Kota Madiun dan Kota Surakarta',
			'Tidak ada kerja sama langsung; terhubung lewat Kota Malang.',
			`Hanya Kota Madiun: ${tally(shown.filter(has(KOTA_MADIUN)))}`,
			`Hanya Kota Surakarta: ${tally(shown.filter(has(SURAKARTA)))}`
		],
		sentence: (shown) =>
			`Kota Madiun dan Kota Surakarta: tidak ada kerja sama bersama. Masing-masing tanpa yang lain: Kota Madiun ${tally(shown.filter(has(KOTA_MADIUN)))}; Kota Surakarta ${tally(shown.filter(has(SURAKARTA)))}.`
	},
	'plans alone': {
		query: 'status=planned',
		passes: isPlan,
		sentence: (shown) =>
			`${shown.length} rencana kerja sama antara ${partiesOf(shown).size} daerah.`
	}
};

/** Pairs of regions and each region's partners, by what makes partners in a view. */
function networkOf(counted: readonly PublishedAgreement[]) {
	const partners = new Map<string, Set<string>>();
	for (const { parties } of counted) {
		for (const one of parties) {
			const known = partners.get(one) ?? new Set<string>();
			for (const other of parties) if (other !== one) known.add(other);
			partners.set(one, known);
		}
	}
	const sizes = [...partners.values()].map(({ size }) => size);
	return {
		regions: sizes.length,
		pairs: sizes.reduce((sum, size) => sum + size, 0) / 2,
		most: Math.max(0, ...sizes)
	};
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const status = (page: Page) => page.getByRole('status').filter({ hasText: /kerja sama|rencana/ });

for (const [name, one] of Object.entries(CASES)) {
	test.describe(name, () => {
		const whole = { passes: () => true, selected: () => true, ...one };
		const of = (agreements: readonly PublishedAgreement[]) => {
			const matching = agreements.filter(whole.passes);
			return { matching, shown: matching.filter(whole.selected) };
		};

		test('head, status, legend and panel agree with the published data', async ({
			open,
			page,
			agreements
		}) => {
			const { shown } = of(agreements);
			await open(one.query === '' ? '' : `?${one.query}`);
			await expect(count(page)).toHaveText(String(shown.length));
			const done = made(agreements);
			await expect(page.getByRole('banner')).toContainText(
				`${done.length} kerja sama antara ${partiesOf(done).size} daerah di Indonesia`
			);
			await expect(page.getByRole('banner')).toContainText(
				`dan ${agreements.length - done.length} rencana`
			);
			await expect
				.poll(async () => plain(await status(page).first().innerText()))
				.toContain(tally(shown).replace(/(\d rencana) kerja sama$/, '$1'));
			for (const [group, label] of [
				['kesehatan-sosial', 'Kesehatan & sosial'],
				['ekonomi', 'Ekonomi, perdagangan & UMKM']
			] as const) {
				// A facet says what choosing it alone would show: the sector asked for makes room for it.
				const alone = agreements.filter(
					(agreement) =>
						agreement.groups.some((id) => id.startsWith(group)) &&
						(one.query.startsWith('sektor') || whole.passes(agreement)) &&
						whole.selected(agreement)
				);
				await expect(
					sectorGroup(page).getByRole('checkbox', { name: label }).first()
				).toHaveAccessibleDescription(`${alone.length} kerja sama`);
			}
			if (one.panel === undefined) return;
			const [heading, ...figures] = one.panel(shown);
			const panel = page.locator('.panel');
			await expect(panel.getByRole('heading', { level: 2 })).toHaveText(heading ?? '');
			for (const figure of figures) await expect(panel.getByText(figure).first()).toBeVisible();
		});

		test('the sentence above the graph and the ranking beside it agree', async ({
			open,
			page,
			agreements
		}) => {
			const { matching } = of(agreements);
			await open(`?${one.query}&tampilan=jaringan&tingkat=daerah`);
			await graphReady(page);
			const asked = one.query.includes('planned');
			const network = networkOf(asked ? matching : made(matching));
			const said = page.getByText(/terhubung oleh/);
			await expect(said).toContainText(
				`${network.regions} daerah terhubung oleh ${grouped(network.pairs)} pasangan`
			);
			await expect(said).toContainText(`: ${network.most} daerah.`);
			if (one.panel !== undefined) return;
			const ranking = page
				.getByRole('heading', { name: 'Daerah dengan mitra terbanyak' })
				.locator('..')
				.getByRole('listitem');
			await expect(ranking.first()).toContainText(new RegExp(`${network.most}$`));
		});

		test('the embed says them too', async ({ visit, page, agreements }) => {
			const { shown } = of(agreements);
			await visit(`/embed/?${one.query}`);
			await expect(count(page)).toHaveText(String(shown.length));
			const sentence = count(page).locator('..');
			await expect
				.poll(async () => plain(await sentence.innerText()).replace(/^\d+ /, ''))
				.toMatch(one.sentence(shown));
			await expect(page.getByText(`Daftar ${tally(shown)}`)).toBeVisible();
			// The picture in place of the map, for who does not see it.
			await expect(page.getByRole('img', { name: one.sentence(shown) })).toBeVisible();
		});
	});
}

test('what stands out is what the screen shows to which it leads', async ({ open, page }) => {
	await open();
	const patterns = page.locator('dl > div');
	await expect(patterns).toHaveCount(4);
	for (const [name, figure] of [
		['Daerah dengan mitra terbanyak', 'mitra'],
		['Pasangan paling sering bekerja sama', 'kerja sama'],
		['Sektor paling sering', 'kerja sama']
	] as const) {
		await open();
		const pattern = patterns.filter({ hasText: name });
		const value = new RegExp(`(\\d+) ${figure}`).exec(await pattern.innerText())?.[1];
		await pattern.getByRole('link').first().click();
		const where = name.startsWith('Sektor') ? status(page).first() : page.locator('.panel header');
		await expect.poll(async () => plain(await where.innerText())).toContain(`${value} ${figure}`);
	}
});
