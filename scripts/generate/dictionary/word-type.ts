import type { Schema } from '../load-schemas.ts';
import { toKebabCase } from '../kebab-case.ts';
import { inherit, referencedName } from './resolved-schema.ts';
import type { Entities } from './resolved-schema.ts';

export const anchor = (name: string): string => `#${toKebabCase(name)}`;
const link = (name: string): string => `[${name}](${anchor(name)})`;

const range = (schema: Schema, low: string, high: string, unit: string): string => {
  const [from, to] = [schema[low], schema[high]];
  if (from !== undefined && to !== undefined) return from === to ? ` ${from}${unit}` : ` ${from}–${to}${unit}`;
  if (to !== undefined) return ` ≤${to}${unit}`;
  return from === undefined ? '' : ` ≥${from}${unit}`;
};

const scalars: Readonly<Record<string, (schema: Schema) => string>> = {
  string: (schema) => (schema['format'] === 'date' ? '日期 date' : schema['format'] === 'date-time' ? '时刻 moment' : `文本 text${schema['maxLength'] === undefined ? '' : ` ≤${schema['maxLength']}`}`),
  integer: (schema) => `整数 integer${range(schema, 'minimum', 'maximum', '')}`,
  number: (schema) => `数值 number${range(schema, 'minimum', 'maximum', '')}`,
  boolean: () => '布尔 true / false',
  object: () => '对象 object',
};

/** Type and length of a property, with links to the list, common type or entity it refers to. */
export const wordType = (property: Schema, entities: Entities): string => {
  const schema = inherit(property, entities);
  if (schema['type'] === 'array') {
    const size = range(schema, 'minItems', 'maxItems', ' 项');
    return `列表 list${size} × ${wordType((schema['items'] ?? {}) as Schema, entities)}`;
  }
  const name = referencedName(property);
  const target = name === undefined ? undefined : entities.get(name);
  if (target?.folder === 'codes') return '代码 code';
  if ('const' in schema) return `固定 always \`${String(schema['const'])}\``;
  if (target !== undefined && target.folder !== 'common') return link(target.name);
  const type = (scalars[String(schema['type'])] ?? (() => 'JSON'))(schema);
  if (target !== undefined) return `${type} ${link(target.name)}`;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => `\`${String(value)}\``).join(' / ');
  return typeof schema['pattern'] === 'string' ? `${type}, \`${schema['pattern'].replaceAll('|', '\\|')}\`` : type;
};

/** The code list of a property or of the entries of its list. */
export const codeListOf = (property: Schema, entities: Entities): string => {
  const name = referencedName(property);
  const target = name === undefined ? undefined : entities.get(name);
  if (target?.folder === 'codes') {
    const list = target.schema['x-list'];
    return `[${typeof list === 'string' ? `${list} ` : ''}${target.name}](${anchor(target.name)})`;
  }
  const items = inherit(property, entities)['items'];
  return typeof items === 'object' && items !== null ? codeListOf(items as Schema, entities) : '';
};
