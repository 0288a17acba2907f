/** Dear to make, and a build asks thousands of times. */
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jayapura' });

/**
 * Today by the easternmost clock of Indonesia (WIT): what is signed there this morning is not in the future,
 * though the clock of the machine may still show yesterday.
 * Plain JavaScript, because `npm start` asks for it before anything is compiled.
 */
export function todayInIndonesia(now = new Date()) {
	return day.format(now);
}
