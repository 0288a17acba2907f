import { expect, it } from 'vitest';
import { LONGEST_TEXT, readText } from './read-text';
import { LONGEST_SENTENCE, sentencesOf } from './sentences';

it('reads a page as its paragraphs, without scripts, menus, and what stands beside the article', () => {
	const html = `<html><head><title>x</title><script>if (a < b) teken()</script></head><body>
		<nav><p>Beranda</p></nav><article><h1>Judul &amp; isi</h1><p>Satu<br>dua&nbsp;<b>tiga</b></p><ul><li>empat</li></ul></article>
		<aside>Baca juga</aside></body></html>`;
	expect(readText(html).text).toBe('Judul & isi\nSatu\ndua tiga\nempat');
});

it('takes what an entity spells as text, also when it looks like a tag', () => {
	expect(readText('<p>a &lt;script&gt;x&lt;/script&gt; &#8211; &#x26; &bogus; &</p>').text).toBe(
		'a <script>x</script> – & &bogus; &'
	);
});

it('reads on behind a quote in a tag that is never closed', () => {
	expect(readText('<p class="x>satu</p>\n<p>dua</p>').text).toContain('dua');
});

it('leaves out what nobody sees, and puts letters together', () => {
	expect(readText('Ka\u00adbu\u200bpaten\u202e Ngawi\u00a0e\u0301').text).toBe('Kabupaten Ngawi é');
});

it('leaves out lines about other pages', () => {
	expect(readText('Isi berita.\nBaca Juga: Pemkab A Teken MoU\nEditor: B').text).toBe(
		'Isi berita.'
	);
});

it('reads only so much, and says so', () => {
	const { text, isCut } = readText('kata '.repeat(LONGEST_TEXT));
	expect([text.length <= LONGEST_TEXT, isCut]).toEqual([true, true]);
	expect(Math.max(...sentencesOf(text).map((one) => one.text.length))).toBeLessThanOrEqual(
		LONGEST_SENTENCE
	);
});

it('cuts sentences, but not behind degrees, forms of address and the numbers of a list', () => {
	const text =
		'Bupati Dr. H. Nama Orang, S.H., M.Si. hadir di Jl. Merdeka No. 5. Ia senang.\n1. Pendidikan';
	expect(sentencesOf(text).map((one) => one.text)).toEqual([
		'Bupati Dr. H. Nama Orang, S.H., M.Si. hadir di Jl. Merdeka No. 5.',
		'Ia senang.',
		'1. Pendidikan'
	]);
});

it('tells speech from the article’s own words, and an expression in quotes from speech', () => {
	const [one] = sentencesOf(
		'Program “kota kembar” itu baik, “kami sudah lama menunggu hari ini,” katanya.'
	);
	expect(one?.plain).toContain('kota kembar');
	expect(one?.plain).not.toContain('menunggu');
	expect(one?.plain.length).toBe(one?.text.length);
});
