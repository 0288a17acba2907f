/** The words by which an article tells of an act: signing, planning, renewing, witnessing, speaking. */

/** To sign, in all its forms. */
export const SIGN =
	/(?<!\p{L})(?:\p{L}{0,6}[tn]anda[ -]?tangan\p{L}{0,6}|tandangani|ditandangani|menandangani|meneken|diteken|teken|neken|peneken(?:an)?|paraf|diparaf|meneke|pengesahan naskah)(?!\p{L})/giu;
/** To come to terms; counts only with a text that is named. */
export const AGREE =
	/(?<!\p{L})(?:menyepakati|menyetujui|sepakat(?:i)?|bersepakat|disepakati|menjalin|dijalin|terjalin|jalin|mengikat|ikat|menggandeng|gandeng|meresmikan|dituangkan|tertuang|melalui|lewat|berdasarkan|resmi)(?!\p{L})/giu;
export const RENEW =
	/(?<!\p{L})(?:perpanjang|memperpanjang|diperpanjang|perpanjangan|memperbarui|memperbaharui|diperbarui|diperbaharui|perbarui|perbaharui|pembaruan|pembaharuan)(?!\p{L})/giu;
/** A text that is signed, by its kind or in general. */
export const TEXT =
	/(?<!\p{L})(?:nota kesepahaman|nota kesepakatan|nota kerja ?sama|mou|memorandum|kesepakatan|kesepahaman|perjanjian|pks|kerja ?sama|kerjasama|kemitraan|kolaborasi|naskah|dokumen|piagam|adendum|addendum|sister (?:city|province|regency)|kota kembar|berita acara|komitmen|kontrak)(?!\p{L})/giu;
/** A text of a kind that can be named. */
export const NAMED_TEXT =
	/(?<!\p{L})(?:nota kesepahaman|nota kesepakatan|nota kerja ?sama|mou|memorandum of understanding|memorandum|kesepakatan bersama|kesepakatan kerja ?sama|perjanjian|pks|piagam|adendum|addendum|sister (?:city|province|regency)|kota kembar)(?!\p{L})/giu;
/** Not yet. */
export const FUTURE =
	/(?<!\p{L})(?:akan|bakal|hendak|segera|rencananya|rencana|direncanakan|berencana|merencanakan|dijadwalkan|menjadwalkan|draf|draft|rancangan|mematangkan|dimatangkan|matangkan|menyiapkan|disiapkan|siapkan|siap|mempersiapkan|dipersiapkan|menyusun|susun|disusun|penyusunan|finalisasi|menunggu|tunggu|menanti|ingin|wacana|wacanakan|mewacanakan|menargetkan|ditargetkan|targetkan|target|penyiapan|persiapan)(?!\p{L})/giu;
export const LATER =
	/(?<!\p{L})(?:bulan depan|pekan depan|minggu depan|tahun depan|mendatang|dalam waktu dekat|tahap akhir|tahap finalisasi|menyusul)(?!\p{L})/iu;
/** Did not happen. */
export const NEGATIVE =
	/(?<!\p{L})(?:belum|batal|dibatalkan|urung|tidak|bukan|menolak|menunda|ditunda|tertunda|tanpa)(?!\p{L})/giu;
/** An earlier act than the one that is told of. */
export const EARLIER =
	/(?<!\p{L})(?:sebelumnya|sebelum ini|pernah|terdahulu|lebih dulu|lebih dahulu|tahun lalu|pertama kali|yang berakhir|telah berakhir|habis masa|sejak tahun)(?!\p{L})/iu;
/** What is done about an earlier text is new. */
const SEQUEL =
	/(?:menindaklanjuti|tindak lanjut|melanjutkan|meneruskan|memperpanjang|perpanjangan|menggantikan|memperbarui)[^,.;]*$/iu;

/** Whether a sentence tells of an act before the one that the article is about. */
export function tellsOfEarlier(text: string): boolean {
	return placesOf(EARLIER, text).some(
		({ start }) => !SEQUEL.test(text.slice(Math.max(0, start - 90), start))
	);
}

/** From here on, who is named looks on. */
export const WITNESS =
	/(?<!\p{L})(?:disaksikan|dihadiri|difasilitasi|diinisiasi|di hadapan|dihadapan|didampingi|turut hadir|hadir pula|hadir juga|hadir dalam|hadir mewakili|hadir sebagai|turut menyaksikan|menjadi saksi|diikuti)(?!\p{L})/giu;
/** Before this, who is named looks on. */
export const WITNESSING =
	/(?<!\p{L})(?:menyaksikan|memfasilitasi|menjadi saksi|hadir sebagai saksi|memediasi|menginisiasi|mengapresiasi|menyambut baik|mendorong)(?!\p{L})/giu;
/** A remark, not the act itself. */
export const SPEECH =
	/(?<!\p{L})(?:kata|ujar|ungkap|tutur|jelas|ucap|imbuh|tambah|terang|papar|tegas|sebut|pungkas|lanjut|beber|cetus|tandas)(?:nya)?(?!\p{L})/giu;
/** The day on which somebody was asked, hardly ever that of the act. */
export const ASKED =
	/(?<!\p{L})(?:saat ditemui|ketika ditemui|saat dikonfirmasi|ketika dikonfirmasi|saat dihubungi|dihubungi|ditemui|dikonfirmasi|kepada wartawan|kepada media|kepada awak media|dalam keterangan|keterangan tertulis|keterangannya|siaran pers|saat diwawancarai)(?!\p{L})/iu;
/** Who is asked was at it. */
export const AT_THE_ACT =
	/(?<!\p{L})(?:usai|seusai|selepas|setelah|saat|di sela(?:-sela)?|pada acara|dalam acara|ketika|sesaat sebelum)(?:\s\p{L}+){0,3}\s\p{L}*(?:penandatanganan|menandatangani|meneken|teken)/iu;
/** Talk without a text. */
export const TALK =
	/(?<!\p{L})(?:menjajaki|penjajakan|dijajaki|jajaki|membahas|bahas|dibahas|mendiskusikan|berdiskusi|peluang|wacana|silaturahmi|kunjungan|berkunjung|mengunjungi|kunjungi|studi tiru|studi banding|kunker|audiensi|audensi|pertemuan|menerima|terima|belajar|mempelajari)(?!\p{L})/giu;

/** Whether a pattern is found; none of them remembers where it was found last. */
export function says(pattern: RegExp, text: string): boolean {
	pattern.lastIndex = 0;
	const found = pattern.test(text);
	pattern.lastIndex = 0;
	return found;
}

/** All places where a pattern is found. */
export function placesOf(pattern: RegExp, text: string): { start: number; end: number }[] {
	return [
		...text.matchAll(
			new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
		)
	].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
