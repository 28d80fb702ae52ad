import { GateError } from '../errors.ts';
import type { GateOptions, GateProgress } from '../gate-options.ts';
import type { FileResult, GateResult } from '../gate-result.ts';
import type { ReferenceFiles } from '../reference/load-reference.ts';
import type { GateCode } from '../texts/gate-code.ts';

/** Everything but functions: those cannot cross threads. */
export interface ThreadOptions extends Omit<GateOptions, 'reference' | 'signal' | 'isStopped'> {
  readonly referenceFiles?: ReferenceFiles | undefined;
}

export interface ThreadStart {
  readonly inputs: readonly string[];
  readonly options: ThreadOptions;
  /** Its first entry becomes 1 when the check is to end: seen even while no message is taken. */
  readonly stopped: Int32Array<SharedArrayBuffer>;
}

interface SentError {
  readonly code: GateCode;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface SentResult extends Omit<GateResult, 'files'> {
  readonly files: readonly (Omit<FileResult, 'error'> & { readonly error?: SentError })[];
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: GateProgress }
  | { readonly kind: 'result'; readonly result: SentResult }
  | { readonly kind: 'error'; readonly error: SentError };

export const toSentError = ({ code, details }: GateError): SentError => ({ code, details: details as SentError['details'] });

/** Errors lose their class on the way; the code brings the words back. */
export const toSentResult = (result: GateResult): SentResult => ({
  ...result,
  files: result.files.map(({ error, ...file }) => ({ ...file, ...(error === undefined ? {} : { error: toSentError(error) }) })),
});

export const toResult = (result: SentResult): GateResult => ({
  ...result,
  files: result.files.map(({ error, ...file }) => ({ ...file, ...(error === undefined ? {} : { error: new GateError(error.code, error.details) }) })),
});
