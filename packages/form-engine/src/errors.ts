import { LianbanError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type FormEngineErrorCode =
  | 'form-engine/condition-cycle'
  | 'form-engine/invalid-condition'
  | 'form-engine/invalid-definition'
  | 'form-engine/invalid-pointer'
  | 'form-engine/locked-answer'
  | 'form-engine/unknown-item'
  | 'form-engine/unknown-pointer'
  | 'form-engine/unsupported-schema';

/** The one error class of `@lianban/form-engine`: a definition or a call is wrong. A wrong answer is a value, see `FieldProblem`. */
export class FormEngineError extends LianbanError<FormEngineErrorCode> {}
