import { isObject } from '../../pointers/answer-tree.ts';
import { toPointer } from '../../pointers/json-pointer.ts';
import type { LintDraft } from '../lint-finding.ts';
import type { LintedPart } from '../read/read-definition.ts';
import type { LintCheck } from './lint-check.ts';

/** Names under which citizens or officers read the text. */
const shownTexts = new Set(
  'bundleName taskName category areaName deptName resultName materialName notice delivery address officeTime transactAddr transactTime acceptCondition byLaw feeBasis feeName feeStand chargeStandard chargeBasis title label help question answer typeName limitSceneExplain specialProcedure fillExplain groupName purpose ui:help ui:placeholder ui:title ui:description'.split(' '),
);
/** Lists of such texts. */
const shownLists = new Set(['applyConditions', 'handleFlow', 'ui:enumNames', 'userTopics', 'corpTopics']);
/** Parts of a form's schema that nobody reads. */
const silent = new Set(['pattern', 'enum', 'const', 'default', 'examples', '$comment', 'x-visible-when', 'x-required-when', 'askedWhen', 'includedWhen', 'requiredWhen', 'accept', 'value', 'required']);
/** These may be examples in digits or letters. */
const mayLackChinese = new Set(['ui:placeholder', 'ui:enumNames', 'resultName', 'label']);

const placeholder = /^(测试.{0,4}|test\w{0,4}|待定|待补充|待完善|暂无|无内容|示例|占位|[xX×]{2,}|[.…]{2,}|todo|tbd|null|undefined|asdf\w*|1{3,}|123\d*)$/iu;
const unfinished = /\b(TODO|FIXME|TBD|XXX+)\b|待补充|待完善|此处填写|请在此|lorem ipsum|×{2,}|（略）/iu;

/** 文字: clean at both ends, finished, in Chinese where people read it. */
export const checkTexts: LintCheck = ({ definition: { bundle, items, forms } }) => [...(bundle ? [bundle] : []), ...items, ...forms].flatMap((part) => walk(part.value, '', '', part));

function walk(value: unknown, name: string, pointer: string, part: LintedPart): LintDraft[] {
  if (typeof value === 'string') return judge(value, name, pointer, part);
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, name, `${pointer}/${index}`, part));
  if (!isObject(value)) return [];
  const isProperties = name === 'properties';
  return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) && !isProperties ? [] : walk(inner, isProperties ? 'property' : key, `${pointer}${toPointer([key])}`, part)));
}

function judge(text: string, name: string, pointer: string, { file }: LintedPart): LintDraft[] {
  const found = (code: LintDraft['code']): LintDraft[] => [{ code, file, pointer }];
  if (text === '') return [];
  const isShown = shownTexts.has(name) || shownLists.has(name);
  if (!/[\p{L}\p{N}]/u.test(text)) return isShown || text.trim() === '' ? found('lint/text-blank') : [];
  if (text !== text.trim()) return found('lint/text-spaces');
  if (!isShown) return [];
  if (placeholder.test(text) || unfinished.test(text)) return found('lint/placeholder-text');
  return mayLackChinese.has(name) || /\p{Script=Han}/u.test(text) ? [] : found('lint/text-not-chinese');
}
