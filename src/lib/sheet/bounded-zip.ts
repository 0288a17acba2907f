/** Looks into a ZIP archive before anything unpacks it: what it says of itself may be a lie, so it is unpacked within a bound. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** A workbook has some twenty parts. */
const MOST_ENTRIES = 500;

export type Unpacked =
	| { readonly parts: ReadonlyMap<string, Uint8Array> }
	| { readonly wrong: string; readonly expected: string };

const BROKEN = { wrong: 'is no workbook that can be read', expected: 'a file saved as .xlsx' };

/**
 * Unpacks an archive, if all of it together stays within a bound.
 * @param most bytes, unpacked
 */
export function unpackWithin(bytes: Uint8Array, most: number): Unpacked {
	try {
		return unpack(bytes, most);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null;
		return code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(most) : BROKEN;
	}
}

function unpack(bytes: Uint8Array, most: number): Unpacked {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === null) return BROKEN;
	const count = view.getUint16(end + 10, true);
	if (count > MOST_ENTRIES) {
		return { wrong: `holds ${count} parts`, expected: `a workbook of at most ${MOST_ENTRIES}` };
	}
	const parts = new Map<string, Uint8Array>();
	let left = most;
	let at = view.getUint32(end + 16, true);
	for (let entry = 0; entry < count; entry++) {
		if (view.getUint32(at, true) !== ENTRY) return BROKEN;
		const method = view.getUint16(at + 10, true);
		const packed = view.getUint32(at + 20, true);
		const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
		const local = view.getUint32(at + 42, true);
		if (view.getUint16(at + 8, true) & 1) {
			return { wrong: 'is protected by a password', expected: 'a workbook without one' };
		}
		if (view.getUint32(local, true) !== LOCAL) return BROKEN;
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		if (parts.has(name)) return BROKEN;
		const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		const content = bytes.subarray(from, from + packed);
		if (method !== STORED && method !== DEFLATED) return BROKEN;
		if (method === STORED && content.length > left) return tooLarge(most);
		const part =
			method === STORED ? content : inflateRawSync(content, { maxOutputLength: Math.max(left, 1) });
		left -= part.length;
		if (left < 0) return tooLarge(most);
		parts.set(name, part);
		at += 46 + nameLength + extraLength + commentLength;
	}
	return { parts };
}

/** Where the list of the parts is told of, searched from the end as every reader does. */
function endOf(view: DataView): number | null {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	return null;
}

function tooLarge(most: number) {
	return {
		wrong: `unpacks to more than ${most} bytes`,
		expected: 'a table of agreements, which is smaller'
	};
}
