import type { JsonValue } from '@lianban/contract';

/** The types both allow; every integer is a number. Empty when none is left. */
export function intersectTypes(left: JsonValue, right: JsonValue): string[] {
  const ours = toTypes(left);
  const theirs = toTypes(right);
  const shared = ours.flatMap((type) => {
    if (theirs.includes(type)) return [type];
    if (type === 'integer' && theirs.includes('number')) return ['integer'];
    if (type === 'number' && theirs.includes('integer')) return ['integer'];
    return [];
  });
  return [...new Set(shared)];
}

const toTypes = (value: JsonValue): string[] => (Array.isArray(value) ? value : [value]).filter((type) => typeof type === 'string');
