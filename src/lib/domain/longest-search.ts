/** Characters of a query: no server takes an address of this length, so no view was ever shared with one. */
export const LONGEST_SEARCH = 50_000;
