import type { JsonPointer } from '@lianban/contract';

import { isObject } from '../../pointers/answer-tree.ts';
import { parsePointer } from '../../pointers/json-pointer.ts';
import { definitionShape } from '../generated/definition-shape.ts';
import type { ShapeProperty } from '../generated/definition-shape.ts';
import { readText } from './parts.ts';

/** What an entry of a list is called, best first. */
const naming = ['materialName', 'taskName', 'feeName', 'deptName', 'question', 'groupName', 'title', 'label', 'name', 'part', 'itemKey', 'key'];

/** Keywords of a form's schema in the words of the person who fills in the catalogue. */
const keywords = new Map<string, readonly [zh: string, en: string]>(Object.entries<readonly [zh: string, en: string]>({
  'x-visible-when': ['显示条件', 'visible when'], 'x-required-when': ['必填条件', 'required when'], 'x-element': ['数据元', 'data element'], 'x-subject': ['主体', 'subject'],
  'x-format': ['校验格式', 'format'], 'x-prefill': ['预填', 'prefill'], 'x-date-min': ['最早日期', 'earliest date'], 'x-date-max': ['最晚日期', 'latest date'],
  'x-subject-titles': ['分组名称', 'section titles'], required: ['必填清单', 'required'], enum: ['选项', 'options'], pattern: ['格式规则', 'pattern'], type: ['数据类型', 'type'],
  title: ['名称', 'title'], minLength: ['最少字符数', 'least characters'], maxLength: ['最多字符数', 'most characters'], minimum: ['最小值', 'minimum'], maximum: ['最大值', 'maximum'],
  format: ['格式', 'format'], properties: ['填报项', 'fields'], 'ui:enumNames': ['选项名称', 'names of the options'], 'ui:placeholder': ['示例文字', 'placeholder'], 'ui:help': ['填写说明', 'help'],
  'ui:order': ['排列顺序', 'order'], 'ui:widget': ['控件', 'widget'],
}));

const conditions = new Set(['askedWhen', 'includedWhen', 'requiredWhen', 'x-visible-when', 'x-required-when']);

const wordsFor = (name: string): readonly [zh: string, en: string] => keywords.get(name) ?? [name, name];

const shapeOf = (entity: string | undefined, name: string): ShapeProperty | undefined => {
  const shape = definitionShape[entity ?? ''];
  return shape && Object.prototype.hasOwnProperty.call(shape, name) ? shape[name] : undefined;
};

interface Words {
  readonly zh: string[];
  readonly en: string[];
}

const rootOf = (file: string): string => (file === 'bundle.json' ? 'Bundle' : file.startsWith('items/') ? 'ServiceItem' : 'FormDefinition');

/** Names of items by key, for places that only give the key. */
export type ItemNames = ReadonlyMap<string, string>;

/** A place in the words of the guide: `一套材料「结婚证」 › 使用事项`. Names it does not know stay as they are. */
export function describePlace(file: string, pointer: JsonPointer, value: unknown, itemNames: ItemNames): { label: string; labelEn: string } {
  const words: Words = { zh: [], en: [] };
  let entity: string | undefined = rootOf(file);
  let part: unknown = value;
  let area: 'contract' | 'schema' | 'ui' | 'other' = 'contract';
  for (const name of parsePointer(pointer)) {
    const isEntry = Array.isArray(part);
    part = isEntry || isObject(part) ? (part as Record<string, unknown>)[name] : undefined;
    if (area === 'schema') area = addSchemaName(name, part, words);
    else if (isEntry) addEntry(name, part, words, itemNames);
    else if (area === 'contract') {
      const known = shapeOf(entity, name);
      if (entity === 'FormDefinition') area = name === 'schema' ? 'schema' : name === 'uiSchema' ? 'ui' : 'contract';
      if (area === 'schema') add(words, '填报项', 'fields');
      else add(words, known?.zh ?? name, known?.en ?? name);
      entity = known?.entity;
      if (known && !entity && area === 'contract') area = 'other';
    } else add(words, ...wordsFor(name));
    // What is inside a condition has no words of the guide.
    if (conditions.has(name)) break;
  }
  return { label: words.zh.join(' › '), labelEn: words.en.join(' › ') };
}

const add = ({ zh, en }: Words, ours: string, theirs: string): void => {
  zh.push(ours);
  en.push(theirs);
};

function addEntry(index: string, part: unknown, { zh, en }: Words, itemNames: ItemNames): void {
  const given = isObject(part) ? naming.map((key) => readText(part[key])).find((text) => text !== undefined) : undefined;
  const name = itemNames.get(given ?? '') ?? given;
  const last = zh.length - 1;
  zh[last] = `${zh[last] ?? ''}${name === undefined ? `第 ${Number(index) + 1} 项` : `「${name}」`}`;
  en[last] = `${en[last] ?? ''} ${name === undefined ? `#${Number(index) + 1}` : `"${name}"`}`;
}

/** `properties` is only a step; a property goes by its title; what follows a keyword stays as it is. */
function addSchemaName(name: string, part: unknown, words: Words): 'schema' | 'other' {
  if (name === 'properties') return 'schema';
  const title = isObject(part) && !keywords.has(name) ? (readText(part['title']) ?? name) : undefined;
  if (title !== undefined) {
    add(words, `「${title}」`, `"${name}"`);
    return 'schema';
  }
  add(words, ...wordsFor(name));
  return 'other';
}
