import type { JsonPointer } from '@lianban/contract';

import { isObject } from '../../pointers/answer-tree.ts';
import { toPointer } from '../../pointers/json-pointer.ts';
import { factsOf } from '../conditions/plan-situations.ts';
import type { LintDraft } from '../lint-finding.ts';
import { listTexts } from '../read/parts.ts';
import type { LintedField } from '../read/read-fields.ts';
import type { LintCheck, LintContext } from './lint-check.ts';

/** Data elements and formats that say something about one person. */
const aboutPersons = /^(person|bankAccount|insurance|delivery)\./;
const formatsOfPersons = new Set<unknown>(['idNumber', 'personName', 'mobile']);

const isPersonal = ({ isGroup, element, schema }: LintedField): boolean => !isGroup && ((element !== undefined && aboutPersons.test(element)) || formatsOfPersons.has(schema['x-format']));

/**
 * 个人信息最小必要. An item that lists `usesPersonalData` may ask what it lists and no more. Where an item lists nothing, a field is unused when
 * nothing requires it ever, nothing fills it in ahead, no condition or date limit reads it, and no material of the item is about its subject.
 * Source: 个人信息保护法 第六条; decision 0016.
 */
export const checkPersonalData: LintCheck = (context) => {
  const read = readAnswers(context);
  return context.definition.items.flatMap(({ file, value }) => {
    const itemKey = String(value['itemKey']);
    const asked = context.scenario.fields.filter((field) => field.itemKey === itemKey && field.answer !== undefined);
    const listed = value['usesPersonalData'];
    if (!Array.isArray(listed)) return findUnused(asked, itemKey, read, context);
    const allowed = new Set(listTexts(listed));
    const answers = new Set(asked.map(({ answer }) => answer));
    return [
      ...asked.filter((field) => isPersonal(field) && !allowed.has(field.answer ?? '')).map((field): LintDraft => ({ code: 'lint/personal-data-unlisted', file: field.file, pointer: field.pointer, params: { answer: field.answer } })),
      ...listed.flatMap((answer: unknown, index): LintDraft[] =>
        typeof answer === 'string' && !answers.has(answer) && asked.length > 0 ? [{ code: 'lint/personal-data-not-asked', file, pointer: `/usesPersonalData/${index}`, params: { answer } }] : [],
      ),
    ];
  });
};

/** Answers that some condition or date limit reads. */
function readAnswers({ rules, scenario: { fields } }: LintContext): ReadonlySet<JsonPointer> {
  const paths = rules.flatMap(({ rule }) => [...factsOf(rule).paths.keys()]).map((path) => path.split('.'));
  const limits = fields.flatMap(({ schema }) => [schema['x-date-min'], schema['x-date-max']]).filter((limit) => typeof limit === 'string');
  return new Set([...limits, ...paths.filter(([area]) => area === 'answers').map(([, ...names]) => toPointer(names))]);
}

function findUnused(asked: readonly LintedField[], itemKey: string, read: ReadonlySet<JsonPointer>, { scenario: { materials } }: LintContext): LintDraft[] {
  const holders = new Set(
    materials.filter(({ usedBy }) => usedBy.includes(itemKey)).flatMap(({ part: { licence } }) => (isObject(licence) && typeof licence['holder'] === 'string' ? [licence['holder']] : [])),
  );
  return asked
    .filter((field) => isPersonal(field) && !field.listed && !field.requiredWhen && field.schema['x-prefill'] !== true)
    .filter(({ answer, subject }) => !read.has(answer ?? '') && !holders.has(subject ?? 'applicant'))
    .map(({ file, pointer, answer }) => ({ code: 'lint/personal-data-unused', file, pointer, params: { answer } }));
}
