import type { Entity, Schema } from '../load-schemas.ts';
import { toKebabCase } from '../kebab-case.ts';
import { cell, code, splitTitle, table } from './markdown.ts';
import { inherit, parentsOf } from './resolved-schema.ts';
import type { Entities } from './resolved-schema.ts';
import { conditionsOf } from './word-conditions.ts';
import { wordConfidence } from './word-confidence.ts';
import { anchor, codeListOf, wordType } from './word-type.ts';

const firstExample = (property: Schema, entities: Entities): unknown => {
  const schema = inherit(property, entities);
  if (Array.isArray(schema['examples'])) return schema['examples'][0];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  return schema['type'] === 'array' ? [firstExample((schema['items'] ?? {}) as Schema, entities)] : schema['const'];
};

const isPlain = (value: unknown): boolean => typeof value !== 'object' || (Array.isArray(value) && value.every((entry) => typeof entry !== 'object'));

const fieldRow = (name: string, property: Schema, need: string, entities: Entities): string[] => {
  const whole = inherit(property, entities);
  const { zh, en } = splitTitle(whole['title']);
  const example = firstExample(property, entities);
  return [
    `\`${name}\``,
    `**${cell(zh)}** ${cell(en)}<br>${cell(String(whole['description'] ?? ''))}`,
    wordType(property, entities),
    need,
    codeListOf(property, entities),
    cell(wordConfidence(whole['$comment'])),
    example === undefined || !isPlain(example) ? '' : code(example),
  ];
};

/** One entity: what it is, its fields, what it demands under a condition. */
export const entitySection = ({ name, schema }: Entity, differs: Readonly<Record<string, string>>, entities: Entities): string[] => {
  const { zh, en } = splitTitle(schema['title']);
  const conditions = conditionsOf(schema);
  const always = new Set((schema['required'] ?? []) as string[]);
  const sometimes = new Set(conditions.flatMap(({ required }) => required));
  const toNeed = (field: string): string => (always.has(field) ? '**R** 必填' : sometimes.has(field) ? 'C 条件' : 'O 选填');
  const parents = parentsOf(schema).map((parent) => `[${parent}](${anchor(parent)})`);
  const rows = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([field, property]) => fieldRow(field, property, toNeed(field), entities));
  const rules = conditions.map(({ when, required, demands }) => `- ${when} ⇒ ${[...(required.length > 0 ? [`必填 ${required.map((field) => `\`${field}\``).join('、')}`] : []), ...demands].join('；')}`);
  return [
    `<a id="${toKebabCase(name)}"></a>`,
    '',
    `### ${name} ${zh} · ${en}`,
    '',
    String(schema['description'] ?? ''),
    '',
    `来源 source: ${wordConfidence(schema['$comment'])}`,
    '',
    ...(parents.length > 0 ? [`另有 ${parents.join('、')} 的全部字段。 Besides all fields of ${parents.join(', ')}.`, ''] : []),
    ...table(['字段 field', '名称与含义 name and meaning', '类型与长度 type, length', '必填 required', '代码表 codes', '可信度与来源 confidence, source', '示例 example'], rows),
    '',
    ...(rules.length > 0 ? ['条件 conditions:', '', ...rules, ''] : []),
    ...Object.entries(differs).flatMap(([field, reason]) => [`与标准不同 differs from the standard: \`${field}\`：${reason}`, '']),
  ];
};
