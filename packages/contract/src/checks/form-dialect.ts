import { definitionRules } from '../rules/definition-rules.ts';
import { isRecord, toTexts } from './is-record.ts';
import type { Finding, RowCheck } from './row-check.ts';

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

const checkProperty = (property: unknown, path: string): Finding[] => {
  if (!isRecord(property)) return [{ path, ruleId: 'form/not-an-object' }];
  const own = Object.entries(property).filter(([keyword]) => keyword.startsWith('x-'));
  const wrong = own.filter(([keyword, value]) => !(keywords[keyword]?.(value) ?? false));
  const inner = isRecord(property['properties']) ? Object.entries(property['properties']) : [];
  return [
    ...wrong.map(([keyword]): Finding => ({ path: `${path}/${keyword}`, ruleId: 'form/unknown-keyword', params: { keyword } })),
    ...inner.flatMap(([name, part]) => checkProperty(part, `${path}/properties/${name}`)),
  ];
};

/** 表单方言: an object schema whose `required` and uiSchema name its own properties and whose x- keywords are known. */
export const formDialect = (): RowCheck => ({
  rules: definitionRules,
  check({ schema, uiSchema }, _context, report) {
    if (!isRecord(schema)) return;
    const properties = schema['properties'];
    if (schema['type'] !== 'object' || !isRecord(properties)) return report('/schema', 'form/not-an-object');
    const reportUnknown = (names: readonly string[], path: string): void => {
      for (const field of names) if (!(field in properties)) report(path, 'form/unknown-field', { field });
    };
    const ui = isRecord(uiSchema) ? uiSchema : {};
    const findings = Object.entries(properties).flatMap(([name, property]) => checkProperty(property, `/schema/properties/${name}`));
    for (const { path, ruleId, params } of findings) report(path, ruleId, params);
    reportUnknown(toTexts(schema['required']), '/schema/required');
    reportUnknown(Object.keys(ui).filter((name) => !name.startsWith('ui:')), '/uiSchema');
    reportUnknown(toTexts(ui['ui:order']).filter((name) => name !== '*'), '/uiSchema/ui:order');
  },
});
