import type { Entity, Schema } from './load-schemas.ts';

/** The parts of a bundle's folder; what they refer to follows. */
const roots = ['Bundle', 'ServiceItem', 'FormDefinition'];

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const toName = (reference: unknown): string | undefined => (typeof reference === 'string' ? reference.replace('#/$defs/', '') : undefined);

/** The entity that a property holds, alone or in a list. */
const findTarget = (property: Schema): string | undefined => toName(property['$ref']) ?? (isSchema(property['items']) ? toName(property['items']['$ref']) : undefined);

/**
 * `packages/form-engine/src/lint/generated/definition-shape.ts`: which names a part of a definition may have, what people call them, and which
 * entity they hold. The linter names places by it and finds misspelt names.
 */
export const generateDefinitionShape = (entities: readonly Entity[]): string => {
  const byName = new Map(entities.map((entity) => [entity.name, entity.schema]));
  const names = [...roots];
  const blocks: string[] = [];
  for (const name of names) {
    const properties = Object.entries((byName.get(name)?.['properties'] ?? {}) as Record<string, Schema>).map(([key, property]) => {
      const target = findTarget(property);
      const holdsFields = target !== undefined && isSchema(byName.get(target)?.['properties']);
      if (holdsFields && !names.includes(target)) names.push(target);
      const inherited = byName.get(target ?? '')?.['title'];
      const [, zh = key, en = ''] = /^(\S+)\s*(.*)$/.exec(String(property['title'] ?? inherited ?? key)) ?? [];
      const entity = holdsFields ? `, entity: ${JSON.stringify(target)}` : '';
      return `    ${key}: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)}${entity} },`;
    });
    blocks.push(`  ${name}: {\n${properties.join('\n')}\n  },`);
  }
  return [
    '/** One name of an entity: its titles, and the entity it holds. */',
    'export interface ShapeProperty {\n  readonly zh: string;\n  readonly en: string;\n  readonly entity?: string;\n}\n',
    '/** The names that each part of a definition may have. */',
    `export const definitionShape: Readonly<Record<string, Readonly<Record<string, ShapeProperty>>>> = {\n${blocks.join('\n')}\n};\n`,
  ].join('\n');
};
