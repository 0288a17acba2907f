/** The files that `npm run build:boundaries` derives: read whole, or refused in words that an editor can act on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../record/issue';

const FOLDER = 'data/boundaries';
const HINT = 'It is derived: restore it, or run `npm run build:boundaries`.';
/** Whoever reads so many knows that the file is damaged. */
const MOST_TOLD = 5;

/**
 * @param root the project's folder, which holds `data/`
 * @param name of a file of `data/boundaries`
 * @returns what it holds
 * @throws Error naming the file where it is missing or no JSON
 */
export function readDerived(root: string, name: string): unknown {
	const path = join(root, FOLDER, name);
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		throw new Error(
			`${FOLDER}/${name}: cannot be read (${String(error)}); expected it under ${root}.`,
			{ cause: error }
		);
	}
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		// It quotes from the file, which may hold anything.
		throw new Error(`${FOLDER}/${name}: not JSON (${visible(String(error))}). ${HINT}`, {
			cause: error
		});
	}
}

/**
 * @param name of the file
 * @param found each thing wrong with it, with its place
 * @returns to be thrown: the first few, one a line, and how many there are besides
 */
export function damaged(name: string, found: readonly string[]): Error {
	const told = found.slice(0, MOST_TOLD).map((one) => `${FOLDER}/${name} ${visible(one)}`);
	const rest = found.length - told.length;
	if (rest > 0) told.push(`${FOLDER}/${name}: ${rest} more like these`);
	return new Error([...told, HINT].join('\n'));
}

const TOPOLOGIES = ['far', 'overview', 'detail', 'context'].map((name) => `${name}.topo.json`);

/**
 * Whether the shapes can be drawn, as far as that shows without drawing them.
 * @param root the project's folder
 * @returns what is wrong, one text for each file
 */
export function findDamagedShapes(root: string): string[] {
	return TOPOLOGIES.flatMap((name) => {
		try {
			const file = readDerived(root, name);
			const isTopology = file instanceof Object && 'type' in file && file.type === 'Topology';
			return isTopology ? [] : damaged(name, ['(file): expected a topology']).message;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	});
}
