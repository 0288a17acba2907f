/** The map hits by the rules that the graph hits by. */
export { hitTest, REACH, type Drawn } from '$lib/scene/hit-test';
