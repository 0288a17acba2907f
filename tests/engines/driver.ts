/** What the tests of the engines ask of a browser: the narrow door that each engine's own protocol stands behind. */

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Keys by their names in `KeyboardEvent.key`. */
export type KeyName = 'ArrowDown' | 'Backspace' | 'End' | 'Enter' | 'Escape' | 'Tab';

/** How something is pressed; `touch` is a finger that stays for a tenth of a second. */
export type Hand = 'mouse' | 'touch';

/** The document itself, or one of its frames by its place among them. */
export type FrameAt = number | null;

export interface DriverOptions {
	/** Folder that downloads go to. */
	readonly downloads: string;
}

export interface Driver {
	readonly engine: EngineName;
	/** Of the browser, as it says itself. */
	readonly version: string;
	/** What its protocol can press with. */
	readonly hands: readonly Hand[];
	/** Narrowest window it can have, CSS pixels: what is narrower is looked at in a frame. */
	readonly narrowest: number;
	/** Opens a page and waits until it has loaded. @param url absolute */
	open(url: string): Promise<void>;
	/** CSS pixels of the page, without the browser's own bars. */
	resize(width: number, height: number): Promise<void>;
	/** Runs a function in a document. Both ways only what JSON can say; what it throws is thrown here. */
	run<Given extends readonly unknown[], Result>(
		frame: FrameAt,
		act: (...given: Given) => Result | Promise<Result>,
		...given: Given
	): Promise<Result>;
	/** Runs a script in a document, whatever its policy says of scripts. @param script statements */
	install(frame: FrameAt, script: string): Promise<void>;
	/** Presses a point of the window, CSS pixels. */
	press(x: number, y: number, hand: Hand): Promise<void>;
	/** Moves the pointer there. */
	move(x: number, y: number): Promise<void>;
	/** Types into what has the focus, as fast as it goes. */
	type(text: string): Promise<void>;
	key(name: KeyName): Promise<void>;
	back(): Promise<void>;
	forward(): Promise<void>;
	/** What is on screen, as PNG. */
	screenshot(): Promise<Buffer>;
	/** The page on paper, as PDF; null where the protocol cannot print. */
	print(): Promise<Buffer | null>;
	/** What went wrong in the page since it was asked last, as far as the protocol tells. */
	takeErrors(): string[];
	/** Sets the device to dark, or back to light. What was open may be gone then, and the window of another size. */
	setDark(dark: boolean): Promise<void>;
	close(): Promise<void>;
}
