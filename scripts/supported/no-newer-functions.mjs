/**
 * The lint rule for functions in styles. `css/use-baseline` sees those that are a property's whole value; half of ours
 * stand in custom properties or in other functions, where one that a browser does not know spoils all around it.
 */
import { isSupported, PROMISED, printVersions } from './browsers.mjs';
import { compatKeys } from './compat-keys.mjs';

/** @type {Map<string, import('./browsers.mjs').Support>} */
const newer = new Map();
for (const { key, support } of compatKeys()) {
	const name = /^css\.types\.(?:[\w-]+\.)?([\w-]+)$/.exec(key)?.[1];
	if (name !== undefined && !name.includes('_') && !isSupported(support)) newer.set(name, support);
}

const FUNCTION = /([a-z][\w-]*)\(/gi;

/** @type {import('@eslint/css').CSSRuleDefinition<{ RuleOptions: [Record<string, string>]; MessageIds: 'newer' }>} */
export const noNewerFunctions = {
	meta: {
		type: 'problem',
		schema: [{ type: 'object', additionalProperties: { type: 'string' } }],
		messages: {
			newer:
				'`{{name}}()` needs {{needed}}; the README promises {{promised}}. Write it without: a value with an unknown function is no value at all.'
		}
	},
	create(context) {
		const [allowed] = context.options;

		/** @param {string} name @param {number} offset */
		function check(name, offset) {
			const support = newer.get(name.toLowerCase());
			if (support === undefined || name.toLowerCase() in allowed) return;
			context.report({
				loc: context.sourceCode.getLocFromIndex(offset),
				messageId: 'newer',
				data: { name, needed: printVersions(support), promised: PROMISED }
			});
		}

		return {
			Function({ name, loc }) {
				check(name, loc?.start.offset ?? 0);
			},
			/** Custom properties are not taken apart. */
			Declaration({ value }) {
				if (value.type !== 'Raw') return;
				for (const { 1: name = '', index } of value.value.matchAll(FUNCTION)) {
					check(name, (value.loc?.start.offset ?? 0) + index);
				}
			}
		};
	}
};
