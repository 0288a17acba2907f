/** Posters and pages of today's dataset, made ready once for all that are built from them. */
import { buildFilterIndex } from '$lib/domain/filter';
import { todayInIndonesia } from '../record/calendar';
import { loadDataset } from './dataset';
import { PosterPress } from './poster';
import { StandingPages } from './standing-page';

interface Press {
	readonly posters: PosterPress;
	readonly pages: StandingPages;
}

const ready = new WeakMap<object, Press>();

export function loadPress(): Press {
	const today = todayInIndonesia();
	const dataset = loadDataset(undefined, today);
	const known = ready.get(dataset);
	if (known !== undefined) return known;
	const index = buildFilterIndex(dataset, today);
	const press = {
		posters: new PosterPress(dataset, index, today),
		pages: new StandingPages(dataset, index)
	};
	ready.set(dataset, press);
	return press;
}
