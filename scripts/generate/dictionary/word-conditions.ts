import type { Schema } from '../load-schemas.ts';

interface Condition {
  /** When it holds, in words; empty when always. */
  when: string;
  required: readonly string[];
  /** Other demands of the same condition, in words. */
  demands: readonly string[];
}

const list = (values: unknown): string => (values as unknown[]).map((value) => `\`${String(value)}\``).join('、');

const wordTest = (field: string, test: Schema, negated: boolean): string => {
  const not = negated ? '不' : '';
  if ('const' in test) return `\`${field}\` ${negated ? '≠' : '='} \`${String(test['const'])}\``;
  if (Array.isArray(test['enum'])) return `\`${field}\` ${not}属于 ${list(test['enum'])}`;
  if (typeof test['minimum'] === 'number') return `\`${field}\` ${negated ? '<' : '≥'} ${test['minimum']}`;
  const contains = test['contains'] as Schema | undefined;
  if (contains !== undefined) return `\`${field}\` ${not}含 ${'const' in contains ? `\`${String(contains['const'])}\`` : list(contains['enum'])}`;
  return `\`${field}\` ${not}符合条件`;
};

const wordIf = (test: Schema, negated: boolean): string => {
  const properties = Object.entries((test['properties'] ?? {}) as Record<string, Schema>);
  const words = properties.map(([field, part]) => wordTest(field, part, negated));
  const given = ((test['required'] ?? []) as string[]).filter((field) => !properties.some(([name]) => name === field)).map((field) => `${negated ? '未填写' : '填写了'} \`${field}\``);
  const absent = (((test['not'] ?? {}) as Schema)['required'] ?? []) as string[];
  return [...words, ...given, ...absent.map((field) => `${negated ? '填写了' : '未填写'} \`${field}\``)].join(negated ? ' 或 ' : ' 且 ');
};

const wordDemand = (field: string, demand: Schema): string => {
  if ('const' in demand) return `\`${field}\` = \`${String(demand['const'])}\``;
  if (demand['maxLength'] === 0 || demand['maxItems'] === 0) return `\`${field}\` 为空`;
  if (typeof demand['minItems'] === 'number') return `\`${field}\` ≥ ${demand['minItems']} 项`;
  if (demand['pattern'] === '\\S') return `\`${field}\` 不为空白`;
  return typeof demand['pattern'] === 'string' ? `\`${field}\` 符合 \`${demand['pattern'].replaceAll('|', '\\|')}\`` : '';
};

const toCondition = (when: string, branch: Schema | undefined): Condition[] => {
  if (branch === undefined) return [];
  const demands = Object.entries((branch['properties'] ?? {}) as Record<string, Schema>).map(([field, demand]) => wordDemand(field, demand)).filter((words) => words !== '');
  return [{ when, required: (branch['required'] ?? []) as string[], demands }];
};

/** What an entity demands only under a condition, from `if`/`then`/`else` and `dependentRequired`, in words. */
export const conditionsOf = (schema: Schema): Condition[] => {
  const parts = [schema, ...((schema['allOf'] ?? []) as Schema[]).filter((part) => part['$ref'] === undefined)];
  return parts.flatMap((part) => {
    const test = part['if'] as Schema | undefined;
    const dependent = Object.entries((part['dependentRequired'] ?? {}) as Record<string, string[]>);
    return [
      ...(test === undefined ? [] : [...toCondition(wordIf(test, false), part['then'] as Schema | undefined), ...toCondition(wordIf(test, true), part['else'] as Schema | undefined)]),
      ...dependent.map(([field, required]): Condition => ({ when: `填写了 \`${field}\``, required, demands: [] })),
    ];
  });
};
