import { describe, expect, it } from 'vitest';
import { code } from '../../../tests/made-up/record';
import { labelCandidates, placeLabels, type LabelCandidate, type MeasureText } from './labels';
import { lookOf } from './look';
import { viewportOf } from './mercator';
import { NO_OBSTACLES } from './obstacles';
import { paintScene } from './paint';
import { MIXED, PLACES, sceneOf } from '../../../tests/made-up/scene';

const measure: MeasureText = (text) => [text.length * 6, 14];
const { geometry, lens } = sceneOf(MIXED);
const inOrder = (all: LabelCandidate[]) => all.sort((a, b) => b.priority - a.priority);
const candidates = (...given: Parameters<typeof lens>) =>
	inOrder(labelCandidates(geometry, paintScene(geometry, lens(...given)), PLACES));
const screen = (zoom: number, width = 1200, height = 700) =>
	viewportOf({ longitude: 114, latitude: -8, zoom }, width, height);
const place = (all: readonly LabelCandidate[], viewport = screen(8)) =>
	placeLabels(all, viewport, lookOf(viewport, 3), measure);

describe('candidates', () => {
	it('come with the busiest region first, told apart by their labels', () => {
		const texts = candidates()
			.filter(({ style }) => style === 'region')
			.map(({ text }) => text);
		expect(texts.slice(0, 2)).toEqual(['Kota Madiun', 'Kab. Banyuwangi']);
		expect(texts).toContain('Kab. Madiun');
	});

	it('put the selection before everything and leave out what is dimmed', () => {
		const all = candidates({ regions: [code('35.19')] });
		expect(all.map(({ text, style }) => [text, style]).slice(0, 2)).toEqual([
			['Kab. Madiun', 'selected'],
			['Kab. Banyuwangi', 'lit']
		]);
		expect(all.map(({ text }) => text)).not.toContain('Kota Madiun');
	});

	it('begin with a selected region that has no record, and with one of another level', () => {
		const [mataram] = candidates({ regions: [code('52.71')] });
		expect([mataram?.text, mataram?.style]).toEqual(['Kota Mataram', 'selected']);
		const provinces = sceneOf(MIXED, 'provinsi');
		const states = paintScene(provinces.geometry, provinces.lens({ regions: [code('35.77')] }));
		const [kota] = inOrder(labelCandidates(provinces.geometry, states, PLACES));
		expect([kota?.text, kota?.style]).toEqual(['Kota Madiun', 'selected']);
	});

	it('name provinces as places, once', () => {
		const withParty = sceneOf([{ parties: ['35', '51.01'] }]);
		const texts = labelCandidates(
			withParty.geometry,
			paintScene(withParty.geometry, withParty.lens()),
			PLACES
		).map(({ text }) => text);
		expect(texts.filter((text) => text === 'Jawa Timur')).toHaveLength(1);
	});
});

describe('placing', () => {
	it('names from afar by what the figure counts, close up by agreements', () => {
		const at = (text: string, agreements: number, partners: number): LabelCandidate => ({
			text,
			partners,
			// All in one place: the first of them is written right of it.
			point: [(500 - afar.originX) / afar.scale, (300 - afar.originY) / afar.scale],
			style: 'region',
			priority: agreements,
			priorityFromAfar: partners,
			gap: 4
		});
		const afar = screen(4);
		const all = [at('Riau', 41, 8), at('Maluku', 19, 27)];
		const first = (viewport: typeof afar) => place(all, viewport)[0];
		expect([first(afar)?.text, first(afar)?.figure]).toEqual(['Maluku', '27']);
		const near = { ...screen(7), scale: afar.scale, originX: afar.originX, originY: afar.originY };
		expect([first(near)?.text, first(near)?.figure]).toEqual(['Riau', '']);
	});

	it('leaves room between two names in one line, so that they are not read as one', () => {
		const viewport = screen(8);
		const at = (x: number, text: string): LabelCandidate => ({
			text,
			partners: null,
			point: [(x - viewport.originX) / viewport.scale, (300 - viewport.originY) / viewport.scale],
			style: 'lit',
			// The western one first.
			priority: -x,
			priorityFromAfar: 1,
			gap: 4
		});
		const apart: number[] = [];
		for (let pixels = 30; pixels < 120; pixels++) {
			const [left, right] = place([at(500, 'Mataram'), at(500 + pixels, 'Lombok Barat')], viewport);
			if (left === undefined || right === undefined || left.y !== right.y) continue;
			const [width] = measure(left.text, left.style);
			if (left.x < right.x) apart.push(right.x - left.x - width);
		}
		expect(Math.min(...apart)).toBeGreaterThanOrEqual(5);
		expect(Math.min(...apart)).toBeLessThan(10);
	});

	it('writes no name over another', () => {
		for (const zoom of [4, 5, 6, 7, 8, 9]) {
			const viewport = screen(zoom);
			const placed = place(candidates(), viewport);
			for (const [at, a] of placed.entries()) {
				for (const b of placed.slice(at + 1)) {
					const besides = Math.abs(a.y - b.y) >= 14;
					const left = a.x + a.text.length * 6 <= b.x || b.x + b.text.length * 6 <= a.x;
					expect(besides || left, `${a.text} and ${b.text} at ${zoom}`).toBe(true);
				}
			}
		}
	});

	it('writes a name on the other side of its mark at the edge of the screen', () => {
		const viewport = viewportOf({ longitude: 110, latitude: -8.35, zoom: 7 }, 800, 400);
		const edge: LabelCandidate = {
			text: 'Banyuwangi',
			partners: null,
			point: [(790 - viewport.originX) / viewport.scale, (200 - viewport.originY) / viewport.scale],
			style: 'region',
			priority: 1,
			priorityFromAfar: 1,
			gap: 4
		};
		const [label] = place([edge], viewport);
		expect((label?.x ?? NaN) + 60).toBeLessThanOrEqual(790);
	});

	it('writes no name beneath what lies over the picture, and none where there is no other place', () => {
		const viewport = screen(8);
		const free = place(candidates(), viewport);
		const covers = free.map(({ text, x, y }) => ({
			left: x,
			top: y - 7,
			right: x + text.length * 6,
			bottom: y + 7
		}));
		const at = (boxes: typeof covers) =>
			placeLabels(candidates(), viewport, lookOf(viewport, 3), measure, {
				...NO_OBSTACLES,
				covers: boxes
			});
		expect(at(covers).length).toBeGreaterThan(0);
		for (const { text, x, y } of at(covers)) {
			const beneath = covers.filter(
				({ left, top, right, bottom }) =>
					left < x + text.length * 6 && x < right && top < y + 7 && y - 7 < bottom
			);
			expect(beneath, text).toEqual([]);
		}
		expect(at([{ left: 0, top: 0, right: 1200, bottom: 700 }])).toEqual([]);
	});

	it('writes few names while the country shows, and none of places off screen', () => {
		expect(place(candidates(), screen(4.2, 360, 300)).length).toBeLessThanOrEqual(4);
		expect(
			place(candidates(), viewportOf({ longitude: 98, latitude: 4, zoom: 8 }, 500, 500))
		).toEqual([]);
	});

	it('names provinces only while regions are small', () => {
		const styles = (zoom: number) =>
			place(candidates({ sectors: ['kesehatan'] }), screen(zoom)).map(({ style }) => style);
		expect(styles(6)).toContain('province');
		expect(styles(8)).not.toContain('province');
	});
});

describe('figures', () => {
	const figures = (zoom: number, width?: number) =>
		place(candidates(), screen(zoom, width)).map(({ text, figure }) => [text, figure]);

	it('say how many partners a place has while the whole country shows', () => {
		expect(figures(4)).toContainEqual(['Kota Madiun', '3']);
		expect(figures(8).map(([, figure]) => figure)).not.toContain('3');
	});

	it('stand behind the names of places alone, not of provinces nor of a selection', () => {
		const viewport = screen(4);
		const all = candidates({ regions: [code('35.77')] });
		const placed = placeLabels(all, viewport, lookOf(viewport, 3), measure);
		expect(placed.find(({ style }) => style === 'selected')?.figure).toBe('');
		expect(placed.filter(({ style }) => style !== 'region').map(({ figure }) => figure)).toEqual(
			placed.filter(({ style }) => style !== 'region').map(() => '')
		);
	});

	it('take their room: no other name is written over one', () => {
		const viewport = screen(4);
		const at = (text: string, x: number, partners: number | null): LabelCandidate => ({
			text,
			partners,
			point: [(x - viewport.originX) / viewport.scale, (350 - viewport.originY) / viewport.scale],
			style: 'region',
			priority: -x,
			priorityFromAfar: -x,
			gap: 3
		});
		const beside = (partners: number | null) =>
			place([at('Surabaya', 600, partners), at('Malang', 670, null)], viewport);
		expect(beside(null)).toHaveLength(2);
		expect(beside(1234).map(({ text, figure }) => [text, figure])).toEqual([['Surabaya', '1234']]);
	});
});
