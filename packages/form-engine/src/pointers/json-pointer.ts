import type { JsonPointer } from '@lianban/contract';

import { FormEngineError } from '../errors.ts';

/** Splits a JSON Pointer (RFC 6901) into names: `/child/name` → `['child', 'name']`. */
export function parsePointer(pointer: JsonPointer): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) {
    throw new FormEngineError('form-engine/invalid-pointer', `Failed to parse pointer "${pointer}": it is not a JSON Pointer. Write it like "/child/name".`, {
      pointer,
    });
  }
  return pointer.slice(1).split('/').map(unescapeName);
}

/** Joins names to a JSON Pointer: `['child', 'name']` → `/child/name`. */
export const toPointer = (names: readonly string[]): JsonPointer => names.map((name) => `/${escapeName(name)}`).join('');

const escapeName = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');
const unescapeName = (name: string): string => name.replace(/~1/g, '/').replace(/~0/g, '~');
