/**
 * The atlas in a page that one test leaves to the next: a view that a link of the page leads to comes far sooner than one
 * that is loaded.
 */
import { eventually } from './eventually';
import type { Reader } from './reader';

/** Whether the page is the atlas, and may be used further. */
export function isKept(reader: Reader): Promise<boolean> {
	return reader.run(() => 'isKept' in window && location.pathname === '/');
}

/** Opens a view of the atlas anew. @param query with its `?`, or nothing */
export async function load(reader: Reader, atlas: string, query: string): Promise<void> {
	await reader.driver.open(`${atlas}/${query}`);
	await reader.run(() => void Object.assign(window, { isKept: true }));
}

/**
 * Brings a view: by a link where the atlas is open, else by a load. A view that says nothing of the camera may look where
 * a test before has left it.
 * @param query with its `?`, or nothing
 */
export async function visit(reader: Reader, atlas: string, query: string): Promise<void> {
	if (!(await isKept(reader))) return load(reader, atlas, query);
	// Before the page is awake its links would load it anew.
	await reader.one({ testId: 'agreement-count' });
	await reader.run((href: string) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, `/${query}`);
	await eventually(() => reader.address()).toBe(`/${query}`);
}
