import { isObject } from '../../pointers/answer-tree.ts';
import { toPointer } from '../../pointers/json-pointer.ts';
import { definitionShape } from '../generated/definition-shape.ts';
import type { LintDraft } from '../lint-finding.ts';
import { closestNames } from '../read/closest-names.ts';
import type { LintedPart } from '../read/read-definition.ts';
import type { LintCheck } from './lint-check.ts';

/** 契约不认识的名称, mostly misspelt ones. Forms' schemas have a check of their own. */
export const checkKeys: LintCheck = ({ definition: { bundle, items, forms } }) => [
  ...(bundle ? walk(bundle.value, 'Bundle', bundle, '') : []),
  ...items.flatMap((item) => walk(item.value, 'ServiceItem', item, '')),
  ...forms.flatMap((form) => walk(form.value, 'FormDefinition', form, '')),
];

function walk(value: unknown, entity: string, part: LintedPart, pointer: string): LintDraft[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, entity, part, `${pointer}/${index}`));
  const shape = definitionShape[entity];
  if (!isObject(value) || !shape) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${pointer}${toPointer([key])}`;
    const property = Object.prototype.hasOwnProperty.call(shape, key) ? shape[key] : undefined;
    if (property) return property.entity ? walk(inner, property.entity, part, place) : [];
    // A comment to oneself, and the address of the schema that editors use.
    if (key === '$comment' || key === '$schema') return [];
    return [{ code: 'lint/unknown-key', file: part.file, pointer: place, params: { key, known: closestNames(key, Object.keys(shape)) } }];
  });
}
