import { describe, expect, it } from 'vitest';
import { Telling } from './telling';

interface Said {
	readonly type: 'view' | 'shown' | 'select';
	readonly what: string | null;
}

/** An embed that shows what it is asked to, and what it tells its host page. */
function embed(query: string, locked = '') {
	const said: Said[] = [];
	const say = (type: Said['type']) => (what: string | null) => void said.push({ type, what });
	const telling = new Telling({ view: say('view'), shown: say('shown'), select: say('select') });
	const selectedIn = (query: string) => /daerah=([^&]+)/.exec(query)?.[1] ?? null;
	let shown = query;
	const now = () => ({ query: shown, selected: selectedIn(shown) });
	const show = (query: string) => {
		shown = query;
		telling.tell(now());
	};
	show(query);
	return {
		said,
		show,
		get shown() {
			return shown;
		},
		set(query: string) {
			const asked = locked === '' ? query : locked;
			if (telling.isNews(asked, now())) show(asked);
		}
	};
}

/** What has been said of a kind. */
const saidOf = (one: ReturnType<typeof embed>, type: Said['type']) =>
	one.said.filter((said) => said.type === type).map(({ what }) => what);

describe('what an embed tells', () => {
	it('is what shows at first, and what its reader makes of it', () => {
		const one = embed('');
		one.show('daerah=kota-madiun');
		one.show('daerah=kota-madiun&sektor=pangan');
		one.show('sektor=pangan');
		expect(saidOf(one, 'view')).toEqual([
			'',
			'daerah=kota-madiun',
			'daerah=kota-madiun&sektor=pangan',
			'sektor=pangan'
		]);
		expect(saidOf(one, 'select')).toEqual([null, 'kota-madiun', null]);
		expect(saidOf(one, 'shown')).toEqual([]);
	});

	it('of what the host has asked for is an answer, not its reader’s choice', () => {
		const one = embed('');
		one.set('daerah=kota-madiun');
		expect(one.shown).toBe('daerah=kota-madiun');
		expect(saidOf(one, 'shown')).toEqual(['daerah=kota-madiun']);
		expect(saidOf(one, 'view')).toEqual(['']);
		one.show('');
		expect(saidOf(one, 'view')).toEqual(['', '']);
		expect(saidOf(one, 'select')).toEqual([null, null]);
	});

	it('of what shows already is an answer, and nothing else is done', () => {
		const one = embed('sektor=pangan', 'sektor=pangan');
		one.set('sektor=kesehatan');
		expect(one.said.slice(2)).toEqual([{ type: 'shown', what: 'sektor=pangan' }]);
	});

	it('of a reader who was quicker than what the host has asked for is the reader’s', () => {
		const one = embed('');
		one.show('q=a');
		one.set('q=b');
		one.show('q=c');
		expect(saidOf(one, 'view')).toEqual(['', 'q=a', 'q=c']);
	});
});

describe('two embeds whose host passes each other’s view on', () => {
	/** Passes on what has not been passed on yet. @returns how many there were */
	function passOn(all: ReturnType<typeof embed>[], passed: number[]): number {
		const news = all.map(({ said }, at) => said.slice(passed[at]));
		all.forEach(({ said }, at) => (passed[at] = said.length));
		news.forEach((said, at) => {
			for (const { type, what } of said) {
				if (type === 'view') all[1 - at]?.set(what ?? '');
				if (type === 'select' && what !== null) all[1 - at]?.set(`daerah=${what}`);
			}
		});
		return news.flat().filter(({ type }) => type !== 'shown').length;
	}

	it.each([
		['', 'sektor=pendidikan'],
		['sektor=pangan', 'daerah=kota-madiun'],
		['daerah=kota-madiun', 'daerah=kota-surabaya']
	])('come to rest, whatever they begin with: “%s” and “%s”', (one, other) => {
		const both = [embed(one), embed(other)];
		const passed = [0, 0];
		let rounds = 0;
		while (passOn(both, passed) > 0) expect(++rounds).toBeLessThan(4);
		both[0]?.show('q=air');
		while (passOn(both, passed) > 0) expect(++rounds).toBeLessThan(6);
		expect(both.map(({ shown }) => shown)).toEqual(['q=air', 'q=air']);
	});
});
