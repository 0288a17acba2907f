/** The boundary of the map: everything else in this folder is its own affair. */
export { mountMap } from './mount-map';
export type { MapHandle, MapOptions, MapProblem } from './mount-map';
export { MapUnavailable, type MapSetting, type MapWords } from './create-map';
