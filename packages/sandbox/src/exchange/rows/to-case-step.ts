import type { CaseStep } from '@lianban/contract';
import { CASE_TEXT } from '../../strings/case-text.ts';
import type { RowContent, RowContext } from './row-context.ts';

/** 环节: a step of the department's procedure, or the decision itself, which is the last step. */
export function toCaseStep({ after, event, actor }: RowContext): RowContent<CaseStep> {
  const stepNo = after.snapshot.context.stepCount;
  const at = 'at' in event ? event.at : after.statusAt;
  const explain = 'explain' in event ? event.explain : undefined;
  const isDecision = event.type !== 'step';
  return {
    suffix: `S${stepNo}`,
    content: {
      projectNo: after.projectNo,
      stepNo,
      eventName: event.type === 'grant' ? 'passed' : event.type === 'deny' ? 'returned' : 'other',
      processName: event.type === 'step' ? event.stepName : CASE_TEXT.decisionStep,
      nodeType: isDecision ? 'end' : 'middle',
      stepState: 'done',
      handleUserName: actor.name,
      handleExplain: explain ?? (event.type === 'grant' ? CASE_TEXT.decisionGranted : CASE_TEXT.noExplanation),
      eventStartTime: at,
      eventEndTime: at,
      orgName: after.deptName,
      orgCode: after.deptCode,
    },
  };
}
