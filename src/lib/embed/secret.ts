/**
 * The secret by which WordPress tells its embeds apart: it appends `#?secret=…` (ten letters and digits) to the address
 * of each iframe and heeds only messages that carry it (wp-includes/js/wp-embed.js).
 */

const SECRET = /^[A-Za-z0-9]{1,64}$/;

/**
 * Reads the secret from an address's fragment.
 * @param hash as `location.hash` has it, `#?secret=…`
 * @returns the secret, or null when there is none or it holds anything but letters and digits: WordPress makes no other,
 *   and what a stranger wrote there must not be repeated to the host page
 */
export function parseSecret(hash: string): string | null {
	if (hash.length > 1_000) return null;
	const [before, own] = hash.split('#?');
	// Something else before it is the rest of an address whose `&` was escaped once too often (`domain/healed`).
	if (own === undefined || !/^(#0*38;.*)?$/.test(before ?? '')) return null;
	return acceptSecret(new URLSearchParams(own).get('secret'));
}

/**
 * Whether an address brings a secret that is none: a host page that made it waits for a word that never comes.
 * @param hash as `location.hash` has it
 */
export function isOddSecret(hash: string): boolean {
	return /^#\?(?:.*&)?secret=/s.test(hash) && parseSecret(hash) === null;
}

/** The value if it has the form of a secret, else null. */
export function acceptSecret(value: unknown): string | null {
	return typeof value === 'string' && SECRET.test(value) ? value : null;
}
