import { describe, expect, it } from 'vitest';
import { missingAgreementLink } from './report-link';

describe('missingAgreementLink', () => {
	it('begins a letter that names the region and asks for the source', () => {
		const link = new URL(missingAgreementLink('redaksi@contoh.example', 'Kabupaten Nias Barat'));
		expect(link.protocol + link.pathname).toBe('mailto:redaksi@contoh.example');
		expect(link.searchParams.get('subject')).toContain('Kabupaten Nias Barat');
		expect(link.searchParams.get('body')).toContain('Sumber');
		expect(link.href).not.toContain('+');
	});

	it('begins an issue, and keeps what its page asks for', () => {
		const to = 'https://kode.example/atlas/issues/new?template=laporan.md';
		const link = new URL(missingAgreementLink(to, 'Kota Sibolga & sekitarnya'));
		expect(link.origin + link.pathname).toBe('https://kode.example/atlas/issues/new');
		expect(link.searchParams.get('template')).toBe('laporan.md');
		expect(link.searchParams.get('title')).toContain('Kota Sibolga & sekitarnya');
	});
});
