import type { CaseResult } from '@lianban/contract';
import { CASE_TEXT } from '../../strings/case-text.ts';
import type { RowContent, RowContext } from './row-context.ts';

/** 办结: one row per case, whatever its end. */
export function toCaseResult({ after, actor, definition }: RowContext): RowContent<CaseResult>[] {
  const { result } = after;
  if (result === undefined) return [];
  const explain = result.resultExplain ?? (result.resultType === 'granted' ? undefined : CASE_TEXT.withdrawnByApplicant);
  return [
    {
      suffix: 'R',
      content: {
        projectNo: after.projectNo,
        resultType: result.resultType,
        resultDate: result.resultDate,
        ...(actor.kind === 'officer' ? { handleUserName: actor.name } : {}),
        isDeliveryResults: false,
        ...(result.resultCertName === undefined || result.resultCertNo === undefined
          ? {}
          : { resultCertName: result.resultCertName, resultCertNo: result.resultCertNo, issueOrg: after.deptName }),
        ...(explain === undefined ? {} : { resultExplain: explain }),
        areaCode: definition.bundle.areaCode,
      },
    },
  ];
}
