/** What MapLibre says when a driver does not take one of its shaders: it throws, with every frame, and tells nobody. */

const FAULT = /^(Could not compile|Program failed to link)/;

/** @param tell is given the error; more than once, as the map tries again with every frame. @returns ends it */
export function followShaderFaults(tell: (cause: unknown) => void): () => void {
	const hear = ({ error }: ErrorEvent): void => {
		if (error instanceof Error && FAULT.test(error.message)) tell(error);
	};
	addEventListener('error', hear);
	return () => removeEventListener('error', hear);
}
