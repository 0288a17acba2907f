/** The boundary of the map: everything else in this folder is its own affair. */
export { mountMap } from './mount-map';
export type { MapHandle } from './mount-map';
export { MapUnavailable } from './create-map';
