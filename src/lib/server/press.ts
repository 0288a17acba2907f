/** Posters and pages of today's dataset, made ready once for all that are built from them. */
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
	const press = {
		posters: new PosterPress(dataset, today),
		pages: new StandingPages(dataset, today)
	};
	ready.set(dataset, press);
	return press;
}
