/** Cuts a text into sentences, and tells what its speakers say from what the article says. */
import type { Span } from './span';

export interface Sentence extends Span {
	readonly text: string;
	/** The same, as long, with blanks for what is quoted: a speaker's remark is not the article's word. */
	readonly plain: string;
	readonly paragraph: number;
	/** A headline; it names regions in short and leaves out what they are. */
	readonly isTitle: boolean;
	/** Nothing but a date: when the page was published. */
	readonly isStamp: boolean;
	/** The first sentence below the headline. */
	readonly isLead: boolean;
}

/** Longer ones are cut: no reader of sentences may be slow on a text without full stops. */
export const LONGEST_SENTENCE = 1500;
const LONGEST_TITLE = 220;
/** A quotation of so few words is a name or an expression, not speech. */
const SHORTEST_SPEECH = 5;

/** A full stop after them ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	'dr drs dra ir h hj prof kh tgk st sh mh mm msi se kab kec prov no nomor pj plt plh pjs jl pt cv bpk ny sdr rp tgl dg r rd rr lc sp'.split(
		' '
	)
);

/** @param text as `readText` gives it */
export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	let bodyBegan = false;
	for (const [paragraph, line] of text.split('\n').entries()) {
		const plain = withoutSpeech(line);
		const isStamp = isDateLine(line);
		const isTitle = !isStamp && isHeadline(line, bodyBegan);
		if (!isTitle && !isStamp) bodyBegan = true;
		for (const [from, to] of cuts(line)) {
			sentences.push({
				start: start + from,
				end: start + to,
				text: line.slice(from, to),
				plain: plain.slice(from, to),
				paragraph,
				isTitle,
				isStamp,
				isLead: !isTitle && !isStamp && sentences.every((one) => one.isTitle || one.isStamp)
			});
		}
		start += line.length + 1;
	}
	return sentences;
}

/** Lines above the article that end like no sentence and begin like no dateline. */
function isHeadline(line: string, bodyBegan: boolean): boolean {
	if (bodyBegan || line.length > LONGEST_TITLE) return false;
	return !/[.,;:…]["”’)]?$/u.test(line) && !/\s[-–—]\s.*[.]/u.test(line);
}

function isDateLine(line: string): boolean {
	if (line.length > 70 || !/\d{4}/.test(line)) return false;
	const words = line.match(/\p{L}+/gu) ?? [];
	const rest = words.filter(
		(word) =>
			!/^(?:senin|selasa|rabu|kamis|jum|jumat|at|sabtu|minggu|ahad|wib|wita|wit|pukul|oleh|redaksi|diterbitkan|terbit|dipublikasikan|published|tanggal|jan\w*|feb\w*|mar\w*|apr\w*|mei|may|jun\w*|jul\w*|agu\w*|agt|aug\w*|sep\w*|o[kc]t\w*|no[vp]\w*|de[sc]\w*)$/i.test(
				word
			)
	);
	return rest.length === 0 && words.length > 0;
}

/** Begin and end of each sentence in a line. */
function cuts(line: string): [number, number][] {
	const found: [number, number][] = [];
	let from = 0;
	const close = (to: number) => {
		if (line.slice(from, to).trim() !== '') found.push([from, to]);
		from = to;
		while (line[from] === ' ') from++;
	};
	for (let at = 0; at < line.length; at++) {
		if (at - from >= LONGEST_SENTENCE) close(at);
		const character = line.charAt(at);
		if (!'.!?…'.includes(character)) continue;
		let after = at + 1;
		while ('"”’)».!?…'.includes(line.charAt(after)) && after < line.length) after++;
		if (line[after] !== ' ' || !/[\p{Lu}\p{N}"“‘(«]/u.test(line.charAt(after + 1))) continue;
		if (character === '.' && isAbbreviated(line, from, at)) continue;
		close(after);
		at = after;
	}
	close(line.length);
	return found;
}

function isAbbreviated(line: string, from: number, stop: number): boolean {
	// “1. Pendidikan”: the number of an entry.
	if (/^\d{1,2}$/.test(line.slice(from, stop))) return true;
	const word = /[\p{L}.]+$/u.exec(line.slice(Math.max(from, stop - 12), stop))?.[0] ?? '';
	if (word === '') return false;
	if (word.includes('.') || /^\p{Lu}$/u.test(word)) return line[stop + 2] !== '“';
	return ABBREVIATIONS.has(word.toLowerCase()) && /^\p{Lu}|^no|^tgl|^rp|^kab/u.test(word);
}

function withoutSpeech(line: string): string {
	const letters = line.split('');
	let open = -1;
	const blank = (to: number) => {
		const words = line.slice(open, to).match(/\p{L}+/gu) ?? [];
		if (words.length >= SHORTEST_SPEECH) letters.fill(' ', open, to);
		open = -1;
	};
	for (let at = 0; at < line.length; at++) {
		const character = line[at];
		if (character === '“' && open === -1) open = at;
		else if (character === '”' && open !== -1) blank(at + 1);
		else if (character === '"') {
			if (open === -1) open = at;
			else blank(at + 1);
		}
	}
	if (open !== -1) blank(line.length);
	return letters.join('');
}
