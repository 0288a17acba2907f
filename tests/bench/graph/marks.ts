/** Marks in the browser's trace between which the tasks of the main thread are looked at. */
export const BEGIN = 'layout begins';
export const END = 'layout ends';
