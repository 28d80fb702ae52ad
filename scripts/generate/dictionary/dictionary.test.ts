import { describe, expect, it } from 'vitest';
import type { Entity } from '../load-schemas.ts';
import { codeListSection } from './code-list-section.ts';
import { entitySection } from './entity-section.ts';
import { splitTitle } from './markdown.ts';
import { conditionsOf } from './word-conditions.ts';
import { wordConfidence } from './word-confidence.ts';
import { wordType } from './word-type.ts';

const list: Entity = {
  name: 'Colour', folder: 'codes',
  schema: { title: '颜色 colour', $comment: 'L99 S', type: 'string', enum: ['red', 'blue'], 'x-list': 'L99', 'x-labels': { red: { zh: '红', en: 'red' }, blue: { zh: '蓝', en: 'blue' } }, 'x-wire': { national: { red: '1', blue: null }, zhejiang: null }, 'x-wire-in': { national: { 9: 'red' } } },
};
const name: Entity = { name: 'PlainName', folder: 'common', schema: { title: '名称 name', type: 'string', maxLength: 50, examples: ['甲'] } };
const thing: Entity = {
  name: 'Thing', folder: 'catalog',
  schema: {
    title: '东西 thing', description: '一件东西。 A thing.', $comment: 'standards §9 (S)', type: 'object', required: ['name'], dependentRequired: { note: ['colour'] },
    properties: { name: { $ref: '#/$defs/PlainName', title: '名称 name', $comment: 'S' }, colour: { $ref: '#/$defs/Colour', title: '颜色 colour', $comment: 'P' }, note: { title: '备注 note', type: 'array', maxItems: 3, items: { type: 'string', maxLength: 9 }, examples: [['a|b']], $comment: 'U' } },
  },
};
const entities = new Map([list, name, thing].map((entity) => [entity.name, entity]));

describe('the data dictionary', () => {
  it.each([
    ['S2 practice 12', 'S2 practice 12'],
    ['S DDL, L6-B', 'S DDL, L6-B'],
    ['only U+00B7 (S)', 'only U+00B7 (S)'],
    ['S name; length P', '**◐ 部分非标准** S name; length P'],
    ['P', '**○ 非标准** P'],
    ['columns U', '**○ 非标准** columns U'],
  ])('marks %j as what it is worth', (comment, words) => {
    expect(wordConfidence(comment)).toBe(words);
  });

  it.each([
    ['证照类型代码 licence type code', '证照类型代码', 'licence type code'],
    ['大小上限（字节） largest size in bytes', '大小上限（字节）', 'largest size in bytes'],
    ['统一社会信用代码 USCC', '统一社会信用代码', 'USCC'],
  ])('splits %j', (title, zh, en) => {
    expect(splitTitle(title)).toEqual({ zh, en });
  });

  it('says type and length with a link to what is shared', () => {
    const properties = thing.schema['properties'] as Record<string, Record<string, unknown>>;
    expect(Object.values(properties).map((property) => wordType(property, entities))).toEqual(['文本 text ≤50 [PlainName](#plain-name)', '代码 code', '列表 list ≤3 项 × 文本 text ≤9']);
  });

  it('tells conditions in words, both ways', () => {
    const schema = JSON.parse(`{ "allOf": [
      { "if": { "properties": { "level": { "enum": ["5", "6"] } }, "required": ["level"] }, "then": { "required": ["town"] } },
      { "if": { "required": ["reason"] }, "else": { "required": ["limit"] } },
      { "if": { "properties": { "kinds": { "contains": { "const": "a" } } }, "required": ["kinds"] }, "then": { "properties": { "topics": { "maxItems": 0 } } } }
    ] }`) as Record<string, unknown>;
    expect(conditionsOf(schema)).toEqual([
      { when: '`level` 属于 `5`、`6`', required: ['town'], demands: [] },
      { when: '未填写 `reason`', required: ['limit'], demands: [] },
      { when: '`kinds` 含 `a`', required: [], demands: ['`topics` 为空'] },
    ]);
  });

  it('writes an entity as a table that bars inside examples do not break', () => {
    const text = entitySection(thing, { name: '有意如此。' }, entities);
    expect(text).toContain('| `name` | **名称** name<br> | 文本 text ≤50 [PlainName](#plain-name) | **R** 必填 |  | S | `甲` |');
    expect(text).toContain('| `colour` | **颜色** colour<br> | 代码 code | C 条件 | [L99 Colour](#colour) | **○ 非标准** P | `red` |');
    expect(text.join('\n')).toContain('`["a\\|b"]`');
    expect(text).toContain('- 填写了 `note` ⇒ 必填 `colour`');
    expect(text).toContain('与标准不同 differs from the standard: `name`：有意如此。');
  });

  it('shows the digits of the targets that have some, and – where one has no counterpart', () => {
    const text = codeListSection(list);
    expect(text).toContain('| 代码 code | 名称 | name | national |');
    expect(text).toContain('| `blue` | 蓝 | blue | – |');
    expect(text).toContain('- 读入 reading national: 9 → `red`');
  });
});
