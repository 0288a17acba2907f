import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIELDS } from '../../src/lib/domain/view-fields';
import {
	CONTROLS,
	EMBED_PARAMETERS,
	NO_CONTROLS,
	parseEmbedOptions
} from '../../src/lib/embed/embed-options';
import { heightMessages, parsePymId } from '../../src/lib/embed/messages';
import { parseSecret } from '../../src/lib/embed/secret';

const SCRIPT = readFileSync('static/before-paint.js', 'utf8');

const PROMISED = { CSS: { supports: () => true }, URL: { canParse: () => true } };

/** What the script knows of the window: those of its listeners that a test calls. */
class Listening {
	readonly #heard = new Map<string, ((event: object) => void)[]>();
	readonly addEventListener = (type: string, hear: (event: object) => void): void => {
		this.#heard.set(type, [...(this.#heard.get(type) ?? []), hear]);
	};
	tell(type: string, event: object = {}): void {
		for (const hear of this.#heard.get(type) ?? []) hear(event);
	}
}

/** What the script notes at the root of a page with this query, in a browser that has these things. */
function noted(search: string, has: object = PROMISED): Record<string, string> {
	const dataset: Record<string, string> = {};
	run({ search, hash: '' }, dataset, new Listening(), { ...new Listening(), ...has });
	return dataset;
}

function run(
	address: { search: string; hash: string },
	dataset: Record<string, string>,
	{ addEventListener }: Listening,
	window: object,
	main: object | null = null
): void {
	const document = {
		documentElement: { dataset },
		addEventListener,
		querySelectorAll: () => [],
		querySelector: () => main
	};
	runInNewContext(SCRIPT, {
		...window,
		document,
		window,
		self: window,
		location: address,
		navigator: {},
		matchMedia: () => ({ matches: false }),
		performance: { getEntriesByType: () => [] },
		URLSearchParams
	});
}

/** What an embed that cannot wake up says to its host page, and hears of it. */
function sleepingEmbed(address: { search: string; hash: string }) {
	const said: unknown[] = [];
	const host = { postMessage: (message: object | string) => said.push(message) };
	const [page, frame] = [new Listening(), new Listening()];
	const main = { getBoundingClientRect: () => ({ height: 512.3 }) };
	const old = { CSS: { supports: () => false }, URL: {}, parent: host };
	run(address, {}, page, { ...frame, ...old }, main);
	said.length = 0;
	page.tell('DOMContentLoaded');
	return {
		/** As data alone: it comes from another realm. */
		said: () => JSON.parse(JSON.stringify(said.splice(0))) as unknown[],
		hear: (data: unknown, source: object = host) => frame.tell('message', { source, data }),
		widen: () => frame.tell('resize')
	};
}

const hidesPicture = (search: string) => 'asked' in noted(search);

describe('before-paint.js, whose words are those of the codecs', () => {
	const parameters = Object.values(FIELDS).map(({ parameter }) => parameter);

	test.each([...parameters.filter((name) => name !== 'tema'), 'data'])(
		'the picture of the whole does not show where %s asks for something else',
		(parameter) => {
			expect(hidesPicture(`?${parameter}=x`)).toBe(true);
			// In a standing variant an empty one takes its choice back.
			expect(hidesPicture(`?${parameter}=`)).toBe(true);
		}
	);

	test.each([
		'',
		'tampilan=peta',
		'tema=gelap',
		'utm_source=wa',
		'fbclid=IwAR0',
		'asing=1',
		...[...EMBED_PARAMETERS].filter((name) => name !== 'data').map((name) => `${name}=judul`)
	])('it shows at once where %j asks for nothing else', (query) => {
		expect(hidesPicture(`?${query}`)).toBe(false);
	});

	it('leaves out the controls that the embed will leave out', () => {
		const items = fc.constantFrom(...CONTROLS, NO_CONTROLS, 'asing', '', ' judul ', 'sumber ');
		fc.assert(
			fc.property(fc.array(items, { maxLength: 6 }), (list) => {
				const search = `?kontrol=${encodeURIComponent(list.join(','))}`;
				const { controls } = parseEmbedOptions(search).options;
				const left = CONTROLS.filter((control) => !controls.includes(control));
				const without = (noted(search)['without'] ?? '').split(' ').filter((one) => one !== '');
				expect(new Set(without)).toEqual(new Set(left));
			})
		);
	});

	test.each([
		['is so old that it cannot be asked', { URL: {} }],
		['has no :has()', { ...PROMISED, CSS: { supports: () => false } }],
		['has no URL.canParse', { ...PROMISED, URL: {} }]
	])('stays what it came as in a browser that %s: nothing else would come', (_, has) => {
		expect(noted('?sektor=pangan', has)).toMatchObject({ asleep: 'old' });
	});

	describe('in an article', () => {
		type Hear = (event: object) => void;

		/** The script in a frame: what it says to its host page and notes, and what becomes of what happens to it. */
		function framed() {
			const dataset: Record<string, string> = {};
			const hear: Record<string, Hear> = {};
			const listen = (type: string, listener: Hear) => (hear[type] = listener);
			const said: unknown[] = [];
			const replaced: string[] = [];
			const host = { postMessage: (message: unknown) => said.push(message) };
			const window = { ...PROMISED, parent: host };
			runInNewContext(SCRIPT, {
				...PROMISED,
				document: { documentElement: { dataset }, addEventListener: listen },
				addEventListener: listen,
				window,
				self: window,
				location: { search: '', replace: (href: string) => replaced.push(href) },
				navigator: {},
				matchMedia: () => ({ matches: false }),
				performance: { getEntriesByType: () => [] },
				URLSearchParams
			});
			return { dataset, said, replaced, host, hear };
		}

		it('asks whether that is light or dark, and believes nobody else', () => {
			const { dataset, said, host, hear } = framed();
			expect(said).toEqual([{ type: 'jejaring:scheme' }]);
			const tell = (source: object, data: unknown) => hear['message']?.({ source, data });
			tell({}, { type: 'jejaring:scheme', scheme: 'dark' });
			for (const scheme of ['gelap', null, 'light dark']) {
				tell(host, { type: 'jejaring:scheme', scheme });
			}
			for (const data of [null, 'dark', 7, { scheme: 'dark' }]) tell(host, data);
			expect(dataset['scheme']).toBeUndefined();
			tell(host, { type: 'jejaring:scheme', scheme: 'dark' });
			expect(dataset['scheme']).toBe('dark');
		});

		it('takes no step of its history for a tab that is pressed before the page is awake', () => {
			const { replaced, hear } = framed();
			const link = { href: '/embed/?tampilan=daftar', target: '' };
			const keys = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
			const press = (event: object, pressed: object | null = link) => {
				let prevented = false;
				hear['click']?.({
					...keys,
					defaultPrevented: false,
					target: { closest: () => pressed },
					preventDefault: () => (prevented = true),
					...event
				});
				return prevented;
			};
			// The page has followed it itself; a new tab; nothing; the atlas in the article's place.
			expect(press({ defaultPrevented: true })).toBe(false);
			expect(press({ ctrlKey: true })).toBe(false);
			expect(press({}, null)).toBe(false);
			expect(press({}, { ...link, target: '_top' })).toBe(false);
			expect(replaced).toEqual([]);
			expect(press({})).toBe(true);
			expect(replaced).toEqual([link.href]);
		});
	});

	it('takes over the theme that is asked for, and no other word', () => {
		expect(noted('?tema=gelap')['theme']).toBe('gelap');
		expect(noted('?tema=merah')['theme']).toBeUndefined();
	});
});

describe('an embed that cannot wake up', () => {
	const ADDRESSES = [
		{ search: '', hash: '' },
		{ search: '?childId=pym-1', hash: '#?secret=Abc123' },
		{ search: '?childId=a%20b', hash: '#secret=Abc123' },
		{ search: '?childId=xPYMx', hash: '#?secret=a-b' }
	];

	it.each(ADDRESSES)('says its height as one that is awake, at $search $hash', (address) => {
		const names = { secret: parseSecret(address.hash), pymId: parsePymId(address.search) };
		expect(sleepingEmbed(address).said()).toEqual(heightMessages(513, names));
	});

	it('says it again when it is another one, and to a host page that asks', () => {
		const embed = sleepingEmbed({ search: '', hash: '' });
		const height = embed.said();
		embed.widen();
		expect(embed.said()).toEqual(height);
		for (const asked of [
			{ type: 'jejaring:ready' },
			{ message: 'ready', secret: 'Abc123' },
			'pymxPYMxpym-1xPYMxwidthxPYMx640'
		]) {
			embed.hear(asked);
			expect(embed.said()).toEqual(height);
		}
		for (const other of [null, '', 7, { type: 'jejaring:set' }, 'pym']) embed.hear(other);
		embed.hear({ type: 'jejaring:ready' }, {});
		expect(embed.said()).toEqual([]);
	});
});
