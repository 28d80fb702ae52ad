import type { WireMap } from './wire-map.ts';

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;

/** The digit of a code, or nothing when there is none. */
export const findDigit = (map: WireMap, name: string): string | undefined => (map.same === true ? name : (own(map.out, name) ?? undefined));

/** The code of a digit, or nothing. `codes` has a key for every code of the list. */
export const findName = (map: WireMap, digit: string, codes: object): string | undefined =>
  map.same === true ? (Object.prototype.hasOwnProperty.call(codes, digit) ? digit : undefined) : own(map.in, digit);
