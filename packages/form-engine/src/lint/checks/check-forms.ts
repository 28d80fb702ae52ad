import type { JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import { FormEngineError } from '../../errors.ts';
import { assertReadableField, assertReadableName, assertReadableObject } from '../../fields/assert-readable-schema.ts';
import { isObject } from '../../pointers/answer-tree.ts';
import { parsePointer } from '../../pointers/json-pointer.ts';
import type { LintDraft } from '../lint-finding.ts';
import { closestNames } from '../read/closest-names.ts';
import { maxFields } from '../read/read-fields.ts';
import type { LintedPart } from '../read/read-definition.ts';
import type { LintedField } from '../read/read-fields.ts';
import { readText } from '../read/parts.ts';
import type { LintCheck } from './lint-check.ts';
import { measurePattern } from './pattern-length.ts';

const types = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']);

const standardKeywords =
  '$id $schema $ref $anchor $comment $defs definitions title description default deprecated readOnly writeOnly examples type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains contains maxProperties minProperties required dependentRequired properties patternProperties additionalProperties propertyNames items prefixItems additionalItems unevaluatedItems unevaluatedProperties allOf anyOf oneOf not if then else dependentSchemas dependencies format contentEncoding contentMediaType contentSchema enumNames'.split(' ');
const knownKeywords = new Set(standardKeywords);

const boundPairs = [['minLength', 'maxLength'], ['minimum', 'maximum'], ['exclusiveMinimum', 'exclusiveMaximum'], ['minItems', 'maxItems'], ['minProperties', 'maxProperties'], ['x-date-min', 'x-date-max']] as const;

/** 每张表单自身: what nobody can fill in, what the engine cannot read, what people would not understand. */
export const checkForms: LintCheck = ({ definition: { forms }, scenario: { fields }, index }) => [
  ...(fields.length >= maxFields ? [{ code: 'lint/form-too-large' as const, file: fields[fields.length - 1]?.file ?? '', pointer: '/schema', params: { limit: maxFields } }] : []),
  ...forms.flatMap(({ file, value }) => (isObject(value['schema']) ? checkRoot(file, value['schema']) : [])),
  ...checkSubjects(fields, forms),
  ...fields.flatMap((field) => [...checkName(field), ...(field.isGroup ? checkGroup(field) : checkField(field)), ...checkKeywords(field), ...checkDateBounds(field, index.answers)]),
];

const checkRoot = (file: string, schema: JsonObject): LintDraft[] => findUnsupported(file, '/schema', () => assertReadableObject(schema, file));

const checkGroup = ({ file, pointer, schema }: LintedField): LintDraft[] => [
  ...findUnsupported(file, pointer, () => assertReadableObject(schema, pointer)),
  ...(schema['type'] !== undefined && schema['type'] !== 'object' ? [{ code: 'lint/type-unknown' as const, file, pointer: `${pointer}/type`, params: { type: schema['type'] } }] : []),
];

const checkName = ({ file, pointer, path }: LintedField): LintDraft[] => {
  const name = parsePointer(path).pop() ?? '';
  try {
    assertReadableName(name, pointer);
    return [];
  } catch {
    return [{ code: 'lint/property-name', file, pointer, params: { name } }];
  }
};

function findUnsupported(file: string, pointer: JsonPointer, assert: () => void): LintDraft[] {
  try {
    assert();
    return [];
  } catch (error) {
    if (!(error instanceof FormEngineError)) throw error;
    const keyword = String(error.details['keyword'] ?? '');
    return error.code === 'form-engine/invalid-definition'
      ? [{ code: 'lint/pattern-invalid', file, pointer: `${pointer}/pattern` }]
      : [{ code: 'lint/unsupported-schema', file, pointer: keyword === '$ref' ? pointer : `${pointer}/${keyword}`, params: { keyword } }];
  }
}

/** Sections of the merged form go by subject; one title in any of the forms is enough. */
function checkSubjects(fields: readonly LintedField[], forms: readonly LintedPart[]): LintDraft[] {
  const titled = new Set(forms.flatMap(({ value: { schema } }) => (isObject(schema) && isObject(schema['x-subject-titles']) ? Object.keys(schema['x-subject-titles']) : [])));
  const firsts = new Map<string, LintedField>();
  for (const field of fields) {
    const subject = field.subject ?? 'applicant';
    if (field.element !== undefined && field.answer !== undefined && !firsts.has(subject)) firsts.set(subject, field);
  }
  return [...firsts].filter(([subject]) => !titled.has(subject)).map(([subject, { file, pointer }]) => ({ code: 'lint/subject-without-title', file, pointer, params: { subject } }));
}

function checkField(field: LintedField): LintDraft[] {
  const { file, pointer, schema, ui } = field;
  const draft = (code: LintDraft['code'], keyword: string, params: LintDraft['params'] = {}): LintDraft => ({ code, file, pointer: `${pointer}${keyword}`, params });
  const unreadable = findUnsupported(file, pointer, () => assertReadableField(schema, pointer));
  const given = schema['type'];
  const unknown = (Array.isArray(given) ? given : given === undefined ? [] : [given]).filter((type) => typeof type !== 'string' || !types.has(type));
  const crossed = boundPairs.flatMap(([low, high]) => {
    const [min, max] = [schema[low], schema[high]];
    const isCrossed = typeof min === 'number' && typeof max === 'number' ? min > max : isDate(min) && isDate(max) && min > max;
    return isCrossed ? [draft('lint/bounds-crossed', `/${low}`, { min, max })] : [];
  });
  return [
    ...unreadable,
    ...(field.answer === undefined ? [draft('lint/element-name', '/x-element', { element: field.element, subject: field.subject ?? 'applicant' })] : []),
    ...(unknown.length > 0 ? [draft('lint/type-unknown', '/type', { type: unknown })] : []),
    ...(given === undefined && schema['enum'] === undefined && schema['const'] === undefined ? [draft('lint/type-missing', '')] : []),
    ...crossed,
    ...(schema['x-prefill'] === true && field.element === undefined ? [draft('lint/prefill-without-element', '/x-prefill')] : []),
    ...(unreadable.length === 0 && crossed.length === 0 ? checkPattern(schema, draft) : []),
    ...checkOptions(field, draft),
    ...(readText(schema['title']) ?? readText(ui['ui:title']) ? [] : [draft('lint/title-missing', '')]),
  ];
}

type Draft = (code: LintDraft['code'], keyword: string, params?: LintDraft['params']) => LintDraft;

const isDate = (value: JsonValue | undefined): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function checkPattern({ pattern, minLength, maxLength }: JsonObject, draft: Draft): LintDraft[] {
  const length = typeof pattern === 'string' ? measurePattern(pattern) : undefined;
  if (!length) return [];
  const tooLong = typeof maxLength === 'number' && length.least > maxLength;
  const tooShort = typeof minLength === 'number' && length.most < minLength;
  const needs = length.least === length.most ? length.least : `${length.least}–${length.most === Number.POSITIVE_INFINITY ? '' : length.most}`;
  return tooLong || tooShort ? [draft('lint/pattern-length', '/pattern', { needs })] : [];
}

const typeOf = (value: JsonValue): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);

function checkOptions({ schema, ui, uiPointer, file }: LintedField, draft: Draft): LintDraft[] {
  const options = schema['enum'];
  if (!Array.isArray(options)) return [];
  if (options.length === 0) return [draft('lint/enum-empty', '/enum')];
  const allowed = schema['type'] === undefined ? undefined : [schema['type']].flat();
  const seen = new Set<string>();
  const found = options.flatMap((value, index): LintDraft[] => {
    const text = JSON.stringify(value);
    if (seen.has(text)) return [draft('lint/enum-duplicate', `/enum/${index}`, { value })];
    seen.add(text);
    const type = typeOf(value);
    const fits = !allowed || allowed.includes(type) || (type === 'integer' && allowed.includes('number'));
    return fits ? [] : [draft('lint/enum-wrong-type', `/enum/${index}`, { value, type: schema['type'] })];
  });
  const names = ui['ui:enumNames'] ?? schema['enumNames'];
  if (Array.isArray(names)) {
    const isOff = names.length !== options.length;
    return isOff ? [...found, { code: 'lint/enum-names', file, pointer: `${uiPointer}/ui:enumNames`, params: { options: options.length, names: names.length } }] : found;
  }
  const raw = options.find((value) => typeof value === 'string' && !/\p{Script=Han}/u.test(value));
  return raw === undefined ? found : [...found, draft('lint/enum-without-names', '/enum', { value: raw })];
}

const checkKeywords = ({ file, pointer, schema }: LintedField): LintDraft[] =>
  Object.keys(schema)
    .filter((key) => !key.startsWith('x-') && !knownKeywords.has(key))
    .map((key) => ({ code: 'lint/unknown-schema-keyword', file, pointer: `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, params: { key, known: closestNames(key, standardKeywords) } }));

const checkDateBounds = ({ file, pointer, schema }: LintedField, answers: ReadonlyMap<JsonPointer, unknown>): LintDraft[] =>
  ['x-date-min', 'x-date-max'].flatMap((keyword): LintDraft[] => {
    const bound = schema[keyword];
    if (typeof bound !== 'string' || !bound.startsWith('/') || answers.has(bound)) return [];
    return [{ code: 'lint/date-bound-unknown', file, pointer: `${pointer}/${keyword}`, params: { answer: bound, known: closestNames(bound, [...answers.keys()]) } }];
  });
