import { LianbanError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type CaseMachineErrorCode =
  | 'case-machine/snapshot-unknown'
  | 'case-machine/members-cyclic'
  | 'case-machine/member-unknown'
  | 'case-machine/member-ended';

/** The one error class of `@lianban/case-machine`. An event that is not allowed is no error but a value, see `transitionCase`. */
export class CaseMachineError extends LianbanError<CaseMachineErrorCode> {}
