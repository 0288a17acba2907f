/**
 * Lighthouse on the built pages, with its own setting for mobile phones. Prints the four scores, and every audit that is
 * not perfect.
 */
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { findBrowser } from '../browser.mjs';
import { freePort } from '../free-port';
import { installPeers } from './graph/install-peers';
import { printTable } from './measure';

const PAGES = ['/', '/embed/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Audit {
	readonly id: string;
	readonly title: string;
	/** From 0 to 1; null for what is only told, or does not apply. */
	readonly score: number | null;
	readonly scoreDisplayMode: string;
	readonly displayValue?: string;
}

interface Report {
	readonly categories: Readonly<
		Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
	>;
	readonly audits: Readonly<Record<string, Audit>>;
}

type Lighthouse = (
	url: string,
	flags: { port: number; logLevel: string; onlyCategories: string[] }
) => Promise<{ lhr: Report } | undefined>;

async function inspect(lighthouse: Lighthouse, url: string): Promise<Report> {
	const port = await freePort();
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		// Nothing else, as Lighthouse's own command starts one: its scores are compared with those of other sites.
		args: ['--no-sandbox', `--remote-debugging-port=${port}`]
	});
	try {
		const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
		if (result === undefined) throw new Error(`Lighthouse says nothing about ${url}.`);
		return result.lhr;
	} finally {
		await browser.close();
	}
}

/** Audits that count for a category or that Lighthouse found wanting, worst first. */
function imperfect({ audits, categories }: Report): Audit[] {
	const weighted = new Set(
		Object.values(categories).flatMap(({ auditRefs }) =>
			auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)
		)
	);
	return Object.values(audits)
		.filter(({ id, score }) => score !== null && score < (weighted.has(id) ? 1 : 0.9))
		.sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
}

const versions = installPeers();
// Only there once it is installed.
const name: string = 'lighthouse';
const { default: lighthouse } = (await import(name)) as { default: Lighthouse };
const server = await serve({ port: 0 });
try {
	const { port } = server.address() as AddressInfo;
	console.log(`Lighthouse ${versions.get('lighthouse')}, mobile.\n`);
	for (const page of PAGES) {
		const report = await inspect(lighthouse, `http://localhost:${port}${page}`);
		printTable(page, CATEGORIES, [
			CATEGORIES.map((id) => String(Math.round((report.categories[id]?.score ?? NaN) * 100)))
		]);
		for (const { id, title, score, displayValue = '' } of imperfect(report)) {
			console.log(`${score?.toFixed(2)}  ${id}  ${title} ${displayValue}`);
		}
		console.log('');
	}
} finally {
	server.close();
	server.closeAllConnections();
}
