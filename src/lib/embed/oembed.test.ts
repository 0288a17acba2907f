import { describe, expect, it } from 'vitest';
import { buildOEmbed } from './oembed';
import { findAll, readHtml } from '../../../tests/read-html';

const SOURCE = {
	site: 'https://berita.example/atlas',
	embed: '/embed/sektor/pangan/',
	page: '?sektor=pangan',
	title: 'Kerja sama pangan & pertanian',
	image: { path: 'gambar/pangan.png', width: 1200, height: 630 }
};

describe('buildOEmbed', () => {
	it('fulfils version 1.0 with absolute addresses below the base path', () => {
		const { html, ...rest } = buildOEmbed(SOURCE);
		expect(rest).toEqual({
			type: 'rich',
			version: '1.0',
			title: SOURCE.title,
			provider_name: 'Jejaring Daerah',
			provider_url: 'https://berita.example/atlas/',
			width: 728,
			height: 640,
			thumbnail_url: 'https://berita.example/atlas/gambar/pangan.png',
			thumbnail_width: 1200,
			thumbnail_height: 630,
			cache_age: 86_400
		});
		const [link] = findAll(readHtml(html), 'a');
		const [frame] = findAll(readHtml(html), 'iframe');
		expect(link?.attributes['href']).toBe('https://berita.example/atlas/?sektor=pangan');
		expect(frame?.attributes['src']).toBe('https://berita.example/atlas/embed/sektor/pangan/');
	});

	it('says the same with a slash at the end of the site, and of a site without base path', () => {
		expect(buildOEmbed({ ...SOURCE, site: `${SOURCE.site}/` })).toEqual(buildOEmbed(SOURCE));
		expect(buildOEmbed({ ...SOURCE, site: 'https://atlas.example' }).thumbnail_url).toBe(
			'https://atlas.example/gambar/pangan.png'
		);
	});

	it('refuses a site that is no absolute address', () => {
		expect(() => buildOEmbed({ ...SOURCE, site: '/atlas' })).toThrow(TypeError);
	});
});
