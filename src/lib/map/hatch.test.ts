import { expect, it } from 'vitest';
import { hatchImage } from './hatch';

it('is a slanting line that meets itself when repeated', () => {
	const { width, height, data } = hatchImage('#804020');
	const pixel = (x: number, y: number) => [
		...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)
	];
	expect(pixel(0, 0)).toEqual([128, 64, 32, 102]);
	for (let y = 1; y < height; y++) expect(pixel(width - y, y)).toEqual(pixel(0, 0));
	expect(pixel(7, 0)[3]).toBe(0);
});
