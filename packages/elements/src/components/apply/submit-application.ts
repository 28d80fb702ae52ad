import { PlatformError } from '@lianban/contract';
import type { Application, ApplicationSubmission, FieldProblem, Platform } from '@lianban/contract';

/** How a submission ended. */
export type SubmitOutcome =
  | { kind: 'filed'; application: Application; earlier: boolean }
  | { kind: 'invalid'; problems: readonly FieldProblem[]; error: PlatformError }
  | { kind: 'refused'; error: unknown }
  /** No answer: it may have been filed; sending it again with the same key settles it. */
  | { kind: 'uncertain'; error: unknown };

/** Without a status no answer came; with 5xx the platform does not know either. */
export const isUncertain = (error: unknown): boolean => {
  if (!(error instanceof PlatformError)) return true;
  if (error.code === 'platform/session-ended') return false;
  return error.status === undefined || error.status >= 500;
};

/** What the platform says was made with the key; else the newest, of a platform that does not say. */
const findEarlier = async (platform: Platform, bundleCode: string, error: PlatformError): Promise<Application | undefined> => {
  const named = /\/applications\/([^/]+)$/.exec(error.problem?.instance ?? '')?.[1];
  if (named !== undefined) return platform.applications.load(decodeURIComponent(named));
  const own = (await platform.applications.list()).filter((each) => each.bundleCode === bundleCode);
  const newest = own.sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))[0];
  return newest === undefined ? undefined : platform.applications.load(newest.applicationId);
};

/**
 * Sends the application once more or for the first time: the key makes it one. When the key was used for other content,
 * an earlier try did arrive; that application is the answer.
 * Errors: never rejects; every failure is an outcome.
 */
export const submitApplication = async (platform: Platform, submission: ApplicationSubmission, idempotencyKey: string): Promise<SubmitOutcome> => {
  try {
    return { kind: 'filed', application: await platform.applications.submit(submission, { idempotencyKey }), earlier: false };
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'idempotency/key-reused') {
      const earlier = await findEarlier(platform, submission.bundleCode, error).catch(() => undefined);
      return earlier === undefined ? { kind: 'uncertain', error } : { kind: 'filed', application: earlier, earlier: true };
    }
    const problems = error instanceof PlatformError ? error.problem?.errors : undefined;
    if (problems !== undefined && problems.length > 0) return { kind: 'invalid', problems, error: error as PlatformError };
    return { kind: isUncertain(error) ? 'uncertain' : 'refused', error };
  }
};
