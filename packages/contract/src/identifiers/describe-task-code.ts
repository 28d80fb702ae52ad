import { labels, labelsEn } from '../generated/labels.ts';
import { parseCatalogCode, parseTaskCode } from './parse-task-code.ts';
import type { CatalogCodeParts } from './parse-task-code.ts';
import { isUscc } from './parse-uscc.ts';
import { provinceNames } from './province-names.ts';

/** One part of a code: its place in the text, its Chinese name, and what it means where a list says so. */
export interface CodePart {
  key: 'body' | 'useLevel' | 'region' | 'taskType' | 'department' | 'mainItem' | 'subItem' | 'handleItem';
  title: string;
  titleEn: string;
  text: string;
  meaning?: string;
  meaningEn?: string;
  /** The body's check character is wrong; a warning only. */
  doubtful?: boolean;
}

const lookUp = (table: Readonly<Record<string, string>>, code: string): string | undefined => (Object.prototype.hasOwnProperty.call(table, code) ? table[code] : undefined);

const withMeaning = (part: CodePart, meaning: string | undefined, meaningEn: string | undefined): CodePart => ({
  ...part,
  ...(meaning === undefined ? {} : { meaning }),
  ...(meaningEn === undefined ? {} : { meaningEn }),
});

const describeCatalog = ({ regionCode, taskType, departmentCode, mainItem, subItem }: CatalogCodeParts): CodePart[] => {
  const sub = subItem === '000' ? ['没有子项', 'no sub-items'] : /^00[A-Z]$/.test(subItem) ? ['主项，下设子项', 'main item with sub-items'] : [];
  return [
    withMeaning({ key: 'region', title: '区域', titleEn: 'region', text: regionCode }, regionCode === '00' ? '国家' : lookUp(provinceNames, regionCode), regionCode === '00' ? 'national' : undefined),
    withMeaning({ key: 'taskType', title: '事项类型', titleEn: 'type of item', text: taskType }, lookUp(labels.taskType, taskType), lookUp(labelsEn.taskType, taskType)),
    { key: 'department', title: '部门', titleEn: 'department', text: departmentCode },
    { key: 'mainItem', title: '主项', titleEn: 'main item', text: mainItem },
    withMeaning({ key: 'subItem', title: '子项', titleEn: 'sub-item', text: subItem }, sub[0], sub[1]),
  ];
};

/**
 * 编码拆解. The parts of a 基本编码 (12), 实施编码 (31) or 业务办理项编码 (33) with their names, in the order of the text; nothing for a code that is none of them.
 * Source: standards §1.1, lists L1 and L2.
 */
export const describeTaskCode = (text: string): CodePart[] | undefined => {
  const catalog = parseCatalogCode(text);
  if (catalog.valid) return describeCatalog(catalog);
  const task = parseTaskCode(text);
  if (!task.valid) return undefined;
  const body: CodePart = { key: 'body', title: '实施主体', titleEn: 'implementing body', text: task.deptCode, ...(isUscc(task.deptCode) ? {} : { doubtful: true }) };
  const level = withMeaning({ key: 'useLevel', title: '行使层级', titleEn: 'level', text: task.useLevel }, labels.useLevel[task.useLevel], labelsEn.useLevel[task.useLevel]);
  const item: CodePart[] = task.handleItem === undefined ? [] : [{ key: 'handleItem', title: '业务办理项', titleEn: 'handling item', text: task.handleItem }];
  return [body, level, ...describeCatalog(task), ...item];
};
