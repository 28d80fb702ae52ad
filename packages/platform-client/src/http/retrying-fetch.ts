import { PlatformClientError } from '../errors.ts';
import type { Fetcher } from './fetcher.ts';
import { parseRetryAfterMs, retryDelayMs } from './retry-delay.ts';
import type { BackOff } from './retry-delay.ts';
import { wait } from './wait.ts';

export interface RetryOptions {
  /** Repeats after the first try, default 3. */
  readonly retries?: number;
  /** Default 300 ms growing to 5 s. */
  readonly backOff?: BackOff;
  /** Gives up one try without an answer after so long, default 30 000. */
  readonly answerTimeoutMs?: number;
  /** Answers are passed on while they still arrive, as live ones must be. Default: whole, so that one that breaks off is repeated too. */
  readonly streaming?: boolean;
  /** `false` means that trying is pointless; the browser's own opinion. */
  readonly isOnline?: () => boolean;
  readonly random?: () => number;
}

const passingStatuses = new Set([429, 502, 503, 504]);

/** A longer `Retry-After` is for the caller to decide on, not for a person waiting at a page. */
const longestWaitMs = 10_000;

/** Only what may arrive twice without harm is repeated: reads, and writes that carry an idempotency key. */
const isRepeatable = (request: Request): boolean =>
  request.method === 'GET' || request.method === 'HEAD' || request.headers.has('idempotency-key');

/**
 * Repeats repeatable requests that got no answer or a passing one (429, 502, 503, 504), with growing waits.
 * Errors: {@link PlatformClientError} `platform/offline` when no whole answer came; rejects with the signal's reason when aborted.
 */
export const createRetryingFetch = (send: Fetcher, options: RetryOptions = {}): Fetcher => {
  const { retries = 3, backOff = { baseMs: 300, maxMs: 5_000 }, isOnline = () => true, random = Math.random } = options;
  const { answerTimeoutMs = 30_000, streaming = false } = options;
  return async (request) => {
    const last = isRepeatable(request) ? retries : 0;
    for (let attempt = 0; ; attempt += 1) {
      if (!isOnline()) throw offline(request, 'the browser says that there is no network');
      const delayMs = retryDelayMs(attempt + 1, backOff, random);
      try {
        const answer = await sendOnce(send, attempt < last ? request.clone() : request, answerTimeoutMs);
        const response = streaming ? answer : await toWhole(answer);
        const askedMs = parseRetryAfterMs(response.headers.get('retry-after'), Date.now()) ?? 0;
        if (attempt >= last || !passingStatuses.has(response.status) || askedMs > longestWaitMs) return response;
        await wait(Math.max(delayMs, askedMs), request.signal);
      } catch (error) {
        if (request.signal.aborted || !(error instanceof TypeError || error instanceof NoAnswerError)) throw error;
        if (attempt >= last) throw offline(request, error instanceof NoAnswerError ? error.message : 'the connection failed or broke off', error);
        await wait(delayMs, request.signal);
      }
    }
  };
};

class NoAnswerError extends Error {}

/** One try with a limit on the time until the answer begins; how long its body takes is not limited. */
const sendOnce = async (send: Fetcher, request: Request, answerTimeoutMs: number): Promise<Response> => {
  const controller = new AbortController();
  const forward = (): void => controller.abort(request.signal.reason);
  if (request.signal.aborted) forward();
  request.signal.addEventListener('abort', forward, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, answerTimeoutMs);
  try {
    return await send(new Request(request, { signal: controller.signal }));
  } catch (error) {
    if (late) throw new NoAnswerError(`no answer came within ${answerTimeoutMs} ms`, { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** Waits for the whole body. */
const toWhole = async (answer: Response): Promise<Response> => {
  if (!answer.body) return answer;
  const { status, statusText, headers } = answer;
  return new Response(await answer.arrayBuffer(), { status, statusText, headers });
};

/** The address without its query, which may carry what a log must not. */
const offline = (request: Request, why: string, cause?: unknown): PlatformClientError => {
  const { origin, pathname } = new URL(request.url);
  return new PlatformClientError(
    'platform/offline',
    `Failed to reach ${origin}${pathname}: ${why}. Check the network; if only this page fails, check that the platform allows this ` +
      `origin (CORS) and that this page's connect-src allows the platform. Then try again.`,
    { method: request.method, path: pathname },
    { cause },
  );
};
