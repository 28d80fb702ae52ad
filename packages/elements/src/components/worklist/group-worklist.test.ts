import { expect, it } from 'vitest';
import type { CaseStatus, WorklistEntry } from '@lianban/contract';
import { groupWorklist, worklistGroups } from './group-worklist.ts';

const entry = (projectNo: string, status: CaseStatus, statusAt: string, promiseDate?: string): WorklistEntry =>
  ({ projectNo, itemKey: 'birthCertificate', taskName: '出生医学证明签发', applicantName: '陈晓雨', status, statusAt: `2026-11-${statusAt}:00+08:00`, applicationId: 'A', version: 1, ...(promiseDate === undefined ? {} : { promiseDate }) });

it('puts every status under exactly one filter', () => {
  const statuses: CaseStatus[] = ['waiting', 'submitted', 'correcting', 'accepted', 'granted', 'notGranted', 'notAccepted', 'withdrawn'];
  const groups = groupWorklist(statuses.map((status) => entry(status, status, '20T09:00')), '2026-11-20');
  expect(worklistGroups.flatMap((group) => groups[group]).length).toBe(statuses.length);
  expect(groups.finished.map((line) => line.entry.status)).toEqual(['granted', 'notGranted', 'notAccepted', 'withdrawn']);
});

it('puts the most urgent open case first, then the longest untouched, and cases without a date last', () => {
  const list = [entry('late', 'submitted', '20T09:00', '2026-12-01'), entry('none', 'submitted', '01T09:00'), entry('newer', 'submitted', '19T10:00', '2026-11-25'), entry('older', 'submitted', '19T08:00', '2026-11-25')];
  expect(groupWorklist(list, '2026-11-20').submitted.map((line) => line.entry.projectNo)).toEqual(['older', 'newer', 'late', 'none']);
});

it('shows finished cases newest first', () => {
  const list = [entry('a', 'granted', '18T09:00'), entry('b', 'notGranted', '20T09:00')];
  expect(groupWorklist(list, '2026-11-20').finished.map((line) => line.entry.projectNo)).toEqual(['b', 'a']);
});

it('marks what is due soon and overdue', () => {
  const list = [entry('over', 'accepted', '10T09:00', '2026-11-19'), entry('soon', 'accepted', '10T09:00', '2026-11-23'), entry('far', 'accepted', '10T09:00', '2026-12-10')];
  expect(groupWorklist(list, '2026-11-20').accepted.map((line) => line.due)).toEqual(['overdue', 'soon', undefined]);
});
