import { describe, expect, it } from 'vitest';
import type { CaseActionName } from '@lianban/contract';
import { checkDraft, emptyDraft, isEmptyDraft, toCaseAction } from './action-draft.ts';
import type { ActionDraft } from './action-draft.ts';
import type { CorrectionTarget } from './correction-targets.ts';

const targets: CorrectionTarget[] = [
  { key: 'answer /child/name', group: '新生儿信息', item: { kind: 'answer', pointer: '/child/name', label: '新生儿姓名' } },
  { key: 'material deliveryRecord', group: '申请材料', item: { kind: 'material', materialKey: 'deliveryRecord', label: '住院分娩记录' } },
];
const draft = (more: Partial<ActionDraft>): ActionDraft => ({ ...emptyDraft, ...more });
const problems = (action: CaseActionName, more: Partial<ActionDraft>): string[] => checkDraft(action, draft(more), targets, '2026-11-22').map(({ field, rule }) => `${field}: ${rule}`);

describe('a draft', () => {
  it.each([
    ['accept', {}, []],
    ['refuse', {}, ['explain: required']],
    ['refuse', { explain: '   ' }, ['explain: required']],
    ['deny', { explain: '不符合受理条件' }, []],
    ['deny', { explain: '长'.repeat(2001) }, ['explain: tooLong']],
    ['step', { explain: '一致' }, ['stepName: required']],
    ['step', { stepName: '核验' }, ['explain: required']],
    ['grant', {}, []],
    ['grant', { resultCertNo: 'X529900001' }, ['resultCertName: required']],
    ['grant', { resultCertName: '出生医学证明', resultCertNo: 'X'.repeat(51) }, ['resultCertNo: tooLong']],
    ['requestCorrection', {}, ['items: itemsMissing']],
    ['requestCorrection', { reasons: { 'answer /child/name': ' ' } }, ['reason answer /child/name: reasonMissing']],
    ['requestCorrection', { reasons: { 'answer /child/name': '因'.repeat(501) } }, ['reason answer /child/name: tooLong']],
    ['requestCorrection', { reasons: { 'answer /child/name': '用字不一致' }, deadline: '2026-11-22' }, ['deadline: deadlinePast']],
    ['requestCorrection', { reasons: { 'answer /child/name': '用字不一致' }, deadline: '2026-11-' }, ['deadline: deadlinePast']],
    ['requestCorrection', { reasons: { 'answer /child/name': '用字不一致' }, deadline: '2026-11-28' }, []],
    ['requestCorrection', { reasons: { 'answer /gone': '已不在表单中' } }, ['items: itemsMissing']],
  ] as const)('to %s with %o has the problems %o', (action, more, expected) => {
    expect(problems(action, more)).toEqual(expected);
  });

  it('is empty until something was typed or chosen', () => {
    expect(isEmptyDraft(emptyDraft)).toBe(true);
    expect(isEmptyDraft(draft({ reasons: { 'answer /child/name': '' } }))).toBe(false);
  });
});

describe('an action', () => {
  it('carries only what was filled in, trimmed', () => {
    expect(toCaseAction('accept', draft({ explain: ' ' }), targets)).toEqual({ action: 'accept' });
    expect(toCaseAction('grant', draft({ resultCertName: ' 出生医学证明 ', resultCertNo: 'X1' }), targets)).toEqual({ action: 'grant', resultCertName: '出生医学证明', resultCertNo: 'X1' });
    expect(toCaseAction('step', draft({ stepName: '核验', explain: '一致' }), targets)).toEqual({ action: 'step', stepName: '核验', explain: '一致' });
    expect(toCaseAction('refuse', draft({ explain: '理由', stepName: '不属于这里' }), targets)).toEqual({ action: 'refuse', explain: '理由' });
  });

  it('lists corrections in the order of the file, not in the order they were chosen', () => {
    const reasons = { 'material deliveryRecord': '照片不清晰', 'answer /child/name': '用字不一致' };
    expect(toCaseAction('requestCorrection', draft({ reasons, deadline: '2026-11-28' }), targets)).toEqual({
      action: 'requestCorrection', deadline: '2026-11-28',
      items: [{ kind: 'answer', pointer: '/child/name', label: '新生儿姓名', reason: '用字不一致' }, { kind: 'material', materialKey: 'deliveryRecord', label: '住院分娩记录', reason: '照片不清晰' }],
    });
  });
});
