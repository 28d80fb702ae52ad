import { toPlatformError } from './to-platform-error.ts';
import { unexpectedAnswer } from './unexpected-answer.ts';

/** What openapi-fetch resolves to. */
export interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The data of an answer, or the error in it. `act` completes "Failed to …" and holds nothing of a person.
 * Errors: `PlatformError` with the platform's code; `platform/unexpected-answer` when it is no answer of a platform.
 */
export const readAnswer = async <T>(act: string, call: Promise<Answer<T>>): Promise<NonNullable<T>> => {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw cause instanceof SyntaxError ? unexpectedAnswer(act, 'it is not JSON', cause) : cause;
  });
  if (!response.ok) throw toPlatformError(act, response, error);
  if (data === undefined || data === null) throw unexpectedAnswer(act, `status ${response.status} came without content`);
  return data;
};
