import type { ItemForm } from '../fields/item-form.ts';
import { parsePointer } from '../pointers/json-pointer.ts';
import type { UnifiedField, UnifiedSection } from './unified-form.ts';

/** Groups fields by subject, then by item for what only one item asks; each in order of first appearance. */
export function buildSections(
  fields: readonly UnifiedField[],
  forms: readonly ItemForm[],
  itemNames: ReadonlyMap<string, string>,
): UnifiedSection[] {
  const groups = new Map<string, UnifiedField[]>();
  for (const field of fields) {
    const key = sectionKey(field);
    const group = groups.get(key);
    if (group) group.push(field);
    else groups.set(key, [field]);
  }
  const keys = [...groups.keys()];
  const isOwn = (key: string): boolean => key.startsWith('items/');
  const ordered = [...keys.filter((key) => !isOwn(key)), ...keys.filter(isOwn)];
  return ordered.map((key) => ({ key, title: findTitle(key, forms, itemNames), fields: groups.get(key) ?? [] }));
}

function sectionKey({ pointer }: UnifiedField): string {
  const [area = '', itemKey = ''] = parsePointer(pointer);
  return area === 'items' ? `items/${itemKey}` : area;
}

function findTitle(key: string, forms: readonly ItemForm[], itemNames: ReadonlyMap<string, string>): string {
  const itemKey = key.startsWith('items/') ? key.slice('items/'.length) : undefined;
  if (itemKey !== undefined) return itemNames.get(itemKey) ?? forms.find((form) => form.itemKey === itemKey)?.title ?? itemKey;
  return forms.map((form) => form.subjectTitles[key]).find((title) => title !== undefined) ?? key;
}
