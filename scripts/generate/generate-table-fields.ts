import type { Entity, Schema } from './load-schemas.ts';

interface TableField {
  name: string;
  title: string;
  titleEn: string;
  type: 'text' | 'integer' | 'number' | 'boolean' | 'code' | 'date' | 'moment' | 'list' | 'object';
  of?: string;
  required: boolean;
  /** Of the object, or of each object in the list. */
  fields?: TableField[];
}

type Entities = ReadonlyMap<string, Entity>;

const toKey = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const toName = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
const referenceOf = ({ $ref }: Schema): string | undefined => (typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : undefined);

/** The entity's own schema and those it extends, the farthest first. */
const partsOf = (name: string, entities: Entities): Schema[] => {
  const schema = entities.get(name)?.schema ?? {};
  const parents = ((schema['allOf'] ?? []) as Schema[]).flatMap((part) => referenceOf(part) ?? []);
  return [...parents.flatMap((parent) => partsOf(parent, entities)), schema];
};

type Described = Pick<TableField, 'type' | 'of' | 'fields'>;

const toInner = (name: string | undefined, entities: Entities): Pick<TableField, 'fields'> => {
  const fields = name === undefined || entities.get(name)?.schema['properties'] === undefined ? [] : fieldsOf(name, entities);
  return fields.length === 0 ? {} : { fields };
};

const toType = (schema: Schema, entities: Entities): Described => {
  const reference = referenceOf(schema);
  if (reference !== undefined) {
    const target = entities.get(reference);
    if (target?.folder === 'codes') return { type: 'code', of: toKey(reference) };
    const inner = target?.schema['type'] === 'object' ? toInner(reference, entities) : {};
    return { ...toType(target?.schema ?? {}, entities), of: toKey(reference), ...inner };
  }
  const { type, format, const: only, items } = schema;
  if (type === 'boolean' || typeof only === 'boolean') return { type: 'boolean' };
  if (type === 'integer' || type === 'number' || type === 'object') return { type };
  if (type === 'array') {
    const item = referenceOf((items ?? {}) as Schema);
    return { type: 'list', ...(item === undefined ? {} : { of: toKey(item) }), ...toInner(item, entities) };
  }
  return { type: format === 'date' ? 'date' : format === 'date-time' ? 'moment' : 'text' };
};

/** `办件编号 case number` is a title in both languages. */
const splitTitle = (title: string): [zh: string, en: string] => {
  const [, zh = title, en = title] = /^(\S+)\s+(.+)$/.exec(title) ?? [];
  return [zh, en];
};

const fieldsOf = (name: string, entities: Entities): TableField[] => {
  const fields = new Map<string, TableField>();
  const parts = partsOf(name, entities);
  const required = new Set(parts.flatMap((part) => (part['required'] ?? []) as string[]));
  for (const part of parts) {
    for (const [field, schema] of Object.entries((part['properties'] ?? {}) as Record<string, Schema>)) {
      const inherited = entities.get(referenceOf(schema) ?? '')?.schema['title'];
      const [title, titleEn] = splitTitle(String(schema['title'] ?? inherited ?? field));
      fields.set(field, { name: field, title, titleEn, ...toType(schema, entities), required: required.has(field) });
    }
  }
  return [...fields.values()];
};

/** `src/generated/table-fields.ts`: the columns of every exchange table, by which a file's headers and cells are read. */
export const generateTableFields = (entities: readonly Entity[]): string => {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const tables = (byName.get('ExchangeTable')?.schema['enum'] ?? []) as string[];
  const rows = tables.map((table) => {
    const lines = fieldsOf(toName(table), byName).map((field) => `    ${JSON.stringify(field)},`);
    return `  ${table}: [\n${lines.join('\n')}\n  ],`;
  });
  return [
    "import type { TableField } from '../tables/table-field.ts';",
    "import type { ExchangeTable } from './types.ts';",
    `/** 交换表的字段. The fields of every exchange table, those common to all first. */\nexport const tableFields: Readonly<Record<ExchangeTable, readonly TableField[]>> = {\n${rows.join('\n')}\n};\n`,
  ].join('\n\n');
};
