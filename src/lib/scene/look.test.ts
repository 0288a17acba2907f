import { expect, it } from 'vitest';
import { lookOf } from './look';

const DESK = { width: 1440, height: 900, zoom: 4.4 };
const PHONE = { width: 360, height: 560, zoom: 2.5 };

it('folds strands while the country shows and opens them close up', () => {
	expect(lookOf(DESK, 500).fan).toBe(0);
	expect(lookOf({ ...DESK, zoom: 8 }, 500).fan).toBe(1);
});

it('draws a few links fully and many on a small screen faintly', () => {
	expect(lookOf(DESK, 20).crowding).toBe(0);
	expect(lookOf(PHONE, 500).crowding).toBeGreaterThan(lookOf(DESK, 500).crowding);
});

it('draws the lines of a single sector stronger than those of all', () => {
	expect(lookOf(DESK, 60).size).toBeGreaterThan(lookOf(DESK, 600).size);
});

it('draws finer where the country is small, marks most of all', () => {
	const [desk, phone] = [lookOf(DESK, 500), lookOf(PHONE, 500)];
	expect(phone.size).toBeLessThan(desk.size);
	expect(phone.markSize / desk.markSize).toBeLessThan(phone.size / desk.size);
});

it('lets no line across the country recede while the country shows', () => {
	for (const screen of [DESK, PHONE]) {
		expect(lookOf(screen, 500).recedeFrom).toBeGreaterThan(screen.width * 1.1);
	}
	expect(lookOf({ ...DESK, zoom: 7.5 }, 500).recedeFrom).toBeLessThan(DESK.width / 2);
});
