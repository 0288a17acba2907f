/** @returns a function that computes on its first call and remembers */
export function once<T>(compute: () => T): () => T {
	let result: { readonly value: T } | null = null;
	return () => (result ??= { value: compute() }).value;
}
