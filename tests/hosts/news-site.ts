/**
 * A news page on another origin: the atlas is served on `localhost`, articles on `127.0.0.1`, which browsers keep
 * apart as they would two companies.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SnippetSource } from '../../src/lib/embed/snippet';

export interface Article {
	/** Content-Security-Policy of the article. */
	readonly csp?: string;
	/** Width of its text column, CSS pixels. */
	readonly column?: number;
}

export interface NewsSite {
	/** Publishes an article around some HTML in place of the one before. @returns its address */
	publish(html: string, article?: Article): string;
	close(): void;
}

export async function openNewsSite(): Promise<NewsSite> {
	let published = { html: '', csp: '' };
	const server = createServer((request, response) => {
		if (request.url === '/berita.css') {
			response.writeHead(200, { 'content-type': 'text/css' }).end(STYLE);
			return;
		}
		const headers = published.csp === '' ? {} : { 'content-security-policy': published.csp };
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
		response.end(published.html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		publish(html, { csp = '', column = 728 } = {}) {
			published = { html: article(html, column), csp };
			return `http://127.0.0.1:${port}/berita`;
		},
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** A view as an editor takes it to an article. @param query with its `?` */
export function snippetSource(atlas: string, query = ''): SnippetSource {
	return {
		src: `${atlas}/embed/${query}`,
		page: `${atlas}/${query}`,
		title: 'Peta kerja sama antardaerah',
		image: { url: `${atlas}/gambar/atlas.png`, width: 1200, height: 630 },
		script: `${atlas}/embed.js`
	};
}

const STYLE = `
*, *::before { box-sizing: border-box }
body { margin: 0 }
main { margin: 0 auto; padding: 0; font: 18px/1.6 serif }
iframe { border: 1px solid gray }
.far { height: 8000px }
[data-column="320"] { width: 320px }
[data-column="728"] { max-width: 728px }
`;

function article(html: string, column: number): string {
	const paragraph = '<p>Dua daerah menandatangani kerja sama di balai kota kemarin siang.</p>';
	return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Berita</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/berita.css">
</head>
<body><main data-column="${column}">
<h1>Berita hari ini</h1>
${paragraph.repeat(3)}
${html}
${paragraph.repeat(60)}
</main></body>
</html>`;
}
