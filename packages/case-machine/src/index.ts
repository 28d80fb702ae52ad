export { allowedEvents } from './case/allowed-events.ts';
export { CASE_EVENT_NAMES } from './case/case-events.ts';
export type {
  AcceptEvent,
  CaseEvent,
  CaseEventName,
  CorrectEvent,
  DenyEvent,
  GrantEvent,
  RefuseEvent,
  ReleaseEvent,
  RequestCorrectionEvent,
  StepEvent,
  WithdrawEvent,
} from './case/case-events.ts';
export { caseMachine } from './case/case-machine.ts';
export type { CaseContext, CaseInput } from './case/case-machine.ts';
export { isCaseEnded, toCaseStatus } from './case/case-snapshot.ts';
export type { CaseSnapshot, CaseState } from './case/case-snapshot.ts';
export { startCase } from './case/start-case.ts';
export { transitionCase } from './case/transition-case.ts';
export type { CaseTransition } from './case/transition-case.ts';
export { bundleMachine } from './bundle/bundle-machine.ts';
export type { BundleContext, BundleState, CaseChangedEvent } from './bundle/bundle-machine.ts';
export type { BundleMemberInput, BundleMemberState, BundleMembers } from './bundle/bundle-members.ts';
export type { BundleSnapshot } from './bundle/bundle-snapshot.ts';
export { startBundle } from './bundle/start-bundle.ts';
export type { BundleInput } from './bundle/start-bundle.ts';
export { transitionBundle } from './bundle/transition-bundle.ts';
export type { BundleTransition } from './bundle/transition-bundle.ts';
export { owedRows } from './rows/owed-rows.ts';
export { CaseMachineError } from './errors.ts';
export type { CaseMachineErrorCode } from './errors.ts';
