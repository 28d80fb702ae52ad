import { loadRegions } from './load-regions.ts';
import type { Region, RegionLevel } from './region.ts';

/** 示例数据. Invented, so that examples name nobody's city; no official table has it, and no real code may take it: 5299 is not in use. */
const examples: ReadonlyMap<string, Region> = /* @__PURE__ */ new Map<string, Region>([['529900', { code: '529900', name: '青禾市', level: 'city', parents: [], state: 'example' }]]);

const toLevel = (code: string): RegionLevel => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county');

/**
 * 查行政区划. The region of a code of six digits, or of twelve, of which the first six are looked up: streets and villages are not in the table.
 * Nothing for a code that no revision lists, and for what is no code. Source: GB/T 2260, see regions/regions.json for dates and sources.
 */
export const findRegion = (code: string): Region | undefined => {
  if (!/^\d{6}(\d{6})?$/.test(code)) return undefined;
  const county = code.slice(0, 6);
  const example = examples.get(county);
  if (example !== undefined) return example;
  const table = loadRegions();
  const entry = table.get(county);
  if (entry === undefined) return undefined;
  const parents = [`${county.slice(0, 2)}0000`, `${county.slice(0, 4)}00`].filter((parent) => parent !== county).flatMap((parent) => {
    const found = table.get(parent);
    return found === undefined || parent > county ? [] : [{ code: parent, name: found.name }];
  });
  return { code: county, level: toLevel(county), parents, state: entry.to === undefined ? 'current' : 'retired', ...entry };
};

/** 下级行政区划. The present regions right below one; without `code` the provinces. */
export const listRegions = (code?: string): Region[] => {
  const isBelow = (candidate: string): boolean => {
    if (code === undefined) return candidate.endsWith('0000');
    if (candidate === code) return false;
    return code.endsWith('0000') ? candidate.startsWith(code.slice(0, 2)) && candidate.endsWith('00') : candidate.startsWith(code.slice(0, 4)) && code.endsWith('00');
  };
  return [...loadRegions().keys()].filter(isBelow).flatMap((candidate) => {
    const region = findRegion(candidate);
    return region?.state === 'current' ? [region] : [];
  });
};
