import type { Dispatch, JsonValue } from '@lianban/contract';
import type { DispatchColumn } from '../config/config.ts';
import { formatMoment } from './moment.ts';

/** Dispatched work in the legacy table's columns. A pointer to nothing becomes null, so that a missing answer never invents one. */
export function mapDispatch(dispatch: Dispatch, columns: Record<string, DispatchColumn>, now: string): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, mapColumn(dispatch, column, now)]));
}

function mapColumn(dispatch: Dispatch, column: DispatchColumn, now: string): string | number | null {
  if ('value' in column) return column.value;
  if ('now' in column) return formatMoment(now, column.now);
  const found = atPointer(dispatch as unknown as JsonValue, column.from);
  if (found === undefined || found === null) return null;
  if (Array.isArray(found)) return joinList(found as Record<string, JsonValue>[], column.each ?? '', column.where ?? {});
  const text = column.date ? formatMoment(String(found), column.date) : String(found);
  return `${column.prefix ?? ''}${(ownValue(column.codes, text) ?? text).padStart(column.padTo ?? 0, '0')}`;
}

/** An empty list is no value: the column stays empty. */
function joinList(entries: Record<string, JsonValue>[], each: string, where: Record<string, string>): string | null {
  const chosen = entries.filter((entry) => Object.entries(where).every(([name, value]) => ownValue(entry, name) === value));
  return chosen.map((entry) => String(ownValue(entry, each) ?? '')).filter(Boolean).join('、') || null;
}

function atPointer(value: JsonValue | undefined, pointer: string): JsonValue | undefined {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce<JsonValue | undefined>((at, part) => (typeof at === 'object' && at !== null ? ownValue(at as Record<string, JsonValue>, part) : undefined), value);
}

/** Names come from outside: `constructor` is in every object without being there. */
function ownValue<T>(values: Record<string, T> | undefined, name: string): T | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}
