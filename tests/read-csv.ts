/** A plain reader of RFC 4180, to see a file as other tools do. */
export function readCsv(text: string, separator: ',' | ';' = ','): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = new RegExp(
		`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`,
		'g'
	);
	for (const match of text.matchAll(cell)) {
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === '\r\n') {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}
