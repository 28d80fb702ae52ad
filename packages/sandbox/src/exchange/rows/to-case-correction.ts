import type { CaseCorrection } from '@lianban/contract';
import type { RowContent, RowContext } from './row-context.ts';

/** 补正: the one notice of a case, written anew with its outcome. `notifier` is who sent the notice, kept from its first row. */
export function toCaseCorrection({ after, actor, event }: RowContext, knownNotifier?: string): RowContent<CaseCorrection>[] {
  const notice = after.correction;
  if (notice === undefined) return [];
  const { noticeNo, noticeTime, deadline, items, outcome, submitTime } = notice;
  return [
    {
      suffix: 'C',
      content: {
        projectNo: after.projectNo,
        noticeNo,
        noticeTime,
        notifier: event.type === 'requestCorrection' ? actor.name : (knownNotifier ?? after.deptName),
        items,
        deadline,
        ...(submitTime === undefined ? {} : { submitTime }),
        ...(outcome === undefined ? {} : { outcome }),
      },
    },
  ];
}
