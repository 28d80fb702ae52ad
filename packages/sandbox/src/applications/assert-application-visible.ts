import type { Account } from '../access/account.ts';
import { SandboxError } from '../errors.ts';
import type { Store } from '../store/open-store.ts';

/** One answer for what does not exist and for what is someone else's: nobody learns which. */
export function toApplicationNotFound(): SandboxError {
  return new SandboxError(
    'application/not-found',
    'Failed to load the application: there is none with this id for you. Ask /api/v1/applications for yours.',
  );
}

/**
 * Lets pass the applicant, and officers of a department with a case in the application.
 * Errors: {@link SandboxError} `application/not-found`.
 */
export async function assertApplicationVisible(store: Store, account: Account, applicationId: string): Promise<void> {
  const deptCode = account.roles.includes('officer') ? account.department?.deptCode : undefined;
  const row = await store
    .selectFrom('caseRecord')
    .select('projectNo')
    .where('applicationId', '=', applicationId)
    .where((eb) =>
      eb.or([
        eb('applicantSub', '=', account.sub),
        ...(deptCode === undefined ? [] : [eb.and([eb('deptCode', '=', deptCode), eb('dispatchedAt', 'is not', null)])]),
      ]),
    )
    .executeTakeFirst();
  if (row === undefined) throw toApplicationNotFound();
}
