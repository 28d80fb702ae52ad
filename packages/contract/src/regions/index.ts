export { checkRegion } from './check-region.ts';
export type { RegionFinding } from './check-region.ts';
export { findRegion, listRegions } from './find-region.ts';
export type { Region, RegionLevel } from './region.ts';
export { regionsAsOf } from '../generated/regions.ts';
