/** A layer without rules, by which each style sheet of the build ends: who finds it knows that the sheet has come whole. */
export const END_OF_STYLE = 'whole';
