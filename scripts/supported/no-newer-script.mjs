/** The lint rule for scripts: nothing that a promised browser lacks, unless it is named as something that merely improves. */
import { PROMISED, printVersions } from './browsers.mjs';
import { isPlatform, newerGlobal, newerMember, newerOf } from './script-names.mjs';

/** Global values whose members the page reads without calling them, and what they are. */
const INSTANCES = new Map([
	['document', 'Document'],
	['navigator', 'Navigator'],
	['performance', 'Performance'],
	['history', 'History'],
	['screen', 'Screen'],
	['location', 'Location']
]);
const GLOBAL_OBJECTS = new Set(['window', 'self', 'globalThis']);

/** @type {import('eslint').Rule.RuleModule} */
export const noNewerScript = {
	meta: {
		type: 'problem',
		schema: [{ type: 'object', additionalProperties: { type: 'string' } }],
		messages: {
			newer:
				'`{{name}}` ({{feature}}) needs {{needed}}; the README promises {{promised}}. Write it without, or, if the page is whole where it is missing, name it with the reason in scripts/supported/improvements.mjs.'
		}
	},
	create(context) {
		/** @type {Readonly<Record<string, string>>} */
		const improvements = context.options[0] ?? {};
		const { sourceCode } = context;
		/** @type {Set<import('estree').Identifier>} */
		const globals = new Set();

		/**
		 * @param {import('estree').Node} node
		 * @param {import('./script-names.mjs').Entry | undefined} entry
		 */
		function report(node, entry) {
			if (entry === undefined || entry.name in improvements) return;
			context.report({
				node,
				messageId: 'newer',
				data: {
					name: entry.name,
					feature: entry.feature,
					needed: printVersions(entry.support),
					promised: PROMISED
				}
			});
		}

		return {
			Program(node) {
				const scope = sourceCode.getScope(node);
				const unresolved = [...scope.through, ...scope.variables.flatMap(referencesOfGlobal)];
				for (const { identifier, isValueReference } of unresolved.map(asValue)) {
					globals.add(identifier);
					const parent = /** @type {{ parent?: import('estree').Node }} */ (identifier).parent;
					const isTest = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
					if (isValueReference && !isTest) report(identifier, newerGlobal(identifier.name));
				}
			},
			/** @param {import('estree').MemberExpression & import('eslint').Rule.NodeParentExtension} node */
			MemberExpression(node) {
				const { object, property, parent } = node;
				const name =
					property.type === 'Identifier' && !node.computed
						? property.name
						: property.type === 'Literal' && typeof property.value === 'string'
							? property.value
							: null;
				if (name === null) return;
				// `list.toSorted?.()` asks first.
				const isCall = parent.type === 'CallExpression' && parent.callee === node;
				if (isCall && /** @type {import('estree').SimpleCallExpression} */ (parent).optional)
					return;
				if (object.type === 'Identifier' && globals.has(object)) {
					if (GLOBAL_OBJECTS.has(object.name)) return report(node, newerGlobal(name));
					const owner = INSTANCES.get(object.name) ?? object.name;
					if (isPlatform(owner)) return report(node, newerOf(owner, name));
				}
				if (isCall) report(node, newerMember(name));
			}
		};
	}
};

/** Globals that the configuration declares have variables of their own. @param {import('eslint').Scope.Variable} variable */
function referencesOfGlobal({ defs, references }) {
	return defs.length === 0 ? references : [];
}

/** Types name what a browser need not have. @param {import('eslint').Scope.Reference} reference */
function asValue(reference) {
	const { identifier } = reference;
	const { isValueReference = true } = /** @type {{ isValueReference?: boolean }} */ (reference);
	return { identifier: /** @type {import('estree').Identifier} */ (identifier), isValueReference };
}
