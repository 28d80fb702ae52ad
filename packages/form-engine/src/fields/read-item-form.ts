import type { FormDefinition, JsonLogic, JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import { allConditions } from '../conditions/combine-conditions.ts';
import { assertCondition } from '../conditions/find-references.ts';
import { isObject } from '../pointers/answer-tree.ts';
import { toPointer } from '../pointers/json-pointer.ts';
import { assertReadableField, assertReadableName, assertReadableObject } from './assert-readable-schema.ts';
import type { ItemContainer, ItemField, ItemForm } from './item-form.ts';
import { orderProperties } from './order-properties.ts';

/**
 * Flattens one item's form definition into its fields, in the order of `ui:order`.
 * An object with `properties` groups fields; anything else (arrays too) is one field.
 * Errors: `form-engine/unsupported-schema`, `form-engine/invalid-condition`.
 */
export function readItemForm(definition: FormDefinition): ItemForm {
  const fields: ItemField[] = [];
  const containers: ItemContainer[] = [];
  const around: Around = { names: [], container: '', subject: undefined, visibleWhen: true };
  readObject(definition, definition.schema, definition.uiSchema ?? {}, around, { fields, containers });
  const { itemKey, formId, title } = definition;
  return { itemKey, formId, title, fields, containers, subjectTitles: readTitles(definition.schema['x-subject-titles']) };
}

/** What the objects around a field hand down to it. */
interface Around {
  readonly names: readonly string[];
  readonly container: JsonPointer;
  readonly subject: string | undefined;
  readonly visibleWhen: JsonLogic;
}

interface Found {
  readonly fields: ItemField[];
  readonly containers: ItemContainer[];
}

function readObject(definition: FormDefinition, schema: JsonObject, uiSchema: JsonObject, around: Around, found: Found): void {
  const where = `${definition.formId}#${around.container}`;
  assertReadableObject(schema, where);
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  for (const name of orderProperties(properties, uiSchema['ui:order'])) {
    assertReadableName(name, where);
    const property = properties[name];
    const ui = isObject(uiSchema[name]) ? uiSchema[name] : {};
    readProperty(definition, name, isObject(property) ? property : {}, ui, required.has(name), around, found);
  }
}

function readProperty(
  definition: FormDefinition,
  name: string,
  schema: JsonObject,
  ui: JsonObject,
  required: boolean,
  around: Around,
  found: Found,
): void {
  const names = [...around.names, name];
  const path = toPointer(names);
  const where = `${definition.formId}#${path}`;
  assertCondition(schema['x-visible-when'], where);
  assertCondition(schema['x-required-when'], where);
  const { 'x-required-when': requiredWhen } = schema;
  const visibleWhen = allConditions([around.visibleWhen, schema['x-visible-when']]);
  const subject = readText(schema['x-subject']) ?? around.subject;
  const rules = {
    required,
    ...(visibleWhen === true ? {} : { visibleWhen }),
    ...(requiredWhen === undefined ? {} : { requiredWhen }),
  };
  if (isObject(schema['properties'])) {
    found.containers.push({ path, container: around.container, ...rules });
    readObject(definition, schema, ui, { names, container: path, subject, visibleWhen }, found);
    return;
  }
  assertReadableField(schema, where);
  const element = readText(schema['x-element']);
  found.fields.push({
    itemKey: definition.itemKey,
    path,
    container: around.container,
    title: readText(ui['ui:title']) ?? readText(schema['title']) ?? name,
    schema,
    ui,
    ...(element === undefined ? {} : { element, subject: subject ?? 'applicant' }),
    ...rules,
    prefill: schema['x-prefill'] === true,
  });
}

const readText = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const readTitles = (value: JsonValue | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
