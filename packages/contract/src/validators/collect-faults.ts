import { isRecord } from '../checks/is-record.ts';
import { isDeclared } from './is-closed.ts';
import { areUnique, countCharacters, formats, hasLength, isEqual } from './shape-runtime.ts';
import type { ShapeSchema, ShapeType } from './shape-schema.ts';

/** One thing that is wrong with the shape of a value. */
export interface Fault {
  path: string;
  /** `schema/<keyword>`. */
  ruleId: string;
  params?: Readonly<Record<string, unknown>>;
}

type Faults = Map<string, Fault>;
type Params = Fault['params'];

/** Nobody mends more at once; what a stranger sends must not decide how long the list gets. */
export const maxFaults = 100;

const escapeStep = (key: string): string => (/[~/]/.test(key) ? key.replace(/~/g, '~0').replace(/\//g, '~1') : key);

const hasType: Readonly<Record<ShapeType, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: isRecord,
  string: (value) => typeof value === 'string',
};

/** One fault a place: a wrong type makes the other findings there meaningless, and a format says more than a pattern. */
const add = (faults: Faults, path: string, keyword: string, params?: Params): void => {
  const known = faults.get(path);
  const saysMore = keyword === 'type' || (keyword === 'format' && known?.ruleId === 'schema/pattern');
  if (known === undefined ? faults.size >= maxFaults : !saysMore) return;
  const ruleId = `schema/${keyword}`;
  faults.set(path, params === undefined ? { path, ruleId } : { path, ruleId, params });
};

const fits = (schema: ShapeSchema, value: unknown): boolean => {
  const faults: Faults = new Map();
  collect(schema, value, '', faults);
  return faults.size === 0;
};

/** Our own patterns, from the contract: a few dozen. The `u` is what JSON Schema means. */
const expressions = /* @__PURE__ */ new Map<string, RegExp>();

const fitsPattern = (pattern: string, text: string): boolean => {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  return expression.test(text);
};

const collectText = ({ minLength = 0, maxLength = Infinity, pattern, format }: ShapeSchema, text: string, path: string, faults: Faults): void => {
  if (!hasLength(text, minLength, maxLength)) {
    if (countCharacters(text) > maxLength) add(faults, path, 'maxLength', { limit: maxLength });
    else add(faults, path, 'minLength', { limit: minLength });
  }
  if (pattern !== undefined && !fitsPattern(pattern, text)) add(faults, path, 'pattern', { pattern });
  if (format !== undefined && !formats[format](text)) add(faults, path, 'format', { format });
};

const collectNumber = ({ minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum }: ShapeSchema, value: number, path: string, faults: Faults): void => {
  if (value > maximum) add(faults, path, 'maximum', { comparison: '<=', limit: maximum });
  if (value < minimum) add(faults, path, 'minimum', { comparison: '>=', limit: minimum });
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) add(faults, path, 'exclusiveMaximum', { comparison: '<', limit: exclusiveMaximum });
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) add(faults, path, 'exclusiveMinimum', { comparison: '>', limit: exclusiveMinimum });
};

/** A list past its limit is reported and not looked into: a million wrong entries would be a million problems. */
const collectList = ({ minItems = 0, maxItems = Infinity, uniqueItems, items, contains }: ShapeSchema, list: readonly unknown[], path: string, faults: Faults): void => {
  if (list.length > maxItems) return add(faults, path, 'maxItems', { limit: maxItems });
  if (list.length < minItems) add(faults, path, 'minItems', { limit: minItems });
  if (uniqueItems && !areUnique(list)) add(faults, path, 'uniqueItems');
  if (contains !== undefined && !list.some((entry) => fits(contains, entry))) add(faults, path, 'contains');
  if (items !== undefined) for (let index = 0; index < list.length && faults.size < maxFaults; index += 1) collect(items, list[index], `${path}/${index}`, faults);
};

const noNames: readonly string[] = [];

const collectMissing = (names: readonly string[], value: Readonly<Record<string, unknown>>, path: string, faults: Faults): void => {
  for (const name of names) if (value[name] === undefined) add(faults, `${path}/${escapeStep(name)}`, 'required');
};

/** A field that is absent or undefined is not there. */
const collectFields = (schema: ShapeSchema, value: Readonly<Record<string, unknown>>, path: string, faults: Faults): void => {
  const { required = noNames, dependentRequired, properties, additionalProperties: others, unevaluatedProperties, maxProperties = Infinity } = schema;
  if (Object.keys(value).length > maxProperties) return add(faults, path, 'maxProperties', { limit: maxProperties });
  collectMissing(required, value, path, faults);
  for (const name in dependentRequired) if (value[name] !== undefined) collectMissing(dependentRequired[name] ?? noNames, value, path, faults);
  for (const name in properties) {
    const part = properties[name];
    if (part !== undefined && value[name] !== undefined) collect(part, value[name], `${path}/${escapeStep(name)}`, faults);
  }
  if (others === undefined && unevaluatedProperties === undefined) return;
  for (const name in value) {
    if (faults.size >= maxFaults) return;
    if (isDeclared(schema, name)) continue;
    const place = `${path}/${escapeStep(name)}`;
    if (others) collect(others, value[name], place, faults);
    else add(faults, place, 'additionalProperties');
  }
};

const collectBranch = ({ tag, branches }: NonNullable<ShapeSchema['union']>, value: Readonly<Record<string, unknown>>, path: string, faults: Faults): void => {
  const chosen = value[tag];
  const branch = typeof chosen === 'string' && Object.keys(branches).includes(chosen) ? branches[chosen] : undefined;
  if (branch === undefined) add(faults, `${path}/${escapeStep(tag)}`, 'enum', { allowedValues: Object.keys(branches) });
  else collect(branch, value, path, faults);
};

const collect = (schema: ShapeSchema, value: unknown, path: string, faults: Faults): void => {
  const { type, enum: allowedValues, allOf, anyOf, not, if: condition, union } = schema;
  const isTyped = type === undefined || (typeof type === 'string' ? hasType[type](value) : type.some((name) => hasType[name](value)));
  if (!isTyped) return add(faults, path, 'type', { type });
  if ('const' in schema && !isEqual(schema.const, value)) add(faults, path, 'const', { allowedValue: schema.const });
  if (allowedValues !== undefined && !allowedValues.includes(value)) add(faults, path, 'enum', { allowedValues });
  if (typeof value === 'string') collectText(schema, value, path, faults);
  else if (typeof value === 'number') collectNumber(schema, value, path, faults);
  else if (Array.isArray(value)) collectList(schema, value, path, faults);
  else if (isRecord(value)) {
    collectFields(schema, value, path, faults);
    if (union !== undefined) collectBranch(union, value, path, faults);
  }
  if (allOf !== undefined) for (const part of allOf) collect(part, value, path, faults);
  if (anyOf !== undefined && !anyOf.some((part) => fits(part, value))) add(faults, path, 'anyOf');
  if (not !== undefined && fits(not, value)) add(faults, path, 'not');
  if (condition === undefined) return;
  const consequence = fits(condition, value) ? schema.then : schema.else;
  if (consequence !== undefined) collect(consequence, value, path, faults);
};

/**
 * Everything that is wrong with the shape of a value, one fault a place, up to a hundred: the words for what a generated shape test refuses.
 * It walks the schema at run time, so it is the slow way and the exact one; Ajv agrees with it, see shape-test.property.test.ts.
 */
export const collectFaults = (schema: ShapeSchema, value: unknown): Fault[] => {
  const faults: Faults = new Map();
  collect(schema, value, '', faults);
  return [...faults.values()];
};
