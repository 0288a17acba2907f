/** What is asked of every library. */
import type { Dataset } from '$lib/domain/dataset';

/** A layout as it can be sent to a page: entries in place of maps. */
export interface SentLayout {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly (readonly [code: string, point: readonly [number, number]])[];
}

export interface Task {
	readonly dataset: Dataset;
	/** One of the ways in which a library can be used. */
	readonly way: string;
	/** Places computed beforehand, for those that come with them. */
	readonly layout: SentLayout;
}

export interface Side {
	readonly nodes: number;
	readonly links: number;
	/** Moves the picture so many CSS pixels, through the library's own camera. */
	pan(dx: number, dy: number): void;
	/** Where the first region stands on screen, CSS pixels. */
	place(): readonly [number, number];
	/** Ends the movement; resolves when the picture is complete. */
	rest(): Promise<void>;
}

/** Draws a network in an empty element of a fixed size; resolves when its layout has settled and is being drawn. */
export type Mount = (stage: HTMLElement, task: Task) => Promise<Side>;
