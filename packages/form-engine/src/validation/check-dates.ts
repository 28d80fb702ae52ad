import type { JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import type { RuleBreach } from './rule-breach.ts';

/** What a date is compared with. */
export interface DateContext {
  /** ISO 8601 with +08:00; without it, limits of `today` are not checked. */
  readonly now?: string | undefined;
  readonly answerOf: (pointer: JsonPointer) => JsonValue | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Checks `x-date-min` and `x-date-max`: `today`, a date, or the pointer of another answer; the limit itself is allowed.
 * A limit whose answer is missing or no date says nothing.
 */
export function checkDates(schema: JsonObject, value: JsonValue, context: DateContext): RuleBreach[] {
  const day = toDay(value);
  if (day === undefined) return [];
  const breaches: RuleBreach[] = [];
  const least = readLimit(schema['x-date-min'], context);
  const most = readLimit(schema['x-date-max'], context);
  if (least !== undefined && day < least) breaches.push({ rule: 'answer/date-min', params: { limit: least } });
  if (most !== undefined && day > most) breaches.push({ rule: 'answer/date-max', params: { limit: most } });
  return breaches;
}

/** The answers a field's date limits read. */
export const dateLimitPointers = (schema: JsonObject): JsonPointer[] =>
  [schema['x-date-min'], schema['x-date-max']].filter((limit): limit is string => typeof limit === 'string' && limit.startsWith('/'));

function readLimit(limit: JsonValue | undefined, { now, answerOf }: DateContext): string | undefined {
  if (limit === 'today') return now === undefined ? undefined : toDay(now);
  return toDay(typeof limit === 'string' && limit.startsWith('/') ? answerOf(limit) : limit);
}

const toDay = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' && DAY.test(value) ? value.slice(0, 10) : undefined);
