import { formRules } from '../rules/definition-rules.ts';
import { isRecord, toTexts } from './is-record.ts';
import type { Finding, RowCheck } from './row-check.ts';

type Part = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const formats = new Set<unknown>(['idNumber', 'uscc', 'personName', 'mobile']);

/** JSON Logic: an operation, or a plain truth value. */
const isCondition = (value: unknown): boolean => isRecord(value) || typeof value === 'boolean';
/** A date, `today`, or the pointer of another answer. */
const isDateBound = (value: unknown): boolean => isText(value) && /^(today|\d{4}-\d{2}-\d{2}|\/.+)$/.test(String(value));

/** Our keywords and what each may hold. */
const keywords: Readonly<Record<string, (value: unknown) => boolean>> = {
  'x-element': (value) => isText(value) && /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(String(value)),
  'x-subject': (value) => isText(value) && /^[a-z][A-Za-z0-9]*$/.test(String(value)),
  'x-visible-when': isCondition,
  'x-required-when': isCondition,
  'x-date-min': isDateBound,
  'x-date-max': isDateBound,
  'x-format': (value) => formats.has(value),
  'x-prefill': (value) => typeof value === 'boolean',
};

const escapeStep = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** What an object that groups fields says of names it does not have, at every depth. */
const checkNames = (schema: Part, ui: Part, path: string, uiPath: string): Finding[] => {
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const unknown = (names: readonly string[], place: string): Finding[] =>
    names.filter((name) => !Object.prototype.hasOwnProperty.call(properties, name)).map((field) => ({ path: place, ruleId: 'form/unknown-field', params: { field } }));
  return [
    ...unknown(toTexts(schema['required']), `${path}/required`),
    ...unknown(Object.keys(ui).filter((name) => !name.startsWith('ui:')), uiPath),
    ...unknown(toTexts(ui['ui:order']).filter((name) => name !== '*'), `${uiPath}/ui:order`),
    ...Object.entries(properties).flatMap(([name, part]) => {
      if (!isRecord(part) || !isRecord(part['properties'])) return [];
      return checkNames(part, isRecord(ui[name]) ? ui[name] : {}, `${path}/properties/${escapeStep(name)}`, `${uiPath}/${escapeStep(name)}`);
    }),
  ];
};

const checkProperty = (property: unknown, path: string): Finding[] => {
  if (!isRecord(property)) return [{ path, ruleId: 'form/not-an-object' }];
  const own = Object.entries(property).filter(([keyword]) => keyword.startsWith('x-'));
  const wrong = own.filter(([keyword, value]) => !(keywords[keyword]?.(value) ?? false));
  const inner = isRecord(property['properties']) ? Object.entries(property['properties']) : [];
  return [
    ...wrong.map(([keyword]): Finding => ({ path: `${path}/${escapeStep(keyword)}`, ruleId: 'form/unknown-keyword', params: { keyword } })),
    ...inner.flatMap(([name, part]) => checkProperty(part, `${path}/properties/${escapeStep(name)}`)),
  ];
};

/** 表单方言: an object schema whose `required` and uiSchema name its own properties and whose x- keywords are known. */
export const formDialect = (): RowCheck => ({
  rules: formRules,
  check({ schema, uiSchema }, _context, report) {
    if (!isRecord(schema)) return;
    const properties = schema['properties'];
    if (schema['type'] !== 'object' || !isRecord(properties)) return report('/schema', 'form/not-an-object');
    const findings = [
      ...Object.entries(properties).flatMap(([name, property]) => checkProperty(property, `/schema/properties/${escapeStep(name)}`)),
      ...checkNames(schema, isRecord(uiSchema) ? uiSchema : {}, '/schema', '/uiSchema'),
    ];
    for (const { path, ruleId, params } of findings) report(path, ruleId, params);
  },
});
