import { listRules, rareRules } from '../../packages/contract/src/rules/schema-rules.ts';
import { toKebabCase } from './kebab-case.ts';
import type { Entity, Schema } from './load-schemas.ts';
import { toShapeDefinitions } from './shape-test/shape-definitions.ts';
import { toSchemaName } from './shape-test/write-schemas.ts';

type NamedCheck = { check: string } & Record<string, unknown>;

const parentsOf = (schema: Schema): string[] => ((schema['allOf'] ?? []) as Schema[]).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref.replace('#/$defs/', '')] : []));

/** `x-checks` of an entity and of the entities it extends. */
const checksOf = (name: string, byName: ReadonlyMap<string, Entity>): NamedCheck[] => {
  const schema = byName.get(name)?.schema ?? {};
  return [...parentsOf(schema).flatMap((parent) => checksOf(parent, byName)), ...((schema['x-checks'] ?? []) as NamedCheck[])];
};

/** The keywords that a schema can report; those of a condition it cannot. */
const listKeywords = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(listKeywords);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([keyword, part]) => (keyword === 'if' || keyword === 'not' ? [] : [keyword, ...listKeywords(part)]));
};

/** The tables of texts for the keywords of a schema and all it refers to; `basicRules` is always there. */
const toRules = (definitions: ReadonlyMap<string, Schema>): string[] => {
  const keywords = new Set([...definitions.values()].flatMap(listKeywords));
  return Object.entries({ listRules, rareRules }).filter(([, table]) => Object.keys(table).some((rule) => keywords.has(rule.replace('schema/', '')))).map(([name]) => name);
};

const toCall = ({ check, ...options }: NamedCheck): string => `${check}(${Object.keys(options).length === 0 ? '' : JSON.stringify(options)})`;

/** `src/generated/validators.ts`: each entity's shape joined with its checks. Unused ones fall away in a bundle. */
export const generateValidators = (entities: readonly Entity[], names: readonly string[]): string => {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const checks = new Map(names.map((name) => [name, checksOf(name, byName)]));
  const used = [...new Set([...checks.values()].flat().map(({ check }) => check))].toSorted();
  return [
    ...used.map((check) => `import { ${check} } from '../checks/${toKebabCase(check)}.ts';`),
    "import { listRules, rareRules } from '../rules/schema-rules.ts';",
    "import { createValidator } from '../validators/create-validator.ts';",
    "import type { Validator } from '../validators/create-validator.ts';",
    `import { ${names.map(toSchemaName).join(', ')} } from './shape-schemas.ts';`,
    `import type { ${names.join(', ')} } from './types.ts';`,
    '',
    ...names.map((name) => {
      const calls = (checks.get(name) ?? []).map((check) => `/* @__PURE__ */ ${toCall(check)}`);
      const list = calls.length === 0 ? '[]' : `[\n${calls.map((call) => `  ${call},\n`).join('')}]`;
      const rules = toRules(toShapeDefinitions(entities, [name]));
      return `export const validate${name}: Validator<${name}> = /* @__PURE__ */ createValidator<${name}>(${toSchemaName(name)}, ${list}${rules.length === 0 ? '' : `, [${rules.join(', ')}]`});`;
    }),
    '',
  ].join('\n');
};
