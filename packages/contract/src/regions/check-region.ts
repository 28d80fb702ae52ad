import { findRegion } from './find-region.ts';

/**
 * `malformed`: neither six nor twelve digits, or a part filled below an empty one. `unknown` and `retired` are for a warning, never for a rejection: the table has a
 * date, and codes change. Source: standards §6.
 */
export type RegionFinding = 'malformed' | 'unknown' | 'retired';

/** 12 digits: county 6, street 3, village 3; a part below an empty one cannot be filled. */
const isBuilt = (code: string): boolean => /^\d{6}(\d{6})?$/.test(code) && !/^\d\d00(?!00)\d\d/.test(code) && !/^\d{6}000(?!000)\d{3}$/.test(code) && !code.startsWith('00');

/**
 * 校验行政区划代码. What is to be said about a code, or nothing. A retired code is right in a record of its time: with `on` (`YYYY-MM-DD`, the date of the
 * record) it is reported only when the record is later than the revision that dropped it; without `on` it is never reported.
 */
export const checkRegion = (code: string, options: { on?: string } = {}): RegionFinding | undefined => {
  if (!isBuilt(code)) return 'malformed';
  const region = findRegion(code);
  if (region === undefined) return 'unknown';
  return options.on !== undefined && region.to !== undefined && options.on.slice(0, 7) > region.to ? 'retired' : undefined;
};
