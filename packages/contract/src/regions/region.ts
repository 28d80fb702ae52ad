/** `province` 省级, `city` 地级, `county` 县级. */
export type RegionLevel = 'province' | 'city' | 'county';

/** 行政区划. One entry of the table. */
export interface Region {
  /** Six digits. */
  code: string;
  name: string;
  level: RegionLevel;
  /** From the province down; a retired code may have parents that are retired too. */
  parents: readonly { code: string; name: string }[];
  /** `retired`: no longer in the table, right in records of its time. `example`: the invented 青禾市 529900 of our examples, in no official table. */
  state: 'current' | 'retired' | 'example';
  /** For a retired code, `YYYY-MM`: the first revision of GB/T 2260 that lists it. Missing when that is 2002-12 or before. */
  from?: string;
  /** For a retired code, `YYYY-MM`: the first revision that no longer lists it. */
  to?: string;
}
