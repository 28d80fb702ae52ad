import type { CorrectionItem } from '@lianban/contract';

/** Who did something and why; `by` is a person's display name, `explain` what the applicant reads. */
interface Act {
  at: string;
  by?: string;
  explain?: string;
}

/** 放行: every predecessor has been granted, the department may start. */
export interface ReleaseEvent {
  type: 'release';
}
/** 受理 */
export interface AcceptEvent extends Act {
  type: 'accept';
}
/** 不予受理 */
export interface RefuseEvent extends Act {
  type: 'refuse';
}
/** 一次性补正告知: allowed once in the life of a case. `deadline` is a date (`YYYY-MM-DD`). */
export interface RequestCorrectionEvent extends Act {
  type: 'requestCorrection';
  items: CorrectionItem[];
  deadline: string;
  noticeNo: string;
}
/** 补正: the applicant has answered the whole notice. */
export interface CorrectEvent extends Act {
  type: 'correct';
}
/** 环节: one step of the department's own procedure is done. */
export interface StepEvent extends Act {
  type: 'step';
  stepName: string;
}
/** 准予 */
export interface GrantEvent extends Act {
  type: 'grant';
  resultCertName?: string;
  resultCertNo?: string;
}
/** 不予 */
export interface DenyEvent extends Act {
  type: 'deny';
}
/** 撤回, by the applicant, or because a predecessor ended without being granted. */
export interface WithdrawEvent extends Act {
  type: 'withdraw';
}

/** Everything that can happen to one case (办件). Moments are ISO 8601 with `+08:00`. */
export type CaseEvent =
  | ReleaseEvent
  | AcceptEvent
  | RefuseEvent
  | RequestCorrectionEvent
  | CorrectEvent
  | StepEvent
  | GrantEvent
  | DenyEvent
  | WithdrawEvent;

export type CaseEventName = CaseEvent['type'];

/** All names, in the order in which a case usually meets them. */
export const CASE_EVENT_NAMES: readonly CaseEventName[] = [
  'release',
  'accept',
  'refuse',
  'requestCorrection',
  'correct',
  'step',
  'grant',
  'deny',
  'withdraw',
];
