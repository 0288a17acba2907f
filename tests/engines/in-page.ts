/** Runs in the tested page: finds what a reader finds there, by role and name. Bundled by `reader.ts`. */
import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';

/** What is looked for; with several, all must hold. */
export interface Sought {
	readonly role?: string;
	/** The accessible name, or how it begins. */
	readonly name?: string | { readonly start: string };
	/** As in `data-testid`. */
	readonly testId?: string;
	/** A part of the text in it. */
	readonly text?: string;
	/** Only within the first that fits this. */
	readonly within?: Sought;
}

/** One of what was found, as far as tests ask. */
export interface Found {
	readonly name: string;
	readonly text: string;
	readonly value: string | null;
	readonly checked: boolean | null;
	readonly attributes: Readonly<Record<string, string>>;
	/** CSS pixels, from the corner of the document's window. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What fits and can be perceived, in the order of the document. */
export function find(sought: Sought): Found[] {
	return elements(sought).map(describe);
}

/** Brings the first that fits into the middle of the window. @returns it, or null when there is none */
export function show(sought: Sought): Found | null {
	const [first] = elements(sought);
	if (first === undefined) return null;
	visiblePart(first).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
	return describe(first);
}

/** Gives the focus to the first that fits. @returns whether it has it */
export function focus(sought: Sought): boolean {
	const [first] = elements(sought);
	if (first instanceof HTMLElement) first.focus();
	return first !== undefined && document.activeElement === first;
}

/** Picks an option of the first list that fits, as the browser's own list would. @param option its label or value */
export function choose(sought: Sought, option: string): boolean {
	const [first] = elements(sought);
	if (!(first instanceof HTMLSelectElement)) return false;
	const index = [...first.options].findIndex(
		({ label, value }) => label === option || value === option
	);
	if (index < 0) return false;
	first.selectedIndex = index;
	for (const type of ['input', 'change']) first.dispatchEvent(new Event(type, { bubbles: true }));
	return true;
}

function elements({ within, ...sought }: Sought): Element[] {
	const root = within === undefined ? document.documentElement : elements(within)[0];
	if (root === undefined) return [];
	const { testId } = sought;
	const candidates = testId === undefined ? '*' : `[data-testid="${testId}"]`;
	return [...root.querySelectorAll(candidates)].filter((element) => fits(element, sought));
}

function fits(element: Element, { role, name, text, testId }: Omit<Sought, 'within'>): boolean {
	if (role !== undefined && getRole(element) !== role) return false;
	if (text !== undefined && !textOf(element).includes(text)) return false;
	if (name !== undefined && !isNamed(element, name)) return false;
	// What has a test id is for programs, and may stand where nobody hears it.
	return testId !== undefined || !isInaccessible(element);
}

function isNamed(element: Element, sought: NonNullable<Sought['name']>): boolean {
	const name = computeAccessibleName(element).replace(/\s+/g, ' ').trim();
	return typeof sought === 'string' ? name === sought : name.startsWith(sought.start);
}

function textOf(element: Element): string {
	return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What of it can be seen: of a box hidden behind its label, the label. */
function visiblePart(element: Element): Element {
	const label = element.getBoundingClientRect().width > 1 ? null : element.closest('label');
	return label ?? element;
}

function describe(element: Element): Found {
	const { x, y, width, height } = visiblePart(element).getBoundingClientRect();
	const isField =
		element instanceof HTMLInputElement ||
		element instanceof HTMLSelectElement ||
		element instanceof HTMLTextAreaElement;
	return {
		name: computeAccessibleName(element).replace(/\s+/g, ' ').trim(),
		text: textOf(element),
		value: isField ? element.value : null,
		checked: element instanceof HTMLInputElement ? element.checked : null,
		attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
		x,
		y,
		width,
		height
	};
}
