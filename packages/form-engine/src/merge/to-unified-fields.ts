import type { JsonLogic, JsonPointer } from '@lianban/contract';

import { allConditions, anyCondition } from '../conditions/combine-conditions.ts';
import type { ItemField, ItemForm } from '../fields/item-form.ts';
import type { SharedField } from './place-fields.ts';
import { readPresence, toRequirement } from './presence-rules.ts';
import type { UnifiedField, UnifiedFieldUse, UnifiedItem } from './unified-form.ts';

/** Turns shared questions into fields that know each item's place, rules and conditions. */
export function toUnifiedFields(
  shared: readonly SharedField[],
  forms: readonly ItemForm[],
  pointers: ReadonlyMap<ItemField, JsonPointer>,
): UnifiedField[] {
  const uses = new Map<JsonPointer, UnifiedFieldUse[]>();
  for (const form of forms) {
    const presentWhen = readPresence(form, pointers);
    for (const field of form.fields) {
      const pointer = pointers.get(field) ?? '';
      uses.set(pointer, [...(uses.get(pointer) ?? []), toUse(field, presentWhen(field.container))]);
    }
  }
  return shared.map((field) => toUnifiedField(field, uses.get(field.pointer) ?? []));
}

/** The items of the form, with the objects that must exist even without an answer. */
export const toUnifiedItems = (forms: readonly ItemForm[], pointers: ReadonlyMap<ItemField, JsonPointer>): UnifiedItem[] =>
  forms.map((form) => {
    const presentWhen = readPresence(form, pointers);
    const containers = form.containers.map(({ path }) => ({ path, presentWhen: presentWhen(path) }));
    return { itemKey: form.itemKey, formId: form.formId, title: form.title, containers };
  });

function toUse(field: ItemField, containerPresent: JsonLogic): UnifiedFieldUse {
  const rule = allConditions([toRequirement(field), containerPresent]);
  return {
    itemKey: field.itemKey,
    path: field.path,
    required: rule === true,
    ...(field.visibleWhen === undefined ? {} : { visibleWhen: field.visibleWhen }),
    ...(typeof rule === 'boolean' ? {} : { requiredWhen: rule }),
    schema: field.schema,
  };
}

function toUnifiedField({ pointer, first, users, schema, ui }: SharedField, uses: readonly UnifiedFieldUse[]): UnifiedField {
  const visibleWhen = anyCondition(uses.map((use) => use.visibleWhen));
  const required = uses.every((use) => use.required) || uses.some((use) => use.required && use.visibleWhen === undefined);
  const requiredWhen = required ? false : anyCondition(uses.map((use) => allConditions([use.visibleWhen, use.required || (use.requiredWhen ?? false)])));
  const format = schema['x-format'];
  return {
    pointer,
    title: first.title,
    schema,
    ui,
    ...(typeof format === 'string' ? { format } : {}),
    ...(first.element === undefined ? {} : { element: first.element }),
    ...(first.subject === undefined ? {} : { subject: first.subject }),
    usedBy: uses,
    ...(visibleWhen === true ? {} : { visibleWhen }),
    ...(requiredWhen === false ? {} : { requiredWhen }),
    required,
    prefill: users.some((user) => user.prefill),
  };
}
