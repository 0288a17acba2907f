/** Whether a note is in Indonesian: readers see it, and collectors have delivered English working notes before. */

/**
 * Function words: the commonest of each language that the other does not have. Names of programmes and of kinds of text are
 * often English in an Indonesian sentence, but such words seldom stand in them.
 */
const INDONESIAN = new Set(
	(
		'yang dan di dari untuk dengan pada dalam ini itu oleh ke tidak sebagai adalah atau juga akan bahwa belum sudah telah ' +
		'tetapi hanya kedua antara karena sebelum setelah menurut disebut ada bukan lain sama serta tanpa agar sejak hingga ' +
		'sampai baru masih menjadi secara maupun tentang terhadap namun ketika lalu kemudian tahun tanggal kerja ' +
		'perjanjian kesepakatan ditandatangani rencana laman tindak lanjut bagian'
	).split(' ')
);
const ENGLISH = new Set(
	(
		'the of and to is are was were be been by for from with that this these those it its which who whose both but not no ' +
		'or on at as an in into than then there their they has have had does did will would only also says say said states ' +
		'stated page pages signed after before between without about where when whether while neither one two three'
	).split(' ')
);

/**
 * @param text one or more sentences, or the middle of one
 * @returns false when it speaks English rather than Indonesian; what is too short to tell, a name say, passes
 */
export function isIndonesian(text: string): boolean {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const count = (of: ReadonlySet<string>) => words.filter((word) => of.has(word)).length;
	const english = count(ENGLISH);
	return english < 2 ? english === 0 || count(INDONESIAN) > 0 : english <= count(INDONESIAN);
}
