/** A press on a picture before it could answer: from then on it is said that it will. It outlives the picture that took it. */
export const early = $state({ pressed: false });
