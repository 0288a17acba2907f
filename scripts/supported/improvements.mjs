/**
 * What the atlas uses although a promised browser may lack it: the page is whole without, and better with it. By name, with
 * what happens where it is missing. All else that is newer than `browserslist` in package.json is a fault to the linter.
 */

/** @type {Readonly<Record<string, string>>} in scripts, those of libraries included */
export const IN_SCRIPTS = {
	'Intl.Segmenter': 'MapLibre asks for it first, and else takes a letter and its marks for two',
	'Iterator.take': 'not an iterator’s: a method of MapLibre’s own',
	'Iterator.toArray': 'not an iterator’s: a method of MapLibre’s own',
	'Navigator.connection': 'nobody then says that they save data, and the map comes by itself',
	'Navigator.share': 'the address goes to the clipboard instead',
	'Set.difference': 'not a set’s: a method of MapLibre’s own',
	Temporal: 'SvelteKit reads moments of that kind where a page’s data holds one; ours holds none',
	'Uint8Array.fromBase64': 'SvelteKit asks for it first, and else decodes by hand',
	VideoFrame: 'MapLibre asks for it first, and else reads pictures from a canvas',
	'Window.devicePixelRatio':
		'everywhere since 2011: Safari only counts zoomed pages in another way',
	'Window.requestIdleCallback': 'Safari waits for a fifth of a second instead'
};

/** @type {Readonly<Record<string, string>>} */
export const PROPERTIES = {
	'accent-color': 'boxes keep the browser’s own colour',
	'content-visibility': 'rows off the screen are drawn too',
	'forced-color-adjust': 'under colours of the system’s own, swatches and bars may lack theirs',
	'overscroll-behavior': 'the page behind a sheet scrolls with it',
	'print-color-adjust': 'swatches are printed if the reader prints backgrounds',
	resize: 'the field for code keeps its height',
	'text-size-adjust': 'a phone held sideways enlarges the text',
	'text-wrap': 'headings break where they happen to',
	'user-select': 'a brush drawn past the bars marks the text beside them'
};

/** @type {Readonly<Record<string, string>>} functions that the build writes anew, so that every browser reads them */
export const REWRITTEN_FUNCTIONS = {
	'light-dark': 'becomes two custom properties and a media query'
};
