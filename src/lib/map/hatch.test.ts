import { expect, it } from 'vitest';
import { hatchImage } from './hatch';

it('is a slanting line that meets itself when repeated, colour multiplied by opacity', () => {
	const { width, height, data } = hatchImage('#804020');
	const pixel = (x: number, y: number) => [
		...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)
	];
	expect(pixel(0, 0)).toEqual([64, 32, 16, 128]);
	for (let y = 1; y < height; y++) expect(pixel(width - y, y)).toEqual(pixel(0, 0));
	expect(pixel(7, 0)).toEqual([0, 0, 0, 0]);
});
