import type { Application, CaseSummary, CorrectionItem } from '@lianban/contract';
import { describe, expect, it } from 'vitest';
import { collectCorrections } from './collect-corrections.ts';

const caseOf = (deptName: string, deadline: string, items: CorrectionItem[], change: Partial<CaseSummary> = {}): CaseSummary => ({
  projectNo: `P-${deptName}`, itemKey: deptName, taskCode: '', taskName: '', deptCode: deptName, deptName, status: 'correcting', statusAt: '', waitingFor: [], rateable: false, timeline: [],
  correction: { noticeNo: 'N', noticeTime: '', deadline, items }, ...change,
});
const application = (cases: CaseSummary[]): Application => ({ applicationId: 'A', bundleCode: 'newborn', bundleName: '', bundleVersion: 1, applicantName: '', status: 'correcting', submittedAt: '', cases, scenario: {} });
const name: CorrectionItem = { kind: 'answer', pointer: '/child/name', label: '姓名', reason: '用字有误' };

describe('collectCorrections', () => {
  it('joins what two departments say about one field, with the earliest deadline', () => {
    const list = collectCorrections(application([caseOf('卫健', '2026-12-02', [name]), caseOf('公安', '2026-11-30', [{ ...name, reason: '与证明不一致' }])]));
    expect(list.entries).toEqual([{ kind: 'answer', place: '/child/name', label: '姓名', remarks: [{ deptName: '卫健', reason: '用字有误' }, { deptName: '公安', reason: '与证明不一致' }] }]);
    expect(list).toMatchObject({ deadline: '2026-11-30', departments: ['卫健', '公安'] });
  });

  it('does not take a field and a material of the same name for one thing', () => {
    const list = collectCorrections(application([caseOf('卫健', '2026-12-02', [{ kind: 'answer', pointer: 'x', label: '', reason: '' }, { kind: 'material', materialKey: 'x', label: '', reason: '' }])]));
    expect(list.entries).toHaveLength(2);
  });

  it('leaves out cases that were corrected or are in another state', () => {
    const answered = caseOf('卫健', '2026-12-02', [name], { correction: { noticeNo: 'N', noticeTime: '', deadline: '', items: [name], outcome: 'corrected' } });
    expect(collectCorrections(application([answered, caseOf('公安', '', [name], { status: 'accepted' })])).entries).toEqual([]);
  });

  it('keeps every remark that names no place', () => {
    const loose: CorrectionItem = { kind: 'answer', label: '其他', reason: '请电话联系' };
    expect(collectCorrections(application([caseOf('卫健', '', [loose, loose])])).entries).toHaveLength(2);
  });
});
