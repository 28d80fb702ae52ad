import { toKebabCase } from './kebab-case.ts';
import type { Entity, Schema } from './load-schemas.ts';

type NamedCheck = { check: string } & Record<string, unknown>;

const parentsOf = (schema: Schema): string[] => ((schema['allOf'] ?? []) as Schema[]).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref.replace('#/$defs/', '')] : []));

/** `x-checks` of an entity and of the entities it extends. */
const checksOf = (name: string, byName: ReadonlyMap<string, Entity>): NamedCheck[] => {
  const schema = byName.get(name)?.schema ?? {};
  return [...parentsOf(schema).flatMap((parent) => checksOf(parent, byName)), ...((schema['x-checks'] ?? []) as NamedCheck[])];
};

const toCall = ({ check, ...options }: NamedCheck): string => `${check}(${Object.keys(options).length === 0 ? '' : JSON.stringify(options)})`;

/** `src/generated/validators.ts`: each entity's shape joined with its checks. Unused ones fall away in a bundle. */
export const generateValidators = (entities: readonly Entity[], names: readonly string[]): string => {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const checks = new Map(names.map((name) => [name, checksOf(name, byName)]));
  const used = [...new Set([...checks.values()].flat().map(({ check }) => check))].toSorted();
  const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  return [
    ...used.map((check) => `import { ${check} } from '../checks/${toKebabCase(check)}.ts';`),
    "import { createValidator } from '../validators/create-validator.ts';",
    "import type { Validator } from '../validators/create-validator.ts';",
    ...names.map((name) => `import { hasShape as ${lower(name)}Shape } from './shapes/${toKebabCase(name)}.js';`),
    `import type { ${names.join(', ')} } from './types.ts';`,
    '',
    ...names.map((name) => {
      const calls = (checks.get(name) ?? []).map((check) => `/* @__PURE__ */ ${toCall(check)}`);
      const list = calls.length === 0 ? '[]' : `[\n${calls.map((call) => `  ${call},\n`).join('')}]`;
      return `export const validate${name}: Validator<${name}> = /* @__PURE__ */ createValidator<${name}>(${lower(name)}Shape, ${list});`;
    }),
    '',
  ].join('\n');
};
