import type { JsonPointer } from '@lianban/contract';

import type { UnifiedField } from '../merge/unified-form.ts';
import { parsePointer, toPointer } from '../pointers/json-pointer.ts';

/**
 * Finds the fields that a reference may read: the field itself, all fields below it (`answers.child`),
 * and the field whose value holds it (`answers.child.names.0`).
 */
export function findFieldsAt(fields: readonly UnifiedField[]): (references: readonly JsonPointer[]) => number[] {
  const below = new Map<JsonPointer, number[]>();
  const at = new Map<JsonPointer, number>();
  fields.forEach(({ pointer }, position) => {
    at.set(pointer, position);
    for (const prefix of prefixesOf(pointer)) {
      const positions = below.get(prefix);
      if (positions) positions.push(position);
      else below.set(prefix, [position]);
    }
  });
  return (references) => [
    ...new Set(
      references.flatMap((reference) => [
        ...(below.get(reference) ?? []),
        ...prefixesOf(reference).flatMap((prefix) => at.get(prefix) ?? []),
      ]),
    ),
  ];
}

/** The pointer itself and everything around it, down to the root `''`. */
const prefixesOf = (pointer: JsonPointer): JsonPointer[] => {
  const names = parsePointer(pointer);
  return [pointer, ...names.map((_, depth) => toPointer(names.slice(0, depth)))];
};
