import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mapFiles, putPictureFirst } from './picture-first.mjs';

const START =
	'{ Promise.all([import("../_app/a.js"), import("../_app/b.js")]).then(([kit, app]) => { kit.start(app) }) }';

const PICTURE =
	'<picture><source media="(max-width: 9px)" srcset="../s.svg" width="9"/> ' +
	'<source media="(min-width: 10px) and (max-width: 19px)" srcset="../m.svg" width="19"/> <img src="../l.svg" alt=""/></picture>';

function pageWith(script: string, picture = PICTURE): string {
	return `<html><head>
<script src="../before-paint.js"></script>
<meta http-equiv="content-security-policy" content="script-src 'self' '${hash(script)}'">
<link href="../_app/a.js" rel="modulepreload">
<link rel="preload" as="fetch" href="../data/a.json" crossorigin="anonymous" />
<link href="../_app/a.css" rel="stylesheet">
</head><body>${picture}<script>${script}</script></body></html>`;
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const BEFORE = 'before()';
const MAP = [
	{ path: '_app/map.js', kind: 'script' },
	{ path: '_app/land.json', kind: 'data' }
] as const;

describe('a page whose picture comes first', () => {
	const page = putPictureFirst(pageWith(START), BEFORE, MAP);

	it('holds back scripts and data, but no style sheet', () => {
		expect(page).not.toMatch(/ rel="(modulepreload|preload" as="fetch)"/);
		expect(page.match(/ data-rel="modulepreload"/g)).toHaveLength(2);
		expect(page).toContain('data-rel="preload" as="fetch" href="../data/a.json"');
		expect(page).toContain('<link href="../_app/a.css" rel="stylesheet">');
	});

	it('asks for the picture before all else, in the one size that shows', () => {
		const asked = [...page.matchAll(/<link rel="preload" as="image" href="(.*?)" media="(.*?)"/g)];
		expect(asked.map(([, address, media]) => [address, media])).toEqual([
			['../s.svg', '(max-width: 9px)'],
			['../m.svg', '(min-width: 10px) and (max-width: 19px)'],
			['../l.svg', '(not ((max-width: 9px))) and (not ((min-width: 10px) and (max-width: 19px)))']
		]);
		expect(page.indexOf('as="image"')).toBeLessThan(page.indexOf('<script'));
	});

	it('has all its scripts before it wakes up, and stays asleep where one is broken', () => {
		const link = '<link href="../_app/nodes/3.js" rel="modulepreload">';
		const whole = putPictureFirst(
			pageWith(START).replace('</head>', `${link}</head>`),
			BEFORE,
			MAP
		);
		expect(whole).toContain(
			'window.wakeUp(() => Promise.all([import("../_app/a.js"), import("../_app/b.js"), import("../_app/nodes/3.js")])).then('
		);
		expect(whole).toContain('return kit.start(app) }).catch(window.stayAsleep) }</script>');
	});

	it('adds what the map needs, from where the page lies', () => {
		expect(page).toContain('data-rel="modulepreload" href="../_app/map.js"');
		expect(page).toContain('data-rel="preload" as="fetch" href="../_app/land.json"');
	});

	it('leaves picture and map out of a page without them', () => {
		const plain = putPictureFirst(pageWith(START, ''), BEFORE, MAP);
		expect(plain).not.toContain('map.js');
		expect(plain).not.toContain('as="image"');
	});

	it('lets the policy allow just the scripts that are there', () => {
		const scripts = [...page.matchAll(/<script>([^<]*)<\/script>/g)].map(([, text = '']) => text);
		expect(scripts).toEqual([BEFORE, expect.stringContaining('wakeUp')]);
		for (const script of scripts) expect(page).toContain(`'${hash(script)}'`);
		expect(page).not.toContain(hash(START));
	});

	it('refuses a page that starts in another way', () => {
		expect(() => putPictureFirst('<html></html>', BEFORE, [])).toThrow('no script');
		expect(() => putPictureFirst(pageWith('kit.start()'), BEFORE, [])).toThrow('as expected');
		const bare = pageWith(START, '<picture><img src="p.svg"></picture>');
		expect(() => putPictureFirst(bare, BEFORE, [])).toThrow('another form');
	});
});

describe('what the map needs', () => {
	const manifest = {
		'src/lib/map/index.ts': { file: 'map.js', imports: ['_a.js', '_b.js'] },
		'_a.js': { file: 'a.js', imports: ['_b.js'] },
		'_b.js': { file: 'b.js', imports: ['_a.js'] },
		'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs': { file: 'worker.mjs' },
		'data/boundaries/far.topo.json': { file: 'far.json' }
	};

	it('is every script once, then worker and land', () => {
		expect(mapFiles(manifest).map(({ path }) => path)).toEqual([
			...['b.js', 'a.js', 'map.js'],
			...['worker.mjs', 'far.json']
		]);
	});

	it('is missed aloud', () => {
		expect(() => mapFiles({ 'src/lib/map/index.ts': { file: 'map.js' } })).toThrow('worker');
		expect(() => mapFiles({})).toThrow('src/lib/map/index.ts');
	});
});
