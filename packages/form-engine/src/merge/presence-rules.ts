import type { JsonLogic, JsonPointer } from '@lianban/contract';

import { allConditions, anyCondition } from '../conditions/combine-conditions.ts';
import { toConditionPath } from '../conditions/rename-answers.ts';
import type { ItemContainer, ItemField, ItemForm } from '../fields/item-form.ts';

/**
 * When an object of an item's own data is there: it is required and its surroundings are there, or something in it is answered.
 * JSON Schema requires a field only inside an object that is present; this carries that rule over to the unified form.
 */
export function readPresence(form: ItemForm, pointers: ReadonlyMap<ItemField, JsonPointer>): (container: JsonPointer) => JsonLogic {
  const containers = new Map(form.containers.map((container) => [container.path, container]));
  const presence = new Map<JsonPointer, JsonLogic>([['', true]]);
  const presentWhen = (path: JsonPointer): JsonLogic => {
    const known = presence.get(path);
    if (known !== undefined) return known;
    const container = containers.get(path);
    if (!container) return true;
    const owed = allConditions([toRequirement(container), container.visibleWhen, presentWhen(container.container)]);
    const rule = owed === true ? true : anyCondition([owed, answeredWithin(path, form, pointers)]);
    presence.set(path, rule);
    return rule;
  };
  return presentWhen;
}

/** The rule that requires a field or object once its surroundings are there. */
export const toRequirement = ({ required, requiredWhen }: Pick<ItemContainer, 'required' | 'requiredWhen'>): JsonLogic =>
  required || (requiredWhen ?? false);

function answeredWithin(path: JsonPointer, form: ItemForm, pointers: ReadonlyMap<ItemField, JsonPointer>): JsonLogic {
  const within = form.fields.filter((field) => field.path.startsWith(`${path}/`));
  return anyCondition(within.map((field) => allConditions([field.visibleWhen, isGiven(pointers.get(field))])));
}

const isGiven = (pointer: JsonPointer | undefined): JsonLogic =>
  pointer === undefined ? false : { '!': { missing: [toConditionPath(pointer)] } };
