import type { CaseEventKind } from '@lianban/contract';

/** 办件进度标题：面向办事人。 */
export const TIMELINE_TITLES: Readonly<Record<CaseEventKind, string>> = {
  dispatched: '已分办至承办部门',
  waiting: '等待前置事项办结',
  released: '前置事项已办结，已分办至承办部门',
  accepted: '已受理',
  refused: '不予受理',
  correctionRequested: '一次性告知补正',
  corrected: '已补正',
  step: '办理中',
  granted: '已办结',
  denied: '不予办理',
  withdrawn: '已撤回',
  resultCorrected: '办结信息已更正',
  rated: '已评价',
};

/** 平台自己写下的文字。 */
export const CASE_TEXT = {
  applicant: '申请人',
  platform: '一件事平台',
  predecessorFailed: '前置事项未能办成，本事项无法继续办理。',
  predecessorCorrected: '前置事项更正了证照编号，本事项的材料已同步更正。',
  withdrawnByApplicant: '申请人撤回申请。',
  calendarNotCovered: '该年度节假日安排尚未公布，暂不能推算承诺办结日期。',
  promiseInHours: '该事项按小时或分钟承诺，需按窗口办公时间推算，请以窗口答复为准。',
  noExplanation: '符合规定。',
  decisionStep: '审批决定',
  decisionGranted: '准予办理。',
} as const;
