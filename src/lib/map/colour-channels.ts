/** Reads `#rrggbb` as red, green and blue from 0 to 1, as shaders take them. */
export function colourChannels(hex: string): readonly [number, number, number] {
	const value = Number.parseInt(hex.slice(1), 16);
	return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
