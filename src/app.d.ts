declare global {
	namespace App {}

	/** Where readers report an agreement that is missing; null when the build was told of no such place. */
	const REPORT_TO: string | null;
}

export {};
