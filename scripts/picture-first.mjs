/**
 * Puts a page's picture before its scripts: on a slow line, what is fetched beside the picture is fetched instead of it.
 * What waits is told when to start by `static/before-paint.js`, which is put into the page.
 */
import { createHash } from 'node:crypto';

const WAITING_LINK = /<link\b[^>]*\brel="(?:modulepreload|preload" as="fetch)"[^>]*>/g;
/** The scripts of the page itself, which SvelteKit asks for only then: where one is broken, it shows an error instead. */
const NODE = /<link href="([^"]+\/nodes\/[^"]+\.js)" rel="modulepreload">/g;
const BEFORE_PAINT = /<script src="[^"]*before-paint\.js"><\/script>/;
const PICTURE = /<picture>((?:<source\b[^>]*>\s*)+)<img src="([^"]+)"/;
const SOURCE = /<source media="([^"]+)" srcset="([^"]+)"/g;
const START =
	/<script>((?:(?!<\/script>)[\s\S])*\bkit\.start\((?:(?!<\/script>)[\s\S])*)<\/script>/;

/**
 * What the map needs of the build, in the order in which it is worth having: its scripts take longest to wake up, and what
 * they import wakes up before them.
 * @param {Record<string, { file: string; imports?: string[] }>} manifest Vite's
 * @returns {MapFile[]}
 *
 * @typedef {{ path: string; kind: 'script' | 'data' | 'worker' }} MapFile path below the base path
 */
export function mapFiles(manifest) {
	const files = new Set();
	const seen = new Set();
	/** @param {string} key */
	const need = (key) => {
		const chunk = manifest[key];
		if (chunk === undefined) throw new Error(`The build has no ${key}.`);
		if (seen.has(key)) return;
		seen.add(key);
		chunk.imports?.forEach(need);
		files.add(chunk.file);
	};
	need('src/lib/map/index.ts');
	/** @param {string} key @param {MapFile['kind']} kind @returns {MapFile} */
	const asset = (key, kind) => {
		const path = manifest[key]?.file;
		if (path === undefined) throw new Error(`The build has no ${key}.`);
		return { path, kind };
	};
	return [
		...[...files].map((path) => ({ path, kind: /** @type {const} */ ('script') })),
		asset('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', 'worker'),
		asset('data/boundaries/far.topo.json', 'data')
	];
}

/**
 * @param {string} html a prerendered page
 * @param {string} beforePaint the script of that name, which the page then holds itself: no paint waits for it
 * @param {readonly MapFile[]} later what only the map needs
 * @returns {string} the same page; its scripts and data wait for its picture, and where one of the scripts does not come
 *   or does not run it stays what it is
 * @throws {Error} when the page is not of the form that SvelteKit gives it
 */
export function putPictureFirst(html, beforePaint, later) {
	const script = START.exec(html)?.[1];
	if (script === undefined) throw new Error('The page has no script that starts it.');
	const waiting = script
		.replace(/(?<=\bimport\("[^"]+"\))(?=\s*\]\)\.then)/, () =>
			[...html.matchAll(NODE)].map(([, address]) => `, import("${address}")`).join('')
		)
		.replace(/\bPromise\.all\((\[[^\]]*\])\)(?=\.then\()/, 'window.wakeUp(() => Promise.all($1))')
		.replace(/\bkit\.start\(/, 'return kit.start(')
		.replace(/(?<=\}\))(?=;?\s*\}\s*$)/, '.catch(window.stayAsleep)');
	const policy = hashOf(script);
	const isWaiting = waiting.includes('window.wakeUp(') && waiting.includes(').catch(');
	if (!isWaiting || !html.includes(policy) || !BEFORE_PAINT.test(html)) {
		throw new Error('The page does not start as expected: look at scripts/picture-first.mjs.');
	}
	const picture = PICTURE.exec(html);
	if (picture === null && html.includes('<picture')) {
		throw new Error('The page has a picture of another form: look at scripts/picture-first.mjs.');
	}
	const root = /href="([^"]*)_app\//.exec(html)?.[1] ?? '/';
	const more =
		picture === null
			? []
			: later
					.filter(({ path }) => !html.includes(path))
					.map(({ path, kind }) => {
						const how = kind === 'script' ? 'rel="modulepreload"' : 'rel="preload" as="fetch"';
						return `<link ${how} href="${root}${path}" crossorigin fetchpriority="low" data-map="${kind}">`;
					});
	return html
		.replace(policy, `${hashOf(waiting)} ${hashOf(beforePaint)}`)
		.replace(BEFORE_PAINT, () => `${preloadOf(picture)}<script>${beforePaint}</script>`)
		.replace(script, () => waiting)
		.replace('</head>', () => `${more.join('\n\t\t')}</head>`)
		.replaceAll(WAITING_LINK, (link) => link.replace(' rel="', ' data-rel="'));
}

/**
 * A slow phone takes half a second to get from the head of a page to its picture; asked for in the head, it is there by then.
 * The sources leave no width to two of them, and the last address stands where none of them does.
 * @param {RegExpExecArray | null} picture
 */
function preloadOf(picture) {
	if (picture === null) return '';
	const [, markup = '', last] = picture;
	const sources = [...markup.matchAll(SOURCE)].map(([, media, address]) => [media, address]);
	const others = sources.map(([media]) => `(not (${media}))`).join(' and ');
	return [...sources, [others, last]]
		.map(
			([when, address]) =>
				`<link rel="preload" as="image" href="${address}" media="${when}" fetchpriority="high">\n\t\t`
		)
		.join('');
}

/** @param {string} script */
function hashOf(script) {
	return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
