import { expect, it } from 'vitest';
import { graphLook, roomPerNode } from './draw-look';

const FRAME = { width: 1400, height: 900 };
const DESK = { width: 1400, height: 900, scale: 1 };
const PHONE = { width: 360, height: 560, scale: 0.25 };

it('gives each mark the room it would have if all were spread evenly', () => {
	expect(roomPerNode({ width: 100, height: 100 }, 4, 2)).toBe(100);
	expect(roomPerNode({ width: 100, height: 100 }, 0, 1)).toBe(100);
});

it('draws finer where there is little room, marks most of all', () => {
	const [desk, phone] = [DESK, PHONE].map((screen) => graphLook(screen, FRAME, 440, 400));
	expect(phone?.size).toBeLessThan(desk?.size ?? 0);
	expect((phone?.markSize ?? 0) / (desk?.markSize ?? 1)).toBeLessThan(
		(phone?.size ?? 0) / (desk?.size ?? 1)
	);
	expect(phone?.crowding).toBeGreaterThan(desk?.crowding ?? Infinity);
});

it('parts strands only close up', () => {
	expect(graphLook(DESK, FRAME, 440, 400).fan).toBe(0);
	expect(graphLook({ ...DESK, scale: 4 }, FRAME, 440, 400).fan).toBe(1);
	expect(graphLook(DESK, FRAME, 20, 12).fan).toBe(1);
});

it('keeps the size of marks under a filter, and lets few lines be strong', () => {
	const [all, few] = [400, 30].map((drawn) => graphLook(DESK, FRAME, 440, drawn));
	expect(few?.markSize).toBe(all?.markSize);
	expect(few?.size).toBeGreaterThan(all?.size ?? Infinity);
});
