import { describe, expect, it } from 'vitest';
import { groupItem } from './plate-key';
import { printPlate, type Plate } from './print-plate';

const PLATE: Plate = {
	heading: 'Kerja sama Kota Madiun (Sejak 2020)',
	count: '6 kerja sama dan 2 rencana',
	pictures: [{ width: 960, height: 540, content: '<path class="one" d="M0 0"/>' }],
	key: [groupItem('ekonomi', 'Ekonomi'), groupItem('infrastruktur', 'Infrastruktur')],
	foot: ['Jejaring Daerah · Data per 22 November 2026', 'Lisensi: CC BY 4.0'],
	title: 'Kota Madiun: 6 kerja sama.',
	ground: 'terang'
};
const print = (given: Partial<Plate> = {}) => printPlate({ ...PLATE, ...given });
/** Text and vertical place of all that is written. */
const written = (svg: string) =>
	[...svg.matchAll(/<text x="16" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, text]) => ({
		y: Number(y),
		text
	}));

describe('a plate', () => {
	it('says above the picture what it shows, and below it whence and of what day', () => {
		const { svg, width, height } = print();
		const rows = written(svg);
		expect(rows.map(({ text }) => text)).toEqual([PLATE.heading, PLATE.count, ...PLATE.foot]);
		const top = Number(/<svg y="([\d.]+)"/.exec(svg)?.[1]);
		expect(rows[1]?.y).toBeLessThan(top);
		expect(rows[2]?.y).toBeGreaterThan(top + 540);
		expect(rows.at(-1)?.y).toBeLessThan(height);
		expect(width).toBe(960);
		expect(svg).toContain(`width="${width}" height="${height}"`);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('breaks what is too long for a phone’s picture, in the key as well', () => {
		const long = 'Lingkaran dengan jari-jari: kerja sama tiga pihak atau lebih';
		const { svg } = print({
			pictures: [{ width: 320, height: 300, content: '' }],
			key: [groupItem('ekonomi', long)]
		});
		expect(written(svg)[0]?.text).toBe('Kerja sama Kota Madiun (Sejak');
		const lines = [...svg.matchAll(/<text x="35"[^>]*>([^<]*)</g)].map(([, text]) => text);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe(long);
	});

	it('puts two pictures one below the other, both as wide as the wider', () => {
		const picture = { width: 480, height: 270, content: '' };
		const { svg } = print({ pictures: [{ ...picture, width: 960, height: 540 }, picture] });
		const boxes = [...svg.matchAll(/<svg y="([\d.]+)" width="(\d+)" height="([\d.]+)"/g)];
		expect(boxes.map(([, , width, height]) => [width, height])).toEqual([
			['960', '540.0'],
			['960', '540.0']
		]);
		expect(Number(boxes[1]?.[1]) - Number(boxes[0]?.[1])).toBeCloseTo(540, 0);
	});

	it('takes no word for markup', () => {
		const { svg } = print({
			heading: '<script>alert(1)</script>',
			title: 'a & b',
			foot: ['"<b>"']
		});
		expect(svg).not.toMatch(/<script|<b>/);
		expect(svg).toContain('a &amp; b');
	});
});
