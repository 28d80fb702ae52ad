import { readFile } from 'node:fs/promises';
import { inContract } from './contract-folder.ts';
import { codeListSection } from './dictionary/code-list-section.ts';
import { entitySection } from './dictionary/entity-section.ts';
import { cell, code, splitTitle, table } from './dictionary/markdown.ts';
import { inherit } from './dictionary/resolved-schema.ts';
import { wordConfidence } from './dictionary/word-confidence.ts';
import { wordType } from './dictionary/word-type.ts';
import { toKebabCase } from './kebab-case.ts';
import type { Entity } from './load-schemas.ts';

interface Section {
  section: string;
  zh: string;
  en: string;
  entities: { entity: string; differs?: Record<string, string> }[];
}

const introduction = [
  '# 数据字典 · Data dictionary',
  '',
  '契约中每个实体的全部字段：含义、长度、是否必填、代码表、来源与可信度、示例。字段以英文键名交换；推送到国家、省级前置库时由目标映射改写列名、代码和日期形式。',
  'Every field of every entity of the contract. Rows travel under these names; the mapping of a target writes its own column names, digits and date forms.',
  '',
  '## 可信度 · How sure we are',
  '',
  ...table(
    ['标记 mark', '含义', 'meaning'],
    [
      ['S2', '在两个以上互相独立的来源中见到', 'seen in two or more independent sources'],
      ['S', '在一个来源中见到', 'seen in one source'],
      ['B', '背景知识，未复核', 'background knowledge, not verified again'],
      ['U **○ 非标准**', '存疑：来源互相矛盾，或只见到名称', 'uncertain: sources differ, or only the name was seen. **Not the standard**'],
      ['P **○ 非标准**', '本项目的建议，没有来源', 'our proposal, without a source. **Not the standard**'],
      ['**◐ 部分非标准**', '字段有来源，其中长度、取值名称等一部分是存疑或建议', 'the field has a source; a part of it, such as its length, is U or P and **not the standard**'],
    ],
  ),
  '',
  '来源 sources: DDL 全国一体化平台交换表（up_、dn_）· GB39046 GB/T 39046-2020 · NAT 国家代码映射 · SD 山东 · GD 广东 · FJ 福建 · ZJ 浙江 · HN 湖南一件事目录 · ZF、SDC 一件事目录与办件 · AUD 事项质量审核 · SEED 政策文件。 *deviation* 表示与 GB/T 39046 不一致之处，按交换表执行。',
  '',
  '必填 required: **R** 必填 · C 满足条件时必填，条件列在表后 · O 选填。条件中“属于”为 one of，“含”为 contains，“填写了”为 given，“为空”为 left out。',
  '',
];

const commonTypes = (entities: ReadonlyMap<string, Entity>): string[] => {
  const rows = [...entities.values()]
    .filter(({ folder, schema }) => folder === 'common' && typeof schema['type'] === 'string')
    .map(({ name, schema }) => {
      const { zh, en } = splitTitle(schema['title']);
      const example = (schema['examples'] as unknown[] | undefined)?.[0];
      return [`<a id="${toKebabCase(name)}"></a>\`${name}\``, `**${cell(zh)}** ${cell(en)}<br>${cell(String(schema['description'] ?? ''))}`, wordType(inherit(schema, entities), entities), cell(wordConfidence(schema['$comment'])), example === undefined ? '' : code(example)];
    });
  return ['<a id="common-types"></a>', '', '## 公共类型 · Common types', '', ...table(['类型 type', '名称与含义 name and meaning', '形式 form', '可信度与来源 confidence, source', '示例 example'], rows), ''];
};

const listOrder = ({ name, schema }: Entity): string => {
  const [, number = '', rest = ''] = /^L(\d+)(.*)$/.exec(String(schema['x-list'] ?? '')) ?? [];
  return number === '' ? `~${name}` : `${number.padStart(3, '0')}${rest}${name}`;
};

/** `docs/data-dictionary.md` from the schemas, in the order of `data-dictionary.json`. */
export const generateDataDictionary = async (all: readonly Entity[]): Promise<string> => {
  const entities = new Map(all.map((entity) => [entity.name, entity]));
  const { sections } = JSON.parse(await readFile(inContract('data-dictionary.json'), 'utf8')) as { sections: Section[] };
  const lists = all.filter(({ folder }) => folder === 'codes').toSorted((left, right) => (listOrder(left) < listOrder(right) ? -1 : 1));
  const parts = sections.flatMap(({ section, zh, en, entities: listed }) => [
    `## ${section} ${zh} · ${en}`,
    '',
    ...listed.flatMap(({ entity, differs = {} }) => {
      const found = entities.get(entity);
      if (found === undefined) throw new Error(`Failed to generate docs/data-dictionary.md: there is no schema ${entity}. Correct packages/contract/data-dictionary.json.`);
      return entitySection(found, differs, entities);
    }),
  ]);
  const contents = sections.map(({ section, zh, en, entities: listed }) => `- ${section} ${zh} ${en}: ${listed.map(({ entity }) => `[${entity}](#${toKebabCase(entity)})`).join(' · ')}`);
  return [
    ...introduction,
    '## 目录 · Contents',
    '',
    ...contents,
    `- 公共类型 [Common types](#common-types) · 代码表 [Code lists](#code-lists)`,
    '',
    ...parts,
    ...commonTypes(entities),
    '<a id="code-lists"></a>',
    '',
    '## 代码表 · Code lists',
    '',
    '代码以英文名称交换，不直接传数字：同一数字在不同标准里含义不同。表中是各目标系统的数字，“–”表示没有对应。 Codes travel by name, never by digit: one digit means different things in different standards. “–” is no counterpart.',
    '',
    ...lists.flatMap(codeListSection),
  ].join('\n').replace(/\n{3,}/g, '\n\n');
};
