/** Where a poster ends, it fades into the sea: frames of another shape show its edges, and would show them as lines. */
import { FADING, KNOWN_LAND } from '$lib/land/known-land';
import { toScene } from '$lib/scene/mercator';
import { short, type Frame } from './frame';

/** From where the sea is all there is: as a share of what is drawn beyond the frame. */
const SOFT = 0.75;

/** Gradients from the first place of a box to the other, in the colour of the sea. */
const SIDES = {
	top: 'x2="0" y2="1"',
	bottom: 'x2="0" y1="1" y2="0"',
	left: 'x2="1"',
	right: 'x1="1" x2="0"'
} as const;

/** Veils on those sides on which something ends in sight. */
export function printVeil({ viewport, width, height, overdraw }: Frame): string {
	const { scale, originX, originY } = viewport;
	const [west, south, east, north] = KNOWN_LAND;
	const across = (longitude: number): number => originX + toScene([longitude, 0])[0] * scale;
	const down = (latitude: number): number => originY + toScene([0, latitude])[1] * scale;
	const [beyondX, beyondY] = [width * overdraw, height * overdraw];
	const [left, right] = [-beyondX, width + beyondX];
	const [top, bottom] = [-beyondY, height + beyondY];
	const degrees = across(FADING) - across(0);

	/** The drawn edge, or that of the land where it comes first: from where it begins to fade to where nothing is left. */
	const soften = (edge: number, land: number, beyond: number, inwards: 1 | -1) =>
		(land - edge) * inwards > 0
			? { at: land, to: land + degrees * inwards }
			: { at: edge, to: edge + beyond * SOFT * inwards };
	const sides = {
		top: soften(top, down(north), beyondY, 1),
		bottom: soften(bottom, down(south), beyondY, -1),
		left: soften(left, across(west), beyondX, 1),
		right: soften(right, across(east), beyondX, -1)
	};
	const veil = (id: keyof typeof SIDES): string => {
		const { at, to } = sides[id];
		if (at === to) return '';
		const [from, size] = [Math.min(at, to), Math.abs(at - to)].map((value) => short(value, 1));
		const place =
			id === 'top' || id === 'bottom'
				? `x="${short(left, 1)}" y="${from}" width="${short(right - left, 1)}" height="${size}"`
				: `x="${from}" y="${short(top, 1)}" width="${size}" height="${short(bottom - top, 1)}"`;
		return (
			`<linearGradient id="${id}" ${SIDES[id]}>` +
			'<stop class="w"/><stop class="w" offset="1" stop-opacity="0"/></linearGradient>' +
			`<rect fill="url(#${id})" ${place}/>`
		);
	};
	return `${veil('top')}${veil('bottom')}${veil('left')}${veil('right')}`;
}
