/** The message catalogue of the embed and its builder: words on screen, and those that go into an article. */

export const embedMessages = {
	siteName: 'Jejaring Daerah',
	showAll: 'Tampilkan seluruhnya',
	sourceOf: (title: string, site: string) => `${title} · ${site}`
};
