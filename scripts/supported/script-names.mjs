/** What scripts can name of the web platform, and whether the promised browsers have it. */
import { isSupported } from './browsers.mjs';
import { compatKeys } from './compat-keys.mjs';

/** @typedef {{ name: string; feature: string; support: import('./browsers.mjs').Support }} Entry */

/**
 * Whose members are known by their name alone. Others share theirs with what libraries call their own: `draw` of WebGPU,
 * `take` of observables.
 */
const EVERYDAY = new Set(
	(
		'Array TypedArray Uint8Array String Set Map Iterator RegExp Date Promise ' +
		'Element HTMLElement Node Document EventTarget Range DOMTokenList CanvasRenderingContext2D Scheduler'
	).split(' ')
);

/** By name in full, as in `Promise.try`, `Array.toSorted` or `URLPattern`. @type {Map<string, Entry>} */
const newer = new Map();
/** The same, of what all promised browsers have. */
const known = new Set();
/** By the last name alone. @type {Map<string, Entry>} */
const newerMembers = new Map();
const knownMembers = new Set();

for (const { key, feature, support } of compatKeys()) {
	const name = /^(?:api|javascript\.builtins)\.((?:Intl\.)?[^.]+(?:\.[^.]+)?)$/.exec(key)?.[1];
	// Options, events and other fine points have an underscore.
	const full = name?.replace(/_static$/, '');
	if (full === undefined || full.includes('_')) continue;
	const member = full.slice(full.lastIndexOf('.') + 1);
	const owner = full.slice(0, -member.length - 1);
	if (isSupported(support)) {
		known.add(full);
		if (owner !== '') knownMembers.add(member);
	} else {
		const entry = { name: full, feature, support };
		newer.set(full, entry);
		if (EVERYDAY.has(owner)) newerMembers.set(member, entry);
	}
}

/** @param {string} owner @param {string} member @returns {Entry | undefined} when some promised browser lacks it */
export function newerOf(owner, member) {
	return newer.get(`${owner}.${member}`);
}

/**
 * @param {string} name
 * @returns {Entry | undefined} when nothing of this name that a value could have is in all promised browsers: whose
 *   `map` is called cannot be seen in a script, but whose `toSorted` can only be an array's
 */
export function newerMember(name) {
	return knownMembers.has(name) ? undefined : newerMembers.get(name);
}

/** @param {string} name @returns {Entry | undefined} */
export function newerGlobal(name) {
	return newer.get(name) ?? newer.get(`Window.${name}`);
}

/** @param {string} name @returns {boolean} whether an interface or namespace of the platform has this name */
export function isPlatform(name) {
	return known.has(name) || newer.has(name);
}
