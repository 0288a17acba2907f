import { afterEach, expect, it, vi } from 'vitest';
import { followDensity } from './follow-density';

afterEach(() => vi.unstubAllGlobals());

/** A screen whose density is between the two that a query names, or not. */
function screen(density: number) {
	const queries = new Set<{ matches: boolean; least: number; most: number; target: EventTarget }>();
	const setDensity = (next: number) => {
		vi.stubGlobal('devicePixelRatio', next);
		for (const query of [...queries]) {
			const matches = next >= query.least && next <= query.most;
			if (matches === query.matches) continue;
			query.matches = matches;
			query.target.dispatchEvent(new Event('change'));
		}
	};
	vi.stubGlobal('matchMedia', (text: string) => {
		const [least = 0, most = 0] = [...text.matchAll(/([\d.]+)dppx/g)].map(([, given]) =>
			Number(given)
		);
		const target = new EventTarget();
		const matches = devicePixelRatio >= least && devicePixelRatio <= most;
		queries.add({ matches, least, most, target });
		return target;
	});
	setDensity(density);
	return setDensity;
}

it('tells of each other density, also of one that browsers round, until it is ended', () => {
	const setDensity = screen(1.100000023841858);
	const tell = vi.fn();
	const end = followDensity(tell);
	for (const density of [2, 2, 1.25, 1]) setDensity(density);
	expect(tell).toHaveBeenCalledTimes(3);
	end();
	setDensity(3);
	expect(tell).toHaveBeenCalledTimes(3);
});
