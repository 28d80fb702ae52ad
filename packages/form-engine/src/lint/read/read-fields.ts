import type { JsonLogic, JsonObject, JsonPointer } from '@lianban/contract';

import { isObject } from '../../pointers/answer-tree.ts';
import { toPointer } from '../../pointers/json-pointer.ts';
import { toAnswerPointer } from '../../pointers/to-answer-pointer.ts';
import { listTexts, readText } from './parts.ts';
import type { LintedDefinition } from './read-definition.ts';

/** A condition at its place. */
export interface PlacedRule {
  readonly rule: JsonLogic;
  readonly file: string;
  readonly pointer: JsonPointer;
}

/** One property of a form: a field, or an object that groups fields. */
export interface LintedField {
  readonly file: string;
  readonly itemKey: string;
  /** Place of its schema in the file, e.g. `/schema/properties/mother/properties/name`. */
  readonly pointer: JsonPointer;
  readonly path: JsonPointer;
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly uiPointer: JsonPointer;
  readonly isGroup: boolean;
  /** Listed in `required` of what holds it. */
  readonly listed: boolean;
  /** Conditions of the objects around it, outermost first, and its own. */
  readonly visibleWhen: readonly PlacedRule[];
  readonly requiredWhen: PlacedRule | undefined;
  /** Where the unified answers keep it; absent when element or subject are no plain words. */
  readonly answer: JsonPointer | undefined;
  readonly element: string | undefined;
  readonly subject: string | undefined;
}

/** More fields than any form; what is beyond is not looked at. */
export const maxFields = 2000;

/** Every property of every form, the objects before what is in them. Reads what it can of broken forms. */
export function readFields({ forms }: LintedDefinition): LintedField[] {
  const found: LintedField[] = [];
  for (const { file, value } of forms) {
    const { schema, uiSchema, itemKey } = value;
    if (!isObject(schema)) continue;
    const around: Around = { file, itemKey: readText(itemKey) ?? '', names: [], pointer: '/schema', uiPointer: '/uiSchema', subject: undefined, visibleWhen: [] };
    readProperties(schema, isObject(uiSchema) ? uiSchema : {}, around, found);
  }
  return found;
}

interface Around {
  readonly file: string;
  readonly itemKey: string;
  readonly names: readonly string[];
  readonly pointer: JsonPointer;
  readonly uiPointer: JsonPointer;
  readonly subject: string | undefined;
  readonly visibleWhen: readonly PlacedRule[];
}

function readProperties(schema: JsonObject, ui: JsonObject, around: Around, found: LintedField[]): void {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = new Set(listTexts(schema['required']));
  for (const [name, property] of Object.entries(properties)) {
    if (found.length >= maxFields) return;
    if (!isObject(property)) continue;
    const field = toField(name, property, isObject(ui[name]) ? ui[name] : {}, required.has(name), around);
    found.push(field);
    if (!field.isGroup) continue;
    const { file, itemKey, pointer, uiPointer, subject, visibleWhen } = field;
    readProperties(property, field.ui, { file, itemKey, names: [...around.names, name], pointer, uiPointer, subject, visibleWhen }, found);
  }
}

function toField(name: string, schema: JsonObject, ui: JsonObject, listed: boolean, around: Around): LintedField {
  const { file, itemKey } = around;
  const pointer = `${around.pointer}/properties${toPointer([name])}`;
  const path = toPointer([...around.names, name]);
  const subject = readText(schema['x-subject']) ?? around.subject;
  const element = readText(schema['x-element']);
  const isGroup = isObject(schema['properties']);
  const placed = (keyword: string): PlacedRule[] => {
    const rule = schema[keyword];
    return rule === undefined ? [] : [{ rule, file, pointer: `${pointer}/${keyword}` }];
  };
  return {
    file, itemKey, pointer, path, schema, ui, isGroup, listed, element, subject,
    uiPointer: `${around.uiPointer}${toPointer([name])}`,
    visibleWhen: [...around.visibleWhen, ...placed('x-visible-when')],
    requiredWhen: placed('x-required-when')[0],
    answer: isGroup ? undefined : placeAnswer(itemKey, path, element, subject),
  };
}

function placeAnswer(itemKey: string, path: JsonPointer, element: string | undefined, subject: string | undefined): JsonPointer | undefined {
  if (element === undefined) return `/items/${itemKey}${path}`;
  try {
    return toAnswerPointer(subject ?? 'applicant', element);
  } catch {
    return undefined;
  }
}
