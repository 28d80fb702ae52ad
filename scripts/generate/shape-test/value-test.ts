import type { Schema } from '../load-schemas.ts';
import { testList } from './list-test.ts';
import { testFields } from './object-test.ts';
import { toReferencedName } from './shape-definitions.ts';
import { joinTests, runtime, toBound, toTestName } from './test-writer.ts';
import type { TestWriter } from './test-writer.ts';
import { testText } from './text-test.ts';

/** More values than this are looked up in a set. */
const comparedValues = 4;

const testNumber = (schema: Schema, value: string): string[] =>
  (['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const).flatMap((keyword) => {
    const sign = { minimum: '>=', maximum: '<=', exclusiveMinimum: '>', exclusiveMaximum: '<' }[keyword];
    return schema[keyword] === undefined ? [] : [`${value} ${sign} ${toBound(schema[keyword], '0')}`];
  });

const testAny = (schema: Schema, value: string, writer: TestWriter): string[] => {
  const { const: only, enum: values, allOf = [], anyOf, not, if: condition } = schema;
  const isScalar = (candidate: unknown): boolean => ['boolean', 'number', 'string'].includes(typeof candidate);
  if (('const' in schema && !isScalar(only)) || ((values ?? []) as unknown[]).some((candidate) => !isScalar(candidate))) throw new Error('Failed to generate a shape test: const and enum hold texts, numbers and booleans only. Describe an object by its properties.');
  const listed = (values ?? []) as unknown[];
  return [
    ...('const' in schema ? [`${value} === ${JSON.stringify(only)}`] : []),
    ...(values === undefined ? [] : [listed.length <= comparedValues ? `(${listed.map((entry) => `${value} === ${JSON.stringify(entry)}`).join(' || ')})` : `${writer.constant('values', `/* @__PURE__ */ new Set<unknown>(${JSON.stringify(listed)})`)}.has(${value})`]),
    ...(allOf as Schema[]).map((part) => writer.test(part, value)),
    ...(anyOf === undefined ? [] : [`(${(anyOf as Schema[]).map((part) => `(${writer.test(part, value)})`).join(' || ')})`]),
    ...(not === undefined ? [] : [`!(${writer.test(not as Schema, value)})`]),
    ...(condition === undefined ? [] : [`(${writer.test(condition as Schema, value)} ? ${writer.test((schema['then'] ?? {}) as Schema, value)} : ${writer.test((schema['else'] ?? {}) as Schema, value)})`]),
  ];
};

const typeTests: Readonly<Record<string, (value: string, writer: TestWriter) => string>> = {
  array: (value) => `Array.isArray(${value})`,
  null: (value) => `${value} === null`,
  boolean: (value) => `typeof ${value} === 'boolean'`,
  integer: (value, writer) => `${writer.use('isInteger', runtime)}(${value}, -Infinity, Infinity)`,
  number: (value) => `typeof ${value} === 'number' && Number.isFinite(${value})`,
  object: (value, writer) => `${writer.use('isRecord', '../checks/is-record.ts')}(${value})`,
  string: (value) => `typeof ${value} === 'string'`,
};

/** An expression that says whether `value` (a name in scope, `unknown`) has a shape. */
export const testValue = (schema: Schema, value: string, writer: TestWriter): string => {
  const reference = toReferencedName(schema);
  if (reference !== undefined) return `${toTestName(reference)}(${value})`;
  const typeTest = (type: string): string => typeTests[type]?.(value, writer) ?? 'true';
  const byType: readonly (readonly [string, string[]])[] = [
    ['string', testText(schema, value, writer)],
    ['number', testNumber(schema, value)],
    ['array', testList(schema, value, writer)],
    ['object', testFields(schema, value, writer)],
  ];
  const { type } = schema;
  if (Array.isArray(type)) {
    const { type: _types, ...others } = schema;
    return joinTests([`(${type.map((name) => `(${typeTest(String(name))})`).join(' || ')})`, writer.test(others, value)]);
  }
  const rest = testAny(schema, value, writer);
  if (type === undefined) return joinTests([...byType.filter(([, tests]) => tests.length > 0).map(([name, tests]) => `(!(${typeTest(name)}) || (${joinTests(tests)}))`), ...rest]);
  const keywords = Object.keys(schema);
  const has = (...allowed: string[]): boolean => keywords.every((keyword) => keyword === 'type' || allowed.includes(keyword));
  if (type === 'string' && keywords.length > 1 && has('minLength', 'maxLength')) return `${writer.use('isText', runtime)}(${value}, ${toBound(schema['minLength'], '0')}, ${toBound(schema['maxLength'], 'Infinity')})`;
  if (type === 'integer' && has('minimum', 'maximum')) return `${writer.use('isInteger', runtime)}(${value}, ${toBound(schema['minimum'], '-Infinity')}, ${toBound(schema['maximum'], 'Infinity')})`;
  const own = byType.find(([name]) => name === (type === 'integer' ? 'number' : type))?.[1] ?? [];
  // A list of values says the type too.
  const isTold = own.length === 0 && (schema['enum'] !== undefined || 'const' in schema);
  return joinTests([...(isTold ? [] : [typeTest(String(type))]), ...own, ...rest]);
};
