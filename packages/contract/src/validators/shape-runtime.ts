import { isRealDate } from '../calendar/iso-date.ts';
import type { ShapeError } from './shape-check.ts';

/** All that the generated shape checks need at run time; nothing of Ajv remains. */

/** Nobody mends more at once; what a stranger sends must not decide how long the list gets. */
export const maxShapeErrors = 100;

/** Adds one error to the list that may not exist yet, up to the limit. */
export const report = (errors: ShapeError[] | null, error: ShapeError): ShapeError[] => {
  if (errors === null) return [error];
  if (errors.length < maxShapeErrors) errors.push(error);
  return errors;
};

/** Adds the errors of a part, up to the limit. */
export const reportAll = (errors: ShapeError[] | null, more: ShapeError[]): ShapeError[] => {
  if (errors === null) return more;
  for (const error of more) report(errors, error);
  return errors;
};

/** Takes back what was added since `count` errors were counted, of which the list may hold fewer. */
export const keepFirst = (errors: ShapeError[] | null, count: number): ShapeError[] | null => {
  if (errors === null || count === 0) return null;
  if (errors.length > count) errors.length = count;
  return errors;
};

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

/** Deep equality of JSON values, for `uniqueItems` and `const`. */
export const isEqual = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && isEqual((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]));
};

const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The formats of our schemas. A moment is RFC 3339 with a capital T, real date, no leap second. */
export const formats: Readonly<Record<'date' | 'date-time', (text: string) => boolean>> = {
  date: isRealDate,
  'date-time': (text) => text.charAt(10) === 'T' && isRealDate(text.slice(0, 10)) && time.test(text.slice(11)),
};
