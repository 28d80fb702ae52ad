import type { JsonValue } from '@lianban/contract';

import type { ItemField } from '../fields/item-form.ts';
import { isIrreconcilable } from './merge-conflict.ts';
import type { Difference, MergeConflict } from './merge-conflict.ts';
import type { SharedField } from './place-fields.ts';
import { isSameJson } from './same-json.ts';

/** Names the items behind a difference: the first user that says the left side, and the newcomer. */
export function whoDiffers(shared: SharedField, field: ItemField, difference: Difference, keptApart: boolean): MergeConflict {
  const { kind, keyword, left, right } = difference;
  const author = shared.users.find((user) => isSameJson(user.schema[keyword] ?? null, left)) ?? shared.first;
  const irreconcilable = isIrreconcilable(kind);
  return {
    kind,
    severity: irreconcilable ? 'conflict' : 'note',
    pointer: shared.pointer,
    keyword,
    values: [
      { itemKey: author.itemKey, value: left },
      { itemKey: field.itemKey, value: right },
    ],
    settledBy: keptApart ? 'keptApart' : kind === 'narrowed' ? 'intersection' : 'firstItem',
  };
}

/** One report per question and keyword: who says what. Differences of a field kept apart shrink to the reason for it. */
export function reportConflicts(found: readonly MergeConflict[]): MergeConflict[] {
  const reports = new Map<string, MergeConflict>();
  for (const difference of found) {
    if (difference.settledBy === 'keptApart' && difference.severity === 'note') continue;
    const key = [difference.pointer, difference.kind, difference.keyword, difference.settledBy].join(' ');
    const known = reports.get(key);
    reports.set(key, known ? { ...known, values: joinValues(known.values, difference.values) } : difference);
  }
  return [...reports.values()];
}

type Values = readonly { readonly itemKey: string; readonly value: JsonValue }[];

const joinValues = (known: Values, more: Values): Values => [
  ...known,
  ...more.filter(({ itemKey }) => !known.some((value) => value.itemKey === itemKey)),
];
