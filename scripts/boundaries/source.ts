/** Reads the boundary source: a GeoJSON FeatureCollection with one polygon feature per kabupaten or kota. */
import type { MultiPolygon, Position } from 'geojson';

export interface SourceRegion {
	/** Official code, `35.19`. */
	readonly code: string;
	/** Full name as the source spells it, `Kabupaten Madiun`. */
	readonly name: string;
	readonly geometry: MultiPolygon;
	/** Rings of the source that enclose nothing (out and back along one line) and were left out. */
	readonly collapsedRings: number;
}

/** The source cannot be used as it is; the message lists every fault with its place. */
export class SourceError extends Error {
	override readonly name = 'SourceError';
}

const CODE = /^\d{2}\.\d{2}$/;
const NAME = /^(Kabupaten|Kota) \S/;

/**
 * Reads and checks the boundary source.
 * @param text the file's content
 * @param path the file's name, for messages only
 * @returns its regions, sorted by code, so that the order of the source never shows in what is derived
 * @throws SourceError naming every fault: not JSON, not a FeatureCollection, wrong or repeated code, wrong name, missing, unclosed or empty geometry
 */
export function parseSource(text: string, path: string): SourceRegion[] {
	const collection = parseJson(text, path);
	if (!isRecord(collection) || collection.type !== 'FeatureCollection')
		throw new SourceError(
			`${path}: found ${describe(isRecord(collection) ? collection.type : collection)}, expected a GeoJSON object with "type": "FeatureCollection".`
		);
	if (!Array.isArray(collection.features) || collection.features.length === 0)
		throw new SourceError(
			`${path}: features: found ${describe(collection.features)}, expected a list of at least one feature.`
		);

	const faults: string[] = [];
	const regions: SourceRegion[] = [];
	const firstPlace = new Map<string, string>();
	collection.features.forEach((feature: unknown, index) => {
		const place = `features[${String(index)}]`;
		const found = checkFeature(feature, place);
		if (typeof found === 'string') return faults.push(`${path}: ${found}`);
		const earlier = firstPlace.get(found.code);
		if (earlier !== undefined)
			return faults.push(
				`${path}: ${place}.properties.code: "${found.code}" already stands at ${earlier}, expected each code once.`
			);
		firstPlace.set(found.code, place);
		return regions.push(found);
	});
	if (faults.length > 0) throw new SourceError(faults.join('\n'));
	return regions.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The feature's content, or a sentence that says what is wrong with it. */
function checkFeature(feature: unknown, place: string): SourceRegion | string {
	if (!isRecord(feature) || feature.type !== 'Feature')
		return `${place}: found ${describe(feature)}, expected an object with "type": "Feature".`;
	const properties = isRecord(feature.properties) ? feature.properties : {};
	const { code, name } = properties;
	if (typeof code !== 'string' || !CODE.test(code))
		return `${place}.properties.code: found ${describe(code)}, expected a code like "35.19".`;
	const where = `${place} (${code})`;
	if (typeof name !== 'string' || !NAME.test(name))
		return `${where}.properties.name: found ${describe(name)}, expected a name that starts with "Kabupaten" or "Kota".`;
	const geometry = feature.geometry;
	if (!isRecord(geometry) || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon'))
		return `${where}.geometry: found ${describe(isRecord(geometry) ? geometry.type : geometry)}, expected a Polygon or MultiPolygon.`;
	const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	if (!isListOfParts(parts))
		return `${where}.geometry.coordinates: expected closed rings of [longitude, latitude] positions, longitude within ±180 and latitude within ±90.`;
	const kept = parts
		.filter(([outline]) => outline !== undefined && enclosesArea(outline))
		.map((rings) => rings.filter(enclosesArea));
	if (kept.length === 0)
		return `${where}.geometry.coordinates: encloses no area, expected at least one ring of four or more positions.`;
	const geometryKept: MultiPolygon = { type: 'MultiPolygon', coordinates: kept };
	const collapsedRings = parts.flat().length - kept.flat().length;
	return { code, name, geometry: geometryKept, collapsedRings };
}

/** Three positions go out and back: no area, and geometry tools disagree on what to do with them. */
function enclosesArea(ring: readonly Position[]): boolean {
	return ring.length >= 4;
}

function isListOfParts(parts: unknown): parts is Position[][][] {
	return (
		Array.isArray(parts) &&
		parts.length > 0 &&
		parts.every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(isClosedRing))
	);
}

function isClosedRing(ring: unknown): boolean {
	if (!Array.isArray(ring) || ring.length < 2 || !ring.every(isPosition)) return false;
	const [first, last] = [ring[0], ring[ring.length - 1]] as [Position, Position];
	return first[0] === last[0] && first[1] === last[1];
}

function isPosition(position: unknown): position is Position {
	if (!Array.isArray(position)) return false;
	const [longitude, latitude] = position as unknown[];
	return (
		typeof longitude === 'number' &&
		typeof latitude === 'number' &&
		Math.abs(longitude) <= 180 &&
		Math.abs(latitude) <= 90
	);
}

function parseJson(text: string, path: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const detail = cause instanceof Error ? cause.message : String(cause);
		throw new SourceError(`${path}: not JSON (${detail}), expected a GeoJSON FeatureCollection.`, {
			cause
		});
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
