import type { ProblemDetails } from './generated/types.ts';

/**
 * The base of every error that a Lianban package throws. Callers switch on `code`, never on the message.
 *
 * Shape: `code` is `<area>/<what-happened>` and part of the contract (docs/errors.md); `details` holds the values of the
 * message for programs. Neither message nor details ever carry personal data, tokens or answers.
 */
export class LianbanError<C extends string = string> extends Error {
  readonly code: C;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: C, message: string, details: Readonly<Record<string, unknown>> = {}, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type ContractErrorCode =
  | 'contract/invalid-argument'
  | 'contract/invalid-batch-body'
  | 'contract/unknown-wire-code'
  | 'contract/no-wire-counterpart'
  | 'contract/invalid-target-mapping'
  | 'calendar/invalid-notice'
  | 'calendar/year-not-covered';

/** An error of `@lianban/contract` itself. */
export class ContractError extends LianbanError<ContractErrorCode> {}

/**
 * What every port rejects with.
 *
 * Shape: `code` comes from the platform's answer (`ProblemDetails.code`, e.g. `application/invalid`); an implementation of the
 * ports adds `platform/offline`, `platform/session-ended` and `platform/unexpected-answer`. `problem` is the platform's answer,
 * `status` its HTTP status; both are missing when no answer came.
 */
export class PlatformError extends LianbanError {
  // Declared only: a missing answer leaves no empty fields behind.
  declare readonly problem?: ProblemDetails;
  declare readonly status?: number;

  constructor(
    code: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options: { cause?: unknown; problem?: ProblemDetails; status?: number } = {},
  ) {
    super(code, message, details, options);
    const status = options.status ?? options.problem?.status;
    if (options.problem !== undefined) this.problem = options.problem;
    if (status !== undefined) this.status = status;
  }
}
