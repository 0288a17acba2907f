/** A strict reader of the HTML that snippets are made of; refuses whatever a lenient one would mend. */

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

const ENTITIES = new Map([
	['&amp;', '&'],
	['&lt;', '<'],
	['&gt;', '>'],
	['&quot;', '"'],
	['&#39;', "'"]
]);
const TAG = /<(\/?)([a-z][a-z-]*)((?: [a-z][a-z-]*(?:="[^"<>]*")?)*)>/y;
const ATTRIBUTE = / ([a-z][a-z-]*)(?:="([^"<>]*)")?/g;

/**
 * Reads elements with double-quoted attributes, and text.
 * @throws Error at a stray `<`, `>` or `&`, a tag left open, an attribute twice
 */
export function readHtml(html: string): (Element | string)[] {
	const root: { name: string; children: (Element | string)[] } = { name: '', children: [] };
	const open = [root];
	let at = 0;
	while (at < html.length) {
		const parent = open.at(-1) ?? root;
		if (html[at] !== '<') {
			const end = html.indexOf('<', at);
			const text = html.slice(at, end === -1 ? html.length : end);
			if (text.includes('>')) throw new Error(`A stray ">" in ${text}`);
			parent.children.push(decode(text));
			at += text.length;
			continue;
		}
		TAG.lastIndex = at;
		const [all, slash, name = '', rest = ''] = TAG.exec(html) ?? [];
		if (all === undefined) throw new Error(`No tag at ${html.slice(at, at + 80)}`);
		at += all.length;
		if (slash === '/') {
			if (open.length === 1 || parent.name !== name) throw new Error(`</${name}> closes nothing`);
			open.pop();
			continue;
		}
		const children: (Element | string)[] = [];
		parent.children.push({ name, attributes: readAttributes(rest), children });
		if (name !== 'img') open.push({ name, children });
	}
	if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is left open`);
	return root.children;
}

/** All elements of a name, however deep. */
export function findAll(nodes: readonly (Element | string)[], name: string): Element[] {
	return nodes.flatMap((node) =>
		typeof node === 'string'
			? []
			: [...(node.name === name ? [node] : []), ...findAll(node.children, name)]
	);
}

function readAttributes(text: string): Record<string, string> {
	const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]);
	const found = new Map(pairs.map(([name = '', value = '']) => [name, decode(value)]));
	if (found.size < pairs.length) throw new Error(`An attribute is repeated: ${text}`);
	return Object.fromEntries(found);
}

function decode(text: string): string {
	return text.replace(/&[^;&]*;?/g, (entity) => {
		const character = ENTITIES.get(entity);
		if (character === undefined) throw new Error(`"${entity}" is no entity`);
		return character;
	});
}
