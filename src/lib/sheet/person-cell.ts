/** Signatories in a cell: “Nama (Jabatan)”. */

interface Person {
	readonly name: string;
	readonly office: string;
}

/** Writes one so that `parsePerson` reads the same. */
export function printPerson({ name, office }: Person): string {
	const plain = `${name} (${office})`;
	const read = parsePerson(plain);
	if (read?.name === name && read.office === office) return plain;
	const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');
	return `${escaped(name)} (${escaped(office)})`;
}

/**
 * Reads one.
 * @returns the office from the last brackets, with those inside them; null where there are none
 */
export function parsePerson(text: string): Person | null {
	if (!text.endsWith(')') || isEscaped(text, text.length - 1)) return null;
	let open = 0;
	for (let at = text.length - 1; at > 0; at--) {
		if (isEscaped(text, at)) continue;
		if (text[at] === ')') open++;
		if (text[at] === '(') open--;
		if (open > 0) continue;
		const [name, office] = [text.slice(0, at), text.slice(at + 1, -1)].map((part) =>
			part.trim().replace(/\\([\\()])/g, '$1')
		);
		return name === undefined || name === '' || office === undefined || office === ''
			? null
			: { name, office };
	}
	return null;
}

function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text[at - 1 - slashes] === '\\') slashes++;
	return slashes % 2 === 1;
}
