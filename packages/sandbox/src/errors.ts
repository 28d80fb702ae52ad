import type { FieldProblem, JsonObject } from '@lianban/contract';
import { LianbanError } from '@lianban/contract';
import type { ProblemCode } from './http/problem-codes.ts';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type SandboxErrorCode = 'sandbox/migration-failed' | 'sandbox/invalid-argument' | 'sandbox/definition-changed' | NodeErrorCode | ProblemCode;

/** What goes wrong around the platform when it listens (`./node`). */
export type NodeErrorCode = 'sandbox/port-taken' | 'sandbox/listen-failed' | 'sandbox/postgres-driver-missing';

export interface SandboxErrorOptions {
  cause?: unknown;
  /** Which answers are wrong, worded for the person who gave them. */
  errors?: FieldProblem[];
  /** More members of the problem details, such as `allowed`. */
  members?: JsonObject;
}

/**
 * The one error class of `@lianban/sandbox`. Thrown while handling a request it becomes `application/problem+json` with the
 * status of its code; the message is its `detail`, so it carries no personal data, tokens or answers.
 */
export class SandboxError extends LianbanError<SandboxErrorCode> {
  readonly errors: FieldProblem[] | undefined;
  readonly members: JsonObject;

  constructor(
    code: SandboxErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options: SandboxErrorOptions = {},
  ) {
    super(code, message, details, options);
    this.errors = options.errors;
    this.members = options.members ?? {};
  }
}
