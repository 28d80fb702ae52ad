import { isRealDay } from '../calendar/iso-date.ts';

/** What the generated shape tests and the collector of faults share. */

/** The number of characters, a surrogate pair counted once, as JSON Schema counts. */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isPair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    if (isPair) index += 1;
    count += 1;
  }
  return count;
};

/** Whether a text has `least` to `most` characters. They are counted only where pairs could decide: a text of n units has n/2 to n characters. */
export const hasLength = (text: string, least: number, most: number): boolean => {
  const units = text.length;
  if (units < least || units > 2 * most) return false;
  if (units <= most && (least <= 1 || units >= 2 * least)) return true;
  const count = countCharacters(text);
  return count >= least && count <= most;
};

/** Whether a value is a text of `least` to `most` characters. */
export const isText = (value: unknown, least: number, most: number): value is string => typeof value === 'string' && hasLength(value, least, most);

/** Whether a value is a whole number within bounds. */
export const isInteger = (value: unknown, least: number, most: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** ASCII characters by code; `ranges` holds pairs of first and last: `'09AZ'` is digits and capitals. */
export const toCharacterSet = (ranges: string): Uint8Array => {
  const set = new Uint8Array(128);
  for (let at = 0; at < ranges.length; at += 2) set.fill(1, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1);
  return set;
};

/** Whether the characters from `start` up to `end` all belong to a set. */
export const areIn = (text: string, start: number, end: number, set: Uint8Array): boolean => {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127 || set[code] !== 1) return false;
  }
  return true;
};

/** Deep equality of JSON values, for `uniqueItems` and `const`. */
export const isEqual = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && isEqual((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]));
};

/** Whether no two entries of a list are equal. */
export const areUnique = (list: readonly unknown[]): boolean => {
  for (let index = 1; index < list.length; index += 1) {
    for (let earlier = 0; earlier < index; earlier += 1) if (isEqual(list[index], list[earlier])) return false;
  }
  return true;
};

/** `every` that looks at holes too. */
export const isEvery = (list: readonly unknown[], test: (entry: unknown) => boolean): boolean => {
  for (let index = 0; index < list.length; index += 1) if (!test(list[index])) return false;
  return true;
};

const digitAt = (text: string, index: number): number => {
  const digit = text.charCodeAt(index) - 48;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
};
const numberAt = (text: string, index: number): number => digitAt(text, index) * 10 + digitAt(text, index + 1);

/** `Z`, or `+08:00` and the like, from `start` to the end. */
const isOffset = (text: string, start: number): boolean => {
  const sign = text.charCodeAt(start);
  if (sign === 0x5a) return text.length === start + 1;
  const isSigned = (sign === 0x2b || sign === 0x2d) && text.length === start + 6 && text.charCodeAt(start + 3) === 0x3a;
  return isSigned && numberAt(text, start + 1) <= 23 && numberAt(text, start + 4) <= 59;
};

/** `2026-11-22` at the start of a text. */
const startsWithDay = (text: string): boolean => {
  const year = numberAt(text, 0) * 100 + numberAt(text, 2);
  return year >= 0 && text.charCodeAt(4) === 0x2d && text.charCodeAt(7) === 0x2d && isRealDay(year, numberAt(text, 5), numberAt(text, 8));
};

/** A moment is RFC 3339 with a capital T, a real date, no leap second. */
const isMoment = (text: string): boolean => {
  const hasMarks = text.charCodeAt(10) === 0x54 && text.charCodeAt(13) === 0x3a && text.charCodeAt(16) === 0x3a;
  if (!hasMarks || !startsWithDay(text) || !(numberAt(text, 11) <= 23 && numberAt(text, 14) <= 59 && numberAt(text, 17) <= 59)) return false;
  let end = 19;
  if (text.charCodeAt(end) === 0x2e) {
    do end += 1;
    while (digitAt(text, end) >= 0);
    if (end === 20) return false;
  }
  return isOffset(text, end);
};

/** The formats of our schemas. */
export const formats: Readonly<Record<'date' | 'date-time', (text: string) => boolean>> = { date: (text) => text.length === 10 && startsWithDay(text), 'date-time': isMoment };
