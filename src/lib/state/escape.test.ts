import { expect, it } from 'vitest';
import { isFreeEscape } from './escape';

/** An Escape that comes from an element: within what it is, what it matches and what it holds. */
function escape(
	{ within = '', is = '', value }: { within?: string; is?: string; value?: string } = {},
	taken: Partial<KeyboardEvent> = {}
): KeyboardEvent {
	const target = {
		closest: (selector: string) => (selector === within ? target : null),
		matches: (selectors: string) => is !== '' && selectors.split(', ').includes(is),
		value
	};
	return {
		key: 'Escape',
		defaultPrevented: false,
		isComposing: false,
		target,
		...taken
	} as unknown as KeyboardEvent;
}

it.each([
	['from a button', escape()],
	['from an empty field', escape({ is: 'input[type="search"]', value: '' })]
])('an Escape %s is free', (_, event) => {
	expect(isFreeEscape(event)).toBe(true);
});

it.each([
	['another key', escape({}, { key: 'Enter' })],
	['one that something has taken', escape({}, { defaultPrevented: true })],
	['one that ends a composition', escape({}, { isComposing: true })],
	['one in an open sheet', escape({ within: 'dialog[open]' })],
	['one in a field that it empties', escape({ is: 'input[type="search"]', value: 'madiun' })]
])('%s is not', (_, event) => {
	expect(isFreeEscape(event)).toBe(false);
});
