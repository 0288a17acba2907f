/** What a spreadsheet makes of a text in a CSV file unless an apostrophe holds it back, and the apostrophe taken off again. */
import { excelChanges } from '../published/agreements-excel';

/** A cell that starts so is taken for a formula, which may call programs on the reader's machine. */
const FORMULA = /^[=+\-@\t\r]/;

/** Whether a text comes back as another one, or is run; a text with an apostrophe before such a one counts with it. */
function needsGuard(text: string): boolean {
	const bare = text.replace(/^'+/, '');
	return FORMULA.test(bare) || excelChanges(bare);
}

/** A text as it may stand in a CSV cell. */
export function guarded(text: string): string {
	return needsGuard(text) ? `'${text}` : text;
}

/** A text as it may stand in a cell of kind text, where only an apostrophe of its own would be taken off by `unguarded`. */
export function guardedText(text: string): string {
	return text.startsWith("'") && needsGuard(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guarded` put in front; that of ’Aisyiyah stays. */
export function unguarded(text: string): string {
	return text.startsWith("'") && needsGuard(text) ? text.slice(1) : text;
}
