/** The plate of what the reader has before them, read from the atlas and drawn in the browser. */
import type { Camera } from '$lib/domain/view';
import { UNSTATED } from '$lib/domain/sector';
import { tallyOf } from '$lib/domain/tally';
import { embedMessages as e } from '$lib/i18n/embed-messages';
import { formatDate } from '$lib/i18n/format';
import { headingOfView } from '$lib/i18n/frame-title';
import { messages as m } from '$lib/i18n/messages';
import type { KeyItem } from '$lib/plate/plate-key';
import type { PlatePicture, PrintedPlate } from '$lib/plate/print-plate';
import type { ScreenSize } from '$lib/scene/fit';
import type { Atlas } from './atlas.svelte';
import { bring } from './bring';
import { describeAtlas, drawScene, sceneOfAtlas } from './draw-poster';

/** Where no map is awake: as wide as the column of a news page; 16 : 9. CSS pixels. */
const SCREEN: ScreenSize = { width: 960, height: 540 };

/** What draws a plate; fetched when the first is asked for. */
async function loadPress() {
	const [plate, key, surface, fills] = await Promise.all([
		bring(() => import('$lib/plate/print-plate')),
		bring(() => import('$lib/plate/plate-key')),
		bring(() => import('$lib/graph/svg-surface')),
		bring(() => import('$lib/graph/fills'))
	]);
	return { ...plate, ...key, ...surface, ...fills };
}
type Press = Awaited<ReturnType<typeof loadPress>>;

/**
 * Draws map, graph or both as they stand on screen, with all that a picture needs where it stands alone. Beside the list,
 * and where no map is awake, the map as it would come up.
 * @param site where the atlas is found, as it is to be printed
 * @throws Error when the boundaries or the scripts that draw cannot be had
 */
export async function drawPlate(
	atlas: Atlas,
	site: string,
	signal: AbortSignal
): Promise<PrintedPlate> {
	const press = await loadPress();
	// Until the next wait all is read that depends on the view: the reader may change it meanwhile.
	const { view, dataset, setting, ground } = atlas;
	const graph = graphOnScreen(atlas, press);
	const scene = mapOnScreen(atlas);
	const hasMap = graph === null || view.tab === 'belah';
	const day = setting.frozen ?? dataset.updated;
	const plate = {
		heading: headingOfView(view, dataset, 'long'),
		count: m.tally(tallyOf(atlas.shownAgreements)),
		key: keyOf(atlas, scene, press, { land: hasMap, marks: graph !== null }),
		foot: e.plateFoot(site, day === undefined ? null : m.dataOf(formatDate(day))),
		title: describeAtlas(atlas),
		ground
	};
	const pictures: PlatePicture[] = graph === null ? [] : [graph];
	if (hasMap) {
		pictures.unshift({ ...scene.screen, content: await drawScene(scene, ground, signal) });
	}
	return press.printPlate({ ...plate, pictures });
}

/** The scene of the map, from where the reader looks at it. */
function mapOnScreen(atlas: Atlas) {
	const live = atlas.onScreen.map?.() ?? null;
	const { width, height } = live ?? SCREEN;
	const scene = sceneOfAtlas(atlas, { width, height });
	const camera: Camera = live?.camera ?? scene.camera;
	return { ...scene, camera };
}

function graphOnScreen({ onScreen }: Atlas, { SvgSurface }: Press): PlatePicture | null {
	const context = document.createElement('canvas').getContext('2d');
	if (onScreen.graph === null || context === null) return null;
	const surface = new SvgSurface((text, font) => {
		context.font = font;
		return context.measureText(text);
	});
	const size = onScreen.graph(surface);
	return size === null ? null : { ...size, content: surface.content };
}

function keyOf(
	atlas: Atlas,
	{ geometry, states }: ReturnType<typeof mapOnScreen>,
	{ groupItem, drawnIn, formItems, fillItem, ISLAND_GROUPS, FILL_PALETTES }: Press,
	{ land, marks }: { readonly land: boolean; readonly marks: boolean }
): KeyItem[] {
	const { fills, outline } = FILL_PALETTES[atlas.ground];
	const communities = atlas.graph?.levels[atlas.level].metrics.communities ?? [];
	const filled =
		atlas.view.fill === 'pulau'
			? ISLAND_GROUPS.map((group) => m.islandGroup[group])
			: communities.map(({ name }) => name);
	const drawn = drawnIn(geometry, states);
	const groups = [
		...atlas.dataset.catalogue.groups.map(({ id, name }) => ({ id, name: name.id })),
		{ id: UNSTATED, name: m.unstated }
	];
	return [
		...groups.filter(({ id }) => drawn.groups.has(id)).map(({ id, name }) => groupItem(id, name)),
		...formItems(drawn, land),
		...(marks ? fills.flatMap((fill, at) => fillItem(fill, outline, filled[at]) ?? []) : [])
	];
}
