/** Scripts of host pages, as their makers publish them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** @param name of a package. @param file of its folder `dist`. @returns a script element that holds it */
export function scriptOf(name: string, file: string): string {
	const script = readFileSync(join(dirname(resolve(name)), file), 'utf8');
	return `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
}
