import type { JsonPointer } from '@lianban/contract';

import { isObject } from '../../pointers/answer-tree.ts';
import { toPointer } from '../../pointers/json-pointer.ts';
import { definitionShape } from '../generated/definition-shape.ts';
import type { LintDraft } from '../lint-finding.ts';
import { closestNames } from '../read/closest-names.ts';
import type { LintedPart } from '../read/read-definition.ts';
import type { LintCheck } from './lint-check.ts';

/** 契约不认识的名称, mostly misspelt ones. Forms' schemas have a check of their own. */
export const checkKeys: LintCheck = ({ definition: { bundle, items, forms } }) => [
  ...(bundle ? check(bundle, 'Bundle') : []),
  ...items.flatMap((item) => check(item, 'ServiceItem')),
  ...forms.flatMap((form) => check(form, 'FormDefinition')),
];

/** Where one file goes wrong this often, it is another kind of file. */
const mostFindings = 100;

function check(part: LintedPart, entity: string): LintDraft[] {
  const found = walk(part.value, entity, '').slice(0, mostFindings);
  return found.map(({ key, pointer, known }) => ({ code: 'lint/unknown-key', file: part.file, pointer, params: { key, known: closestNames(key, known) } }));
}

interface UnknownKey {
  readonly key: string;
  readonly pointer: JsonPointer;
  readonly known: readonly string[];
}

function walk(value: unknown, entity: string, pointer: JsonPointer): UnknownKey[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, entity, `${pointer}/${index}`));
  const shape = definitionShape[entity];
  if (!isObject(value) || !shape) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${pointer}${toPointer([key])}`;
    const property = Object.prototype.hasOwnProperty.call(shape, key) ? shape[key] : undefined;
    if (property) return property.entity ? walk(inner, property.entity, place) : [];
    // A comment to oneself, and the address of the schema that editors use.
    return key === '$comment' || key === '$schema' ? [] : [{ key, pointer: place, known: Object.keys(shape) }];
  });
}
