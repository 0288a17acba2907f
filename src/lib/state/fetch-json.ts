/** The one way by which a page gets a file of its site. */

/**
 * @param url absolute, or from the page
 * @param name by which an error calls the file
 * @param signal ends the request when nobody wants it any more
 * @returns its content, not checked yet
 * @throws Error naming the file, and what came instead, when it cannot be had or is not JSON
 */
export async function fetchJson(url: string, name: string, signal: AbortSignal): Promise<unknown> {
	const response = await fetch(url, { signal }).catch((cause: unknown) => {
		throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
			cause
		});
	});
	if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
	try {
		return await response.json();
	} catch (cause) {
		throw new Error(`${name}: not JSON`, { cause });
	}
}
