import { parse } from '@humanwhocodes/momoa';
import type { AnyNode } from '@humanwhocodes/momoa';
import type { JsonPointer, JsonValue } from '@lianban/contract';

import { toPointer } from '../../pointers/json-pointer.ts';

/** A place in a text, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type ParsedText =
  | { readonly value: JsonValue; readonly places: ReadonlyMap<JsonPointer, TextPlace>; readonly repeated: readonly { readonly pointer: JsonPointer; readonly key: string; readonly place: TextPlace }[] }
  | { readonly found: string; readonly place: TextPlace }
  | { readonly tooDeep: true };

/** Deeper than any definition; the parser calls itself for every level. */
export const maxDepth = 64;

const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inText) {
      if (sign === '\\') index += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
};

/** Reads JSON and remembers where each value stands. A name that stands twice is reported, the last one counts, as in `JSON.parse`. */
export function parseJsonText(text: string): ParsedText {
  if (isTooDeep(text)) return { tooDeep: true };
  try {
    const places = new Map<JsonPointer, TextPlace>();
    const repeated: { pointer: JsonPointer; key: string; place: TextPlace }[] = [];
    const value = JSON.parse(text) as JsonValue;
    note(parse(text).body, []);
    return { value, places, repeated };

    function note(node: AnyNode, names: readonly string[], keyPlace?: TextPlace): void {
      places.set(toPointer(names), keyPlace ?? toPlace(node));
      if (node.type === 'Array') for (const [index, element] of node.elements.entries()) note(element.value, [...names, String(index)]);
      if (node.type !== 'Object') return;
      const seen = new Set<string>();
      for (const { name, value: inner } of node.members) {
        const key = name.type === 'Identifier' ? name.name : name.value;
        if (seen.has(key)) repeated.push({ pointer: toPointer([...names, key]), key, place: toPlace(name) });
        seen.add(key);
        note(inner, [...names, key], toPlace(name));
      }
    }
  } catch (error) {
    return toFault(text, error);
  }
}

const toPlace = ({ loc }: AnyNode): TextPlace => ({ line: loc.start.line, column: loc.start.column });

/** Where reading stopped, and what stands there. */
function toFault(text: string, cause: unknown): ParsedText {
  const fault = findFault(text) ?? (cause as { line?: number; column?: number });
  const place = { line: fault.line ?? 1, column: fault.column ?? 1 };
  const rest = (text.split('\n')[place.line - 1] ?? '').slice(place.column - 1).trim();
  return { found: rest === '' ? '（内容到此中断）' : rest.slice(0, 20), place };
}

/** The parser names its place; `JSON.parse`, which refuses a little more, does not everywhere. */
function findFault(text: string): { line?: number; column?: number } | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return error as { line?: number; column?: number };
  }
}
